// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/devicelisting.h"

#include "app/lab/atlas.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace longreach::lab {

namespace {

OrderedJson describe(const Profile &profile)
{
    const auto owner = profile.owner ? OrderedJson::string(profile.owner->toString()) : OrderedJson();
    return OrderedJson::object(
        {{"iccid", OrderedJson::string(profile.iccid.toString())},
         {"isdpAid", OrderedJson::string(profile.isdpAid ? profile.isdpAid->toString() : QString())},
         {"state", OrderedJson::string(toWord(profile.state))},
         {"class", OrderedJson::string(toWord(profile.profileClass))},
         {"serviceProvider", OrderedJson::string(profile.serviceProvider)},
         {"name", OrderedJson::string(profile.name)},
         {"nickname", OrderedJson::string(profile.nickname)},
         {"owner", owner},
         {"fallback", OrderedJson::boolean(profile.isFallback)}});
}

OrderedJson lastPollOf(const std::optional<LabTime> &lastPoll, const LabClock &clock)
{
    return lastPoll ? unixSeconds(clock.toWall(*lastPoll)) : OrderedJson();
}

OrderedJson describe(const SimulatedDevice &device, const LabClock &clock)
{
    const auto &identity = device.identity();
    OrderedJson::Array profiles;
    for (const auto &profile : device.card().profiles())
        profiles.push_back(describe(profile));
    return OrderedJson::object({{"eid", OrderedJson::string(identity.eid.toString())},
                                {"imei", OrderedJson::string(identity.imei.toString())},
                                {"label", OrderedJson::string(identity.label)},
                                {"country", OrderedJson::string(identity.country)},
                                {"plmn", OrderedJson::string(device.plmn().toString())},
                                {"pollInterval", OrderedJson::real(clock.toReal(device.pollInterval()).count())},
                                {"lastPoll", lastPollOf(device.lastPoll(), clock)},
                                {"profiles", OrderedJson::array(std::move(profiles))}});
}

OrderedJson describe(const QString &eid, const RegisteredDevice &device, const LabClock &clock)
{
    const auto plmn = Plmn::fromWire(sgp32::viewOf(device.network));
    const auto *country = plmn ? countryOfNetwork(*plmn) : nullptr;
    return OrderedJson::object({{"eid", OrderedJson::string(eid)},
                                {"imei", OrderedJson()},
                                {"label", OrderedJson()},
                                {"country", country ? OrderedJson::string(QString(country->code)) : OrderedJson()},
                                {"plmn", plmn ? OrderedJson::string(plmn->toString()) : OrderedJson()},
                                {"pollInterval", OrderedJson()},
                                {"lastPoll", lastPollOf(device.lastPoll, clock)}});
}

} // namespace

OrderedJson unixSeconds(std::chrono::system_clock::time_point moment)
{
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(moment.time_since_epoch()).count();
    const auto digits = QByteArray::number(qint64{whole});
    return OrderedJson::string(QByteArray(digits.chopped(6) + '.' + digits.right(6)));
}

std::vector<DeviceListing::Entry> DeviceListing::inside(const QString &after, int limit) const
{
    const auto &all = m_fleet.devices();
    auto device =
        std::upper_bound(all.begin(), all.end(), after, [](const QString &digits, const SimulatedDevice &one) {
            return digits < one.identity().eid.toString();
        });
    std::vector<Entry> found;
    for (; device != all.end() && static_cast<int>(found.size()) < limit; ++device)
        found.emplace_back(device->identity().eid.toString(), describe(*device, m_clock));
    return found;
}

std::vector<DeviceListing::Entry> DeviceListing::outside(const QString &after) const
{
    std::vector<Entry> found;
    const auto &all = m_outside.all();
    for (auto device = all.cbegin(); device != all.cend(); ++device) {
        const auto eid = QString::fromLatin1(device.key());
        if (device->isEnrolled && after < eid)
            found.emplace_back(eid, describe(eid, *device, m_clock));
    }
    std::ranges::sort(found, {}, &Entry::first);
    return found;
}

QByteArray DeviceListing::page(const QString &after, int limit) const
{
    const auto wanted = static_cast<std::size_t>(limit);
    // One more than fits tells whether there is a next page.
    auto residents = inside(after, limit + 1);
    auto others = outside(after);
    std::vector<Entry> all;
    std::ranges::merge(std::move_iterator(residents.begin()), std::move_sentinel(residents.end()),
                       std::move_iterator(others.begin()), std::move_sentinel(others.end()), std::back_inserter(all),
                       [](const Entry &a, const Entry &b) { return a.first < b.first; });
    const bool isLast = all.size() <= wanted;
    if (!isLast)
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(wanted), all.end());
    const auto next = isLast ? OrderedJson() : OrderedJson::string(all.back().first);
    OrderedJson::Array devices;
    for (auto &[eid, description] : all)
        devices.push_back(std::move(description));
    return OrderedJson::object({{"devices", OrderedJson::array(std::move(devices))}, {"next", next}}).toText();
}

} // namespace longreach::lab
