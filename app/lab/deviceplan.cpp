// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/deviceplan.h"

#include "app/lab/orderedjson.h"

#include <algorithm>
#include <numeric>

namespace longreach::lab {

namespace {

/// The positions from 0 up to `count` in an order that the seed alone decides.
std::vector<std::size_t> shuffledPositions(Seed seed, std::size_t count)
{
    std::vector<std::size_t> positions(count);
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::sort(positions.begin(), positions.end(), [seed](std::size_t a, std::size_t b) {
        return std::pair(seed.draw("plan", a), a) < std::pair(seed.draw("plan", b), b);
    });
    return positions;
}

} // namespace

DevicePlan::DevicePlan(Seed seed, std::span<const Eid> eids)
    : m_seed(seed), m_eids(eids.begin(), eids.end()), m_behaviours(eids.size(), Behaviour::Obedient)
{}

Result<DevicePlan> DevicePlan::make(Seed seed, std::span<const Eid> eids, const BehaviourShares &shares)
{
    DevicePlan plan(seed, eids);
    const auto positions = shuffledPositions(seed, eids.size());
    auto next = positions.begin();
    for (const auto behaviour : SpecialBehaviours) {
        const int wanted = shares.of(behaviour).of(static_cast<int>(eids.size()));
        if (wanted > positions.end() - next)
            return failure(Error::Kind::InvalidInput, QStringLiteral("the shares add up to more than all devices"));
        for (const auto last = next + wanted; next != last; ++next)
            plan.m_behaviours[*next] = behaviour;
    }
    return plan;
}

QByteArray DevicePlan::toJson() const
{
    OrderedJson::Object members{{"seed", OrderedJson::number(static_cast<qint64>(m_seed.value()))},
                                {"devices", OrderedJson::number(static_cast<qint64>(m_eids.size()))}};
    for (const auto behaviour : SpecialBehaviours) {
        OrderedJson::Array eids;
        for (std::size_t at = 0; at < m_eids.size(); ++at) {
            if (m_behaviours[at] == behaviour)
                eids.push_back(OrderedJson::string(m_eids[at].toString()));
        }
        members.emplace_back(QByteArray(toWord(behaviour).data()), OrderedJson::array(std::move(eids)));
    }
    return OrderedJson::object(std::move(members)).toText();
}

} // namespace longreach::lab
