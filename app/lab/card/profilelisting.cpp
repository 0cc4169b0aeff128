// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/profilelisting.h"

#include "app/sgp32/values/taglist.h"

#include <algorithm>

namespace longreach::lab {

namespace {

using sgp32::ProfileInfo;
using sgp32::Tag;

struct ListedField {
    Tag tag = 0;
    bool isIotOnly = false;
    void (*copy)(const ProfileInfo &from, ProfileInfo &to) = nullptr;
};

template <auto Pointer>
constexpr ListedField listed(Tag tag)
{
    return {tag, false, [](const ProfileInfo &from, ProfileInfo &to) { to.*Pointer = from.*Pointer; }};
}

/// A BOOLEAN DEFAULT FALSE: DER leaves out what is the default.
template <auto Pointer>
constexpr ListedField listedIfTrue(Tag tag)
{
    return {tag, true, [](const ProfileInfo &from, ProfileInfo &to) {
                if ((from.*Pointer).value_or(false))
                    to.*Pointer = true;
            }};
}

constexpr ListedField Fields[] = {
    listed<&ProfileInfo::iccid>(0x5A),
    listed<&ProfileInfo::isdpAid>(0x4F),
    listed<&ProfileInfo::profileState>(0x9F70),
    listed<&ProfileInfo::profileNickname>(0x90),
    listed<&ProfileInfo::serviceProviderName>(0x91),
    listed<&ProfileInfo::profileName>(0x92),
    listed<&ProfileInfo::iconType>(0x93),
    listed<&ProfileInfo::icon>(0x94),
    listed<&ProfileInfo::profileClass>(0x95),
    listed<&ProfileInfo::notificationConfigurationInfo>(0xB6),
    listed<&ProfileInfo::profileOwner>(0xB7),
    listed<&ProfileInfo::dpProprietaryData>(0xB8),
    listed<&ProfileInfo::profilePolicyRules>(0x99),
    listed<&ProfileInfo::serviceSpecificDataStoredInEuicc>(0xBF22),
    listedIfTrue<&ProfileInfo::ecallIndication>(0x9F7B),
    listedIfTrue<&ProfileInfo::fallbackAttribute>(0x9F26),
    listedIfTrue<&ProfileInfo::fallbackAllowed>(0x9F67),
};

const ListedField *fieldFor(Tag tag, CardPersonality personality)
{
    const auto *found = std::find_if(std::begin(Fields), std::end(Fields), [&](const ListedField &field) {
        return field.tag == tag && (!field.isIotOnly || personality == CardPersonality::Iot);
    });
    return found == std::end(Fields) ? nullptr : found;
}

bool isWanted(const ProfileInfo &profile, const sgp32::SearchCriterion &criterion)
{
    if (const auto *aid = std::get_if<sgp32::WireAid>(&criterion))
        return profile.isdpAid == *aid;
    if (const auto *iccid = std::get_if<sgp32::WireIccid>(&criterion))
        return profile.iccid == *iccid;
    return profile.profileClass.value_or(sgp32::WireProfileClass::Operational)
        == std::get<sgp32::WireProfileClass>(criterion);
}

} // namespace

sgp32::ProfileInfoListResponse listProfiles(CardContext &card, const sgp32::ProfileInfoListRequest &request)
{
    static const auto defaults = sgp32::toTagList({0x5A, 0x4F, 0x9F70, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95});
    const auto tags = sgp32::readTagList(sgp32::viewOf(request.tagList ? *request.tagList : defaults));
    if (!tags)
        return sgp32::ProfileInfoListError::IncorrectInputValues;
    std::vector<const ListedField *> fields;
    for (const auto tag : *tags) {
        const auto *field = fieldFor(tag, card.state.personality);
        if (!field)
            return sgp32::ProfileInfoListError::IncorrectInputValues;
        fields.push_back(field);
    }
    std::vector<ProfileInfo> list;
    for (const auto &profile : card.state.profiles) {
        if (request.searchCriteria && !isWanted(profile, *request.searchCriteria))
            continue;
        auto &entry = list.emplace_back();
        for (const auto *field : fields)
            field->copy(profile, entry);
    }
    return list;
}

} // namespace longreach::lab
