// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/termmatcher.h"

#include <memory>
#include <optional>
#include <utility>

namespace longreach::fleet {

/// A number read from each row, if it has one, against those in the query.
template <typename NumberAt>
class NumberMatcher final : public TermMatcher {
public:
    NumberMatcher(QueryTerm term, NumberAt numberAt) : m_term(std::move(term)), m_numberAt(std::move(numberAt)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            const std::optional<qint64> number = m_numberAt(chunk, at);
            for (const auto &value : m_term.values)
                marks[at] = marks[at] | static_cast<quint8>(number && holds(*number, value.number));
        }
    }

private:
    [[nodiscard]] bool holds(qint64 number, qint64 wanted) const noexcept
    {
        switch (m_term.comparison) {
        case QueryTerm::Comparison::Equal: return number == wanted;
        case QueryTerm::Comparison::Less: return number < wanted;
        case QueryTerm::Comparison::LessOrEqual: return number <= wanted;
        case QueryTerm::Comparison::Greater: return number > wanted;
        case QueryTerm::Comparison::GreaterOrEqual: return number >= wanted;
        }
        return false;
    }

    QueryTerm m_term;
    NumberAt m_numberAt;
};

template <typename NumberAt>
[[nodiscard]] std::unique_ptr<TermMatcher> numberMatcher(const QueryTerm &term, NumberAt numberAt)
{
    return std::make_unique<NumberMatcher<NumberAt>>(term, std::move(numberAt));
}

} // namespace longreach::fleet
