// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <span>
#include <vector>

namespace longreach {

/// A command as a person looks for it.
struct CommandLine {
    QString id;
    QString text; ///< translated, without mnemonic
    QString menu; ///< the title of the menu it is in
    QString icon;
    QString shortcut; ///< as the system writes it; empty: none
    QString reason;   ///< why it is of no use now; empty: it is
};

/// A line that fits what was typed.
struct RankedCommand {
    std::size_t line = 0;
    std::vector<int> marks; ///< positions in its text that fit
};

/// The lines that fit `typed`, the best first: each word of it is looked for in the text, then in the
/// title of the menu, then in the id.
///
/// While nothing is typed all of them: the `recent` ids first, the latest at the front, and what is of
/// no use now at the end. What fits far worse than the best is left out.
[[nodiscard]] std::vector<RankedCommand> rankCommands(std::span<const CommandLine> lines, const QString &typed,
                                                      const QStringList &recent);

} // namespace longreach
