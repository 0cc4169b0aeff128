// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicemerge.h"

#include <algorithm>

namespace longreach::fleet {

namespace {

constexpr std::chrono::hours RestampAfter{1};

/// What a clock may be ahead: a poll that is to come yet is no poll.
constexpr std::chrono::hours ClockTolerance{1};

template <typename T>
void replaceIfGiven(T &known, const T &given)
{
    if (given != T{})
        known = given;
}

const Profile *profileWith(const Device &device, const Iccid &iccid)
{
    const auto found = std::find_if(device.profiles.begin(), device.profiles.end(),
                                    [&](const Profile &profile) { return profile.iccid == iccid; });
    return found == device.profiles.end() ? nullptr : &*found;
}

/// What a card once told in full stays where an eIM tells less. An eIM of v1.0 tells of no fallback
/// profile at all; where one is told, no other can be it.
Profile withToldProfile(const Profile &known, const Profile &told, bool isFallbackTold)
{
    auto merged = known;
    merged.iccid = told.iccid;
    merged.state = told.state;
    replaceIfGiven(merged.profileClass, told.profileClass);
    replaceIfGiven(merged.isdpAid, told.isdpAid);
    replaceIfGiven(merged.owner, told.owner);
    replaceIfGiven(merged.nickname, told.nickname);
    replaceIfGiven(merged.serviceProvider, told.serviceProvider);
    replaceIfGiven(merged.name, told.name);
    merged.isFallback = told.isFallback || (known.isFallback && !isFallbackTold);
    return merged;
}

/// Takes up a poll that was not known; the one known before may be the first that is noted.
void notePoll(Device &merged, const Device &known, const Device &told)
{
    const bool isCredible = !told.syncedAt || *told.lastPoll <= *told.syncedAt + ClockTolerance;
    if (told.lastPoll == known.lastPoll || !isCredible)
        return;
    if (merged.polls.isEmpty() && known.lastPoll)
        merged.polls.note(*known.lastPoll);
    merged.polls.note(*told.lastPoll);
}

} // namespace

Device withToldByEim(const Device &known, const Device &told)
{
    auto merged = known;
    merged.eim = told.eim;
    replaceIfGiven(merged.imei, told.imei);
    replaceIfGiven(merged.country, told.country);
    replaceIfGiven(merged.plmn, told.plmn);
    replaceIfGiven(merged.pollInterval, told.pollInterval);
    replaceIfGiven(merged.lastPoll, told.lastPoll);
    if (told.lastPoll)
        notePoll(merged, known, told);
    if (known.label.isEmpty())
        merged.label = told.label;
    if (known.group.isEmpty())
        merged.group = told.group;
    if (known.tags.isEmpty())
        merged.tags = told.tags;
    if (told.syncedAt) {
        merged.syncedAt = told.syncedAt;
        merged.profiles.clear();
        const bool isFallbackTold = std::ranges::any_of(told.profiles, &Profile::isFallback);
        for (const auto &profile : told.profiles) {
            const auto *former = profileWith(known, profile.iccid);
            merged.profiles.push_back(former ? withToldProfile(*former, profile, isFallbackTold) : profile);
        }
    }
    return merged;
}

Device withReadFromFile(const Device &known, const Device &read)
{
    auto merged = known;
    replaceIfGiven(merged.imei, read.imei);
    replaceIfGiven(merged.label, read.label);
    replaceIfGiven(merged.group, read.group);
    replaceIfGiven(merged.tags, read.tags);
    replaceIfGiven(merged.notes, read.notes);
    replaceIfGiven(merged.country, read.country);
    replaceIfGiven(merged.plmn, read.plmn);
    replaceIfGiven(merged.eim, read.eim);
    for (const auto &profile : read.profiles) {
        if (!profileWith(merged, profile.iccid))
            merged.profiles.push_back(profile);
    }
    return merged;
}

bool isWorthStoring(const Device &known, const Device &merged)
{
    auto asOfThen = merged;
    asOfThen.syncedAt = known.syncedAt;
    return asOfThen != known || !known.syncedAt != !merged.syncedAt
        || (known.syncedAt && *merged.syncedAt - *known.syncedAt > RestampAfter);
}

} // namespace longreach::fleet
