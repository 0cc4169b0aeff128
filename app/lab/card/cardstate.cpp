// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardstate.h"

#include "app/sgp32/schema/members.h"

#include <algorithm>

namespace longreach {

namespace {

using lab::CardPersonality;
using lab::CardState;
using lab::RollbackGrant;
using lab::StoredNotification;
using lab::StoredPackageResult;
using sgp32::member;
using sgp32::Member;

constexpr sgp32::Word PersonalityWords[] = {{0, "iot"}, {1, "consumer"}};

// The tags are this file's own: a saved card is read by nobody else.
constexpr Member StoredNotificationMembers[] = {
    member<&StoredNotification::metadata>(0xBF2F, "metadata"),
    member<&StoredNotification::signature>(0x5F37, "signature"),
    member<&StoredNotification::installation>(0x80, "installation"),
};
constexpr Member StoredPackageResultMembers[] = {
    member<&StoredPackageResult::seqNumber>(0x80, "seqNumber"),
    member<&StoredPackageResult::octets>(0x81, "octets"),
};
constexpr Member RollbackGrantMembers[] = {
    member<&RollbackGrant::formerProfile>(0x5A, "formerProfile"),
    member<&RollbackGrant::eimId>(0x80, "eimId"),
    member<&RollbackGrant::counterValue>(0x81, "counterValue"),
    member<&RollbackGrant::eimTransactionId>(0x82, "eimTransactionId"),
    member<&RollbackGrant::seqNumber>(0x83, "seqNumber"),
    member<&RollbackGrant::associationToken>(0x84, "associationToken"),
};

} // namespace

namespace lab {

constinit const sgp32::Schema StoredNotification::schema =
    sgp32::sequence("StoredNotification", 0xE4, StoredNotificationMembers);
constinit const sgp32::Schema StoredPackageResult::schema =
    sgp32::sequence("StoredPackageResult", 0xE5, StoredPackageResultMembers);
constinit const sgp32::Schema RollbackGrant::schema = sgp32::sequence("RollbackGrant", 0xE6, RollbackGrantMembers);

} // namespace lab

template <>
constinit const sgp32::Schema sgp32::SchemaOf<CardPersonality>::value = sgp32::enumeration("CardPersonality",
                                                                                           PersonalityWords);

namespace {

constexpr Member CardStateMembers[] = {
    member<&CardState::personality>(0x80, "personality"),
    member<&CardState::eid>(0x5A, "eid"),
    member<&CardState::profiles>(0xA1, "profiles"),
    member<&CardState::eims>(0xA2, "eims"),
    member<&CardState::defaultDpAddress>(0x83, "defaultDpAddress"),
    member<&CardState::rootDsAddress>(0x84, "rootDsAddress"),
    member<&CardState::notifications>(0xA5, "notifications"),
    member<&CardState::packageResults>(0xA6, "packageResults"),
    member<&CardState::nextSeqNumber>(0x87, "nextSeqNumber"),
    member<&CardState::nextToken>(0x88, "nextToken"),
    member<&CardState::rollback>(0xA9, "rollback"),
    member<&CardState::leftForFallback>(0x8A, "leftForFallback"),
    member<&CardState::leftForEmergency>(0x8B, "leftForEmergency"),
    member<&CardState::immediateEnabling>(0xAC, "immediateEnabling"),
    member<&CardState::connectivityParameters>(0x8D, "connectivityParameters"),
    member<&CardState::profilesLoaded>(0x8E, "profilesLoaded"),
};

} // namespace

namespace lab {

constinit const sgp32::Schema CardState::schema = sgp32::sequence("CardState", 0xE1, CardStateMembers);

const sgp32::ProfileInfo *enabledProfile(const CardState &card)
{
    const auto found = std::find_if(card.profiles.begin(), card.profiles.end(), [](const auto &profile) {
        return profile.profileState == sgp32::WireProfileState::Enabled;
    });
    return found == card.profiles.end() ? nullptr : &*found;
}

sgp32::ProfileInfo *findProfile(CardState &card, const sgp32::WireIccid &iccid)
{
    const auto found = std::find_if(card.profiles.begin(), card.profiles.end(),
                                    [&](const auto &profile) { return profile.iccid == iccid; });
    return found == card.profiles.end() ? nullptr : &*found;
}

void addProfile(CardState &card, sgp32::ProfileInfo profile)
{
    // ISD-P 1100, 1101 and so on (SGP.22, 2.2.3).
    auto aid = QByteArray::fromHex("A0000005591010FFFFFFFF8900001100");
    const auto isTaken = [&] {
        return std::any_of(card.profiles.begin(), card.profiles.end(),
                           [&](const auto &other) { return other.isdpAid && other.isdpAid->toByteArray() == aid; });
    };
    do {
        const auto number = 0x1100U + card.profilesLoaded++ % 0xEE00U;
        aid[14] = static_cast<char>(number >> 8U);
        aid[15] = static_cast<char>(number);
    } while (isTaken());
    profile.isdpAid.emplace().assign(sgp32::viewOf(aid));
    profile.profileState = sgp32::WireProfileState::Disabled;
    card.profiles.push_back(std::move(profile));
}

} // namespace lab

} // namespace longreach
