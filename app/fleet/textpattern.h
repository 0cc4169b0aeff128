// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace longreach::fleet {

/// What a query's value says a text must be: `*` stands for any characters, case does not count,
/// `\*` is a star. The empty text is what is missing, and fits the empty pattern alone: `*` asks
/// for those that have anything.
class TextPattern final {
public:
    /// The whole text must fit.
    static TextPattern whole(QStringView pattern);

    /// Some part of the text must fit.
    static TextPattern anywhere(QStringView pattern);

    /// Some part of the text must fit, but with a `*` the whole of it; if empty, the text must be.
    static TextPattern part(QStringView pattern);

    [[nodiscard]] bool matches(QStringView text) const;

    /// The text itself if the pattern is one plain text to be found anywhere, lower-case; else empty.
    [[nodiscard]] QString needle() const;

private:
    QStringList m_pieces; // between the stars, in order
    bool m_isOpenAtStart = false;
    bool m_isOpenAtEnd = false;
};

} // namespace longreach::fleet
