// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <optional>

namespace longreach {

/// A language nobody speaks, made of English at run time, to see what other languages would do to the
/// window: one is half as long again, the other runs from right to left.
///
/// Each text is marked, so that one which is not translated at all stands out.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    enum class Kind { Long, RightToLeft };
    Q_ENUM(Kind)

    /// `plurals` has the English plurals, and outlives it.
    PseudoTranslator(Kind kind, const QTranslator &plurals, QObject *parent = nullptr);

    /// `pseudo-long` or `pseudo-rtl`.
    static std::optional<Kind> kindFromWord(QStringView word);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

private:
    Kind m_kind;
    const QTranslator &m_plurals;
};

} // namespace longreach
