// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/termmatcher.h"

#include "app/fleet/numbermatcher.h"
#include "app/fleet/ordermatchers.h"
#include "app/fleet/textmatchers.h"

#include <algorithm>
#include <set>

namespace longreach::fleet {

namespace {

using Patterns = std::vector<TextPattern>;

bool anyFits(const Patterns &patterns, QStringView text)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const auto &pattern) { return pattern.matches(text); });
}

/// For each number in `table` whether its value fits: asked once, then looked up.
template <typename T>
std::vector<quint8> fitting(const ValueTable<T> &table, const auto &fits)
{
    std::vector<quint8> marks(table.size());
    for (quint32 id = 0; id < table.size(); ++id)
        marks[id] = fits(table.at(id)) ? 1 : 0;
    return marks;
}

class NumberedTextMatcher final : public TermMatcher {
public:
    using Column = std::vector<quint32> DeviceChunk::*;

    NumberedTextMatcher(Column column, std::vector<quint8> fitting) : m_column(column), m_fitting(std::move(fitting)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        const auto &numbers = chunk.*m_column;
        for (std::size_t at = 0; at < numbers.size(); ++at)
            marks[at] = marks[at] | m_fitting[numbers[at]];
    }

private:
    Column m_column;
    std::vector<quint8> m_fitting;
};

class ProfileKindMatcher final : public TermMatcher {
public:
    explicit ProfileKindMatcher(std::vector<quint8> fitting) : m_fitting(std::move(fitting)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            for (const auto &cell : chunk.profiles.at(at))
                marks[at] = marks[at] | m_fitting[cell.kind];
        }
    }

private:
    std::vector<quint8> m_fitting;
};

class PlmnMatcher final : public TermMatcher {
public:
    explicit PlmnMatcher(const std::vector<QueryTerm::Value> &values)
    {
        for (const auto &value : values) {
            if (const auto plmn = Plmn::parse(value.text))
                m_numbers.insert(plmn->value());
            else
                m_patterns.push_back(TextPattern::whole(value.text));
        }
    }

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        quint32 last = 0;
        bool lastFits = fits(0);
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (chunk.plmns[at] != last) {
                last = chunk.plmns[at];
                lastFits = fits(last);
            }
            marks[at] = marks[at] | static_cast<quint8>(lastFits);
        }
    }

private:
    [[nodiscard]] bool fits(quint32 number) const
    {
        if (m_numbers.contains(number))
            return true;
        return !m_patterns.empty()
            && anyFits(m_patterns, number == 0 ? QString() : Plmn::fromValue(number)->toString());
    }

    std::set<quint32> m_numbers;
    Patterns m_patterns;
};

class StateMatcher final : public TermMatcher {
public:
    StateMatcher(const std::vector<QueryTerm::Value> &values, Timestamp now) : m_now(toUnixMilliseconds(now))
    {
        for (const auto &value : values) {
            if (const auto state = deviceStateFromWord(value.text))
                m_wanted[static_cast<std::size_t>(*state)] = 1;
        }
    }

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (chunk.states[at] != DeviceChunk::Gap)
                marks[at] = marks[at] | m_wanted[static_cast<std::size_t>(chunk.stateAt(at, m_now))];
        }
    }

private:
    std::array<quint8, 5> m_wanted{};
    qint64 m_now;
};

/// Holds where the device is known to have polled in one of the hours asked for.
class PolledMatcher final : public TermMatcher {
public:
    explicit PolledMatcher(std::vector<QueryTerm::Value> values) : m_values(std::move(values)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            const auto hours = chunk.hoursAt(at);
            for (const auto &value : m_values)
                marks[at] = marks[at] | static_cast<quint8>(hasAny(hours, value));
        }
    }

private:
    static bool hasAny(const PollHours &hours, const QueryTerm::Value &value) noexcept
    {
        const auto seen = hours.wordsUpTo(value.number + value.count - 1).front(); // a day and more of hours
        return (seen & ((quint64{1} << value.count) - 1)) != 0;
    }

    std::vector<QueryTerm::Value> m_values;
};

