// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario/coverage.h"

#include "app/lab/atlas.h"

#include <algorithm>
#include <array>

namespace longreach::lab {

namespace {

/// Words that the networks of one group have in common.
constexpr std::array<std::array<QStringView, 4>, 3> Groups{
    {{u"vodafone-au", u"vodafone-de", u"vodafone-es", u"vodafone-uk"},
     {u"telekom", u"tmobile-pl", u"tmobile-us", u"telekom"},
     {u"telefonica", u"movistar", u"o2", u"vivo"}}};

} // namespace

Coverage::Coverage()
{
    for (const auto &group : Groups) {
        for (const auto word : group) {
            const auto plmn = Plmn::parse(QString(networkOfHost(word)->plmn)).value();
            for (const auto other : group) {
                const auto there = Plmn::parse(QString(networkOfHost(other)->plmn)).value();
                m_roaming.insert({plmn.value(), QString(countryOfNetwork(there)->code)});
            }
        }
    }
}

void Coverage::apply(const ServiceChange &change)
{
    if (change.isDown)
        m_down.insert(change.place);
    else
        m_down.remove(change.place);
    const auto plmn = Plmn::parse(change.place);
    if (plmn && change.isDown)
        m_downNetworks.insert(plmn->value());
    else if (plmn)
        m_downNetworks.remove(plmn->value());
}

void Coverage::apply(const RoamingChange &change)
{
    const std::pair agreement(change.plmn.value(), change.country);
    if (change.isAllowed)
        m_roaming.insert(agreement);
    else
        m_roaming.remove(agreement);
}

bool Coverage::serves(const Profile *enabled, const QString &country) const
{
    if (!m_down.isEmpty() && m_down.contains(country))
        return false;
    if (!enabled || !enabled->owner)
        return true;
    const auto network = enabled->owner->value();
    if (m_downNetworks.contains(network))
        return false;
    const auto *home = countryOfNetwork(*enabled->owner);
    return !home || home->code == country || m_roaming.contains({network, country});
}

QStringList Coverage::down() const
{
    QStringList places(m_down.begin(), m_down.end());
    places.sort();
    return places;
}

std::vector<RoamingChange> Coverage::agreements() const
{
    const Coverage first;
    std::vector<RoamingChange> changes;
    const auto add = [&changes](const QSet<std::pair<quint32, QString>> &all, bool isAllowed) {
        for (const auto &[plmn, country] : all)
            changes.push_back({Plmn::fromValue(plmn).value(), country, isAllowed});
    };
    add(m_roaming - first.m_roaming, true);
    add(first.m_roaming - m_roaming, false);
    std::ranges::sort(changes, {}, [](const RoamingChange &one) { return std::pair(one.plmn.value(), one.country); });
    return changes;
}

} // namespace longreach::lab
