// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace longreach::fleet {

/// What a term of a query looks at.
enum class QueryField {
    Any, ///< a bare word: EID, IMEI, ICCIDs, label, operator, country, tags
    Eid,
    Imei,
    Label,
    Group,
    Tag,
    Country,
    Plmn,
    Operator,
    Eim,
    State,
    Profile,
    Class,
    Iccid,
    Profiles,
    Poll,
    Polled,
    Interval,
    Outcome,  ///< how the last operation that was sent ended
    Ended,    ///< and when
    Answer,   ///< how long its device took to answer
    Delivery, ///< and to fetch the order
    InFlight, ///< where that order is
    Notes,
};

/// How the value of a field is written.
enum class QueryValueKind {
    Part,     ///< text found anywhere, unless it has a `*`: identities and labels
    Text,     ///< the whole text, or a pattern with `*`
    Word,     ///< one of a closed list: state, class
    Count,    ///< a whole number, may be compared
    Duration, ///< 90s, 15m, 24h, 7d, 2w; may be compared
    Moment,   ///< 2026-11-24T14:05, 2026-11-24T14, 2026-11-24, or an age as in Duration; may be compared
    Hours,    ///< an hour or a day of the person's own zone: 2026-11-24T14, 2026-11-24
};

/// `eid`, `state`, ...; empty for Any.
[[nodiscard]] QString toWord(QueryField field);
[[nodiscard]] std::optional<QueryField> queryFieldFromWord(QStringView word);

/// The words of all fields, in the order in which they are offered.
[[nodiscard]] QStringList queryFieldWords();

[[nodiscard]] QueryValueKind valueKindOf(QueryField field) noexcept;

/// The words a field of kind Word takes; empty for the others.
[[nodiscard]] QStringList wordsOf(QueryField field);

} // namespace longreach::fleet
