// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetsummary.h"

#include <QHash>

#include <algorithm>

namespace longreach::fleet {

namespace {

/// Counts by number of a value, then named: the commonest first, equals by name.
std::vector<ValueCount> named(const std::vector<qint64> &counts, const ValueTable<QString> &table)
{
    std::vector<ValueCount> values;
    for (quint32 id = 0; id < counts.size(); ++id) {
        if (counts[id] > 0)
            values.push_back({table.at(id), counts[id]});
    }
    std::sort(values.begin(), values.end(), [](const ValueCount &a, const ValueCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return values;
}

/// Splits the counts of tag sets into those of their tags.
std::vector<ValueCount> tagCounts(const std::vector<qint64> &counts, const ValueTable<QString> &tagSets)
{
    ValueTable<QString> tags;
    ValueNumbers<QString> numbers;
    std::vector<qint64> byTag(1);
    for (quint32 id = 0; id < counts.size(); ++id) {
        for (const auto &tag : tagSets.at(id).split(FleetTexts::TagSeparator)) {
            const auto number = numbers.numberOf(tag, tags);
            byTag.resize(std::max<std::size_t>(byTag.size(), number + 1));
            byTag[number] += counts[id];
        }
    }
    return named(byTag, tags);
}

std::map<DeviceState, qint64> namedStates(const std::array<qint64, 5> &counts)
{
    std::map<DeviceState, qint64> states;
    for (std::size_t state = 0; state < counts.size(); ++state)
        states[static_cast<DeviceState>(state)] = counts[state];
    return states;
}

} // namespace

Facets facetsOf(const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now)
{
    const auto &texts = fleet.texts();
    std::array<qint64, 5> states{};
    std::vector<qint64> operators(texts.operators.size());
    std::vector<qint64> countries(texts.countries.size());
    std::vector<qint64> eims(texts.eims.size());
    std::vector<qint64> groups(texts.groups.size());
    std::vector<qint64> tagSets(texts.tagSets.size());
    const auto moment = toUnixMilliseconds(now);
    for (const auto row : rows) {
        const auto &chunk = fleet.chunk(chunkOf(row));
        const auto at = placeOf(row);
        ++states[static_cast<std::size_t>(chunk.stateAt(at, moment))];
        ++operators[chunk.operators[at]];
        ++countries[chunk.countries[at]];
        ++eims[chunk.eims[at]];
        ++groups[chunk.groups[at]];
        ++tagSets[chunk.tagSets[at]];
    }
    return {namedStates(states),     named(operators, texts.operators), named(countries, texts.countries),
            named(eims, texts.eims), named(groups, texts.groups),       tagCounts(tagSets, texts.tagSets)};
}

FleetSummary summaryOf(const FleetSnapshot &fleet, Timestamp now)
{
    std::array<qint64, 5> states{};
    std::vector<std::array<qint64, 2>> byKind(fleet.texts().kinds.size());
    const auto moment = toUnixMilliseconds(now);
    FleetSummary summary;
    summary.devices = fleet.deviceCount();
    for (quint32 index = 0; index < fleet.chunkCount(); ++index) {
        const auto &chunk = fleet.chunk(index);
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (chunk.states[at] == DeviceChunk::Gap)
                continue;
            ++states[static_cast<std::size_t>(chunk.stateAt(at, moment))];
            for (const auto &cell : chunk.profiles.at(at))
                ++byKind[cell.kind][cell.state() == ProfileState::Enabled ? 1 : 0];
        }
    }
    summary.states = namedStates(states);
    QHash<QString, OperatorProfiles> byOperator;
    for (quint32 kind = 0; kind < byKind.size(); ++kind) {
        const auto [others, enabled] = byKind[kind];
        if (others + enabled == 0)
            continue;
        const auto name = operatorOf(fleet.texts().kinds.at(kind));
        auto &profiles = byOperator[name];
        profiles.name = name;
        profiles.enabled += enabled;
        profiles.others += others;
        summary.profiles += enabled + others;
    }
    summary.operators.assign(byOperator.cbegin(), byOperator.cend());
    std::sort(summary.operators.begin(), summary.operators.end(), [](const auto &a, const auto &b) {
        const auto first = a.enabled + a.others;
        const auto second = b.enabled + b.others;
        return first != second ? first > second : a.name < b.name;
    });
    return summary;
}

} // namespace longreach::fleet