/// Holds if any of its parts does.
class AlternativesMatcher final : public TermMatcher {
public:
    explicit AlternativesMatcher(std::vector<std::unique_ptr<TermMatcher>> parts) : m_parts(std::move(parts)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (const auto &part : m_parts)
            part->mark(chunk, marks);
    }

private:
    std::vector<std::unique_ptr<TermMatcher>> m_parts;
};

Patterns wholePatterns(const QueryTerm &term)
{
    Patterns patterns;
    for (const auto &value : term.values)
        patterns.push_back(TextPattern::whole(value.text));
    return patterns;
}

bool tagsFit(const QString &tagSet, const Patterns &patterns)
{
    const auto tags = QStringView(tagSet).split(FleetTexts::TagSeparator);
    return std::any_of(tags.begin(), tags.end(), [&](QStringView tag) { return anyFits(patterns, tag); });
}

std::unique_ptr<TermMatcher> columnMatcher(const QueryTerm &term, NumberedTextMatcher::Column column,
                                           const ValueTable<QString> &table)
{
    const auto patterns = wholePatterns(term);
    return std::make_unique<NumberedTextMatcher>(
        column, fitting(table, [&](const QString &text) { return anyFits(patterns, text); }));
}

std::unique_ptr<TermMatcher> profileMatcher(const QueryTerm &term, const FleetTexts &texts)
{
    const auto patterns = wholePatterns(term);
    return std::make_unique<ProfileKindMatcher>(fitting(texts.kinds, [&](const ProfileKind &kind) {
        return anyFits(patterns, kind.name) || anyFits(patterns, kind.nickname)
            || anyFits(patterns, kind.serviceProvider);
    }));
}

std::unique_ptr<TermMatcher> classMatcher(const QueryTerm &term, const FleetTexts &texts)
{
    return std::make_unique<ProfileKindMatcher>(fitting(texts.kinds, [&](const ProfileKind &kind) {
        return std::any_of(term.values.begin(), term.values.end(),
                           [&](const auto &value) { return profileClassFromWord(value.text) == kind.profileClass; });
    }));
}

std::unique_ptr<TermMatcher> identityMatcher(const QueryTerm &term)
{
    std::vector<std::unique_ptr<TermMatcher>> parts;
    const bool isText = term.field == QueryField::Label || term.field == QueryField::Notes;
    for (const auto &value : term.values) {
        auto pattern = TextPattern::part(isText ? value.text : withoutDigitGrouping(value.text));
        if (term.field == QueryField::Eid)
            parts.push_back(eidMatcher(std::move(pattern)));
        else if (term.field == QueryField::Imei)
            parts.push_back(imeiMatcher(std::move(pattern)));
        else if (term.field == QueryField::Label)
            parts.push_back(labelMatcher(std::move(pattern)));
        else if (term.field == QueryField::Notes)
            parts.push_back(notesMatcher(std::move(pattern)));
        else
            parts.push_back(iccidMatcher(std::move(pattern)));
    }
    return std::make_unique<AlternativesMatcher>(std::move(parts));
}

std::unique_ptr<TermMatcher> bareWordMatcher(const QueryTerm &term, const FleetTexts &texts)
{
    const auto &text = term.values.front().text;
    const Patterns anywhere{TextPattern::anywhere(text)};
    const auto fits = [&](const QString &value) { return anyFits(anywhere, value); };
    std::vector<std::unique_ptr<TermMatcher>> parts;
    parts.push_back(std::make_unique<NumberedTextMatcher>(&DeviceChunk::operators, fitting(texts.operators, fits)));
    parts.push_back(std::make_unique<NumberedTextMatcher>(&DeviceChunk::countries, fitting(texts.countries, fits)));
    parts.push_back(std::make_unique<NumberedTextMatcher>(
        &DeviceChunk::tagSets,
        fitting(texts.tagSets, [&](const QString &tagSet) { return tagsFit(tagSet, anywhere); })));
    const auto digits = withoutDigitGrouping(text);
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'*'; })) {
        parts.push_back(eidMatcher(TextPattern::anywhere(digits)));
        parts.push_back(imeiMatcher(TextPattern::anywhere(digits)));
        parts.push_back(iccidMatcher(TextPattern::anywhere(digits)));
    }
    parts.push_back(labelMatcher(TextPattern::anywhere(text)));
    return std::make_unique<AlternativesMatcher>(std::move(parts));
}

