// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/ordermatchers.h"

#include "app/fleet/numbermatcher.h"

#include <algorithm>

namespace longreach::fleet {

namespace {

/// A word for each row, if there is one, against those in the query.
template <typename WordAt>
class WordMatcher final : public TermMatcher {
public:
    explicit WordMatcher(WordAt wordAt) : m_wordAt(std::move(wordAt)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (std::size_t at = 0; at < chunk.size(); ++at)
            marks[at] = marks[at] | static_cast<quint8>(m_wordAt(chunk.orders[at]));
    }

private:
    WordAt m_wordAt;
};

template <typename WordAt>
std::unique_ptr<TermMatcher> wordMatcher(WordAt wordAt)
{
    return std::make_unique<WordMatcher<WordAt>>(std::move(wordAt));
}

bool names(const QueryTerm &term, const QString &word)
{
    return std::any_of(term.values.begin(), term.values.end(),
                       [&](const auto &value) { return value.text.compare(word, Qt::CaseInsensitive) == 0; });
}

QueryTerm inMilliseconds(QueryTerm term)
{
    for (auto &value : term.values)
        value.number *= 1'000;
    return term;
}

bool isAnswered(const OrderCell &order)
{
    const auto outcome = order.outcome();
    return outcome == Outcome::Done || outcome == Outcome::Failed;
}

std::unique_ptr<TermMatcher> timeMatcher(const QueryTerm &term, qint32 OrderCell::*time)
{
    return numberMatcher(inMilliseconds(term), [time](const DeviceChunk &chunk, std::size_t at) {
        const auto &order = chunk.orders[at];
        const bool isKnown = isAnswered(order) && order.*time != OrderCell::Never;
        return isKnown ? std::optional<qint64>(order.*time) : std::nullopt;
    });
}

std::optional<qint64> endOf(const OrderCell &order)
{
    const bool isOver = order.ended != OrderCell::Never && order.outcome();
    return isOver ? std::optional(order.submitted + order.ended) : std::nullopt;
}

} // namespace

std::unique_ptr<TermMatcher> outcomeMatcher(const QueryTerm &term)
{
    std::array<bool, OutcomeCount> wanted{};
    for (const auto outcome : AllOutcomes)
        wanted.at(static_cast<std::size_t>(outcome)) = names(term, toWord(outcome));
    return wordMatcher([wanted](const OrderCell &order) {
        const auto outcome = order.outcome();
        return outcome && wanted[static_cast<std::size_t>(*outcome)];
    });
}

std::unique_ptr<TermMatcher> inFlightMatcher(const QueryTerm &term)
{
    std::vector<bool> wanted(allOperationStates().size());
    for (const auto state : allOperationStates())
        wanted.at(static_cast<std::size_t>(state)) = isOpen(state) && names(term, toWord(state));
    return wordMatcher([wanted](const OrderCell &order) {
        const bool isInFlight = !order.isEmpty() && order.ended == OrderCell::Never && order.isSettled == 0;
        return isInFlight && order.state < wanted.size() && wanted[order.state];
    });
}

std::unique_ptr<TermMatcher> endedMatcher(const QueryTerm &term, Timestamp now)
{
    using Comparison = QueryTerm::Comparison;
    // What is longer ago than an age came before the moment that is as old.
    auto moments = term;
    const bool isAge = term.values.front().isAge;
    for (auto &value : moments.values) {
        if (value.isAge)
            value.number = toUnixMilliseconds(now) - value.number * 1'000;
    }
    if (isAge) {
        switch (term.comparison) {
        case Comparison::Equal: break;
        case Comparison::Less: moments.comparison = Comparison::Greater; break;
        case Comparison::LessOrEqual: moments.comparison = Comparison::GreaterOrEqual; break;
        case Comparison::Greater: moments.comparison = Comparison::Less; break;
        case Comparison::GreaterOrEqual: moments.comparison = Comparison::LessOrEqual; break;
        }
    }
    return numberMatcher(moments, [](const DeviceChunk &chunk, std::size_t at) { return endOf(chunk.orders[at]); });
}

std::unique_ptr<TermMatcher> answerMatcher(const QueryTerm &term)
{
    return timeMatcher(term, &OrderCell::ended);
}

std::unique_ptr<TermMatcher> deliveryMatcher(const QueryTerm &term)
{
    return timeMatcher(term, &OrderCell::delivered);
}

} // namespace longreach::fleet
