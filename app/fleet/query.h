// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/queryfield.h"

#include <vector>

namespace longreach::fleet {

/// Where a query cannot be read, and why. Positions are UTF-16 units from 0.
struct QueryFault {
    qsizetype position = 0;
    qsizetype length = 0;
    QString detail; ///< plain technical English
};

/// One condition of a query. It holds if any of its values fits, or with `isNegated` if none does.
struct QueryTerm {
    enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    struct Value {
        QString text; ///< without quotes; stars still escaped
        /// For Count; for Duration in seconds; for Moment in Unix milliseconds; for Hours the first, see PollHours.
        qint64 number = 0;
        qint64 count = 0;   ///< for Hours: how many
        bool isAge = false; ///< for Moment: `number` is of seconds ago
    };

    QueryField field = QueryField::Any;
    Comparison comparison = Comparison::Equal;
    bool isNegated = false;
    std::vector<Value> values;
    qsizetype from = 0; ///< where it stands in Query::text()
    qsizetype length = 0;
};

/// Which devices: `state:enabled operator:"Tele2*" poll:<24h eim:lab -tag:pilot meter`.
///
/// Terms are separated by spaces and all must hold. A term is a bare word or `field:value`; `-`
/// before it negates; commas between values mean "or" (`state:enabled,overdue`); quotes keep
/// spaces and commas together, `\` takes the meaning from the character after it; `*` stands for
/// any characters; case does not count. Counts and durations may be compared (`profiles:>1`,
/// `poll:<24h`); `polled:2026-11-24T14` is an hour with a poll, `polled:2026-11-24` a day with any;
/// `poll:never` and an empty text in quotes (`group:""`) ask for what is missing.
/// The empty query is every device.
class Query final {
public:
    Query() = default;

    /// Fails with InvalidInput; the detail names the position and, for an unknown field, those
    /// that exist.
    static Result<Query> parse(QStringView text);

    /// Like parse(), but says where: for a line of input that marks its mistakes.
    static tl::expected<Query, QueryFault> read(QStringView text);

    [[nodiscard]] const std::vector<QueryTerm> &terms() const noexcept { return m_terms; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_terms.empty(); }

    /// As it was written.
    [[nodiscard]] const QString &text() const noexcept { return m_text; }

private:
    std::vector<QueryTerm> m_terms;
    QString m_text;
};

/// `text` as a value of a query that means exactly itself: quoted and escaped where needed.
[[nodiscard]] QString quotedForQuery(QStringView text);

} // namespace longreach::fleet