std::unique_ptr<TermMatcher> pollMatcher(const QueryTerm &term, Timestamp now)
{
    if (term.comparison == QueryTerm::Comparison::Equal) // poll:never
        return numberMatcher(term, [](const DeviceChunk &chunk, std::size_t at) -> std::optional<qint64> {
            return chunk.lastPolls[at] == DeviceChunk::NoTime ? std::optional<qint64>(0) : std::nullopt;
        });
    auto milliseconds = term;
    for (auto &value : milliseconds.values)
        value.number *= 1'000;
    return numberMatcher(milliseconds, [now = toUnixMilliseconds(now)](const DeviceChunk &chunk, std::size_t at) {
        return chunk.lastPolls[at] == DeviceChunk::NoTime ? std::nullopt : std::optional(now - chunk.lastPolls[at]);
    });
}

} // namespace

std::unique_ptr<TermMatcher> makeTermMatcher(const QueryTerm &term, const FleetSnapshot &fleet, Timestamp now)
{
    const auto &texts = fleet.texts();
    switch (term.field) {
    case QueryField::Any: return bareWordMatcher(term, texts);
    case QueryField::Eid:
    case QueryField::Imei:
    case QueryField::Iccid:
    case QueryField::Label:
    case QueryField::Notes: return identityMatcher(term);
    case QueryField::Group: return columnMatcher(term, &DeviceChunk::groups, texts.groups);
    case QueryField::Country: return columnMatcher(term, &DeviceChunk::countries, texts.countries);
    case QueryField::Operator: return columnMatcher(term, &DeviceChunk::operators, texts.operators);
    case QueryField::Eim: return columnMatcher(term, &DeviceChunk::eims, texts.eims);
    case QueryField::Tag:
        return std::make_unique<NumberedTextMatcher>(
            &DeviceChunk::tagSets, fitting(texts.tagSets, [patterns = wholePatterns(term)](const QString &tagSet) {
                return tagsFit(tagSet, patterns);
            }));
    case QueryField::Plmn: return std::make_unique<PlmnMatcher>(term.values);
    case QueryField::State: return std::make_unique<StateMatcher>(term.values, now);
    case QueryField::Profile: return profileMatcher(term, texts);
    case QueryField::Class: return classMatcher(term, texts);
    case QueryField::Poll: return pollMatcher(term, now);
    case QueryField::Polled: return std::make_unique<PolledMatcher>(term.values);
    case QueryField::Outcome: return outcomeMatcher(term);
    case QueryField::InFlight: return inFlightMatcher(term);
    case QueryField::Ended: return endedMatcher(term, now);
    case QueryField::Answer: return answerMatcher(term);
    case QueryField::Delivery: return deliveryMatcher(term);
    case QueryField::Profiles:
        return numberMatcher(term, [](const DeviceChunk &chunk, std::size_t at) {
            return std::optional(static_cast<qint64>(chunk.profiles.at(at).size()));
        });
    case QueryField::Interval:
        return numberMatcher(term, [](const DeviceChunk &chunk, std::size_t at) {
            return chunk.intervals[at] == DeviceChunk::NoInterval ? std::nullopt
                                                                  : std::optional<qint64>(chunk.intervals[at]);
        });
    }
    Q_UNREACHABLE();
}

} // namespace longreach::fleet
