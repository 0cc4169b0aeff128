// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/profileinfo.h"

#include "app/sgp32/schema/members.h"
#include "app/sgp32/values/taglist.h"

namespace longreach::sgp32 {

namespace {

constexpr Word EventWords[] = {
    {0, "notificationInstall"}, {1, "notificationEnable"}, {2, "notificationDisable"}, {3, "notificationDelete"}};
constexpr Word StateWords[] = {{0, "disabled"}, {1, "enabled"}};
constexpr Word ClassWords[] = {{0, "test"}, {1, "provisioning"}, {2, "operational"}};
constexpr Word IconWords[] = {{0, "jpg"}, {1, "png"}};
constexpr Word RuleWords[] = {{0, "pprUpdateControl"}, {1, "ppr1"}, {2, "ppr2"}, {3, "ppr3"}};
constexpr Word ListErrorWords[] = {{1, "incorrectInputValues"}, {11, "profileChangeOngoing"}, {127, "undefinedError"}};

} // namespace

template <>
constinit const Schema SchemaOf<Bits<NotificationEvent>>::value = namedBits("NotificationEvent", EventWords);
template <>
constinit const Schema SchemaOf<WireProfileState>::value = enumeration("ProfileState", StateWords);
template <>
constinit const Schema SchemaOf<WireProfileClass>::value = enumeration("ProfileClass", ClassWords);
template <>
constinit const Schema SchemaOf<IconType>::value = enumeration("IconType", IconWords);
template <>
constinit const Schema SchemaOf<Bits<PolicyRule>>::value = namedBits("PprIds", RuleWords);
template <>
constinit const Schema SchemaOf<ProfileInfoListError>::value = enumeration("ProfileInfoListError", ListErrorWords);

namespace {

constexpr Member NotificationConfigurationMembers[] = {
    member<&NotificationConfiguration::profileManagementOperation>(0x80, "profileManagementOperation"),
    member<&NotificationConfiguration::notificationAddress>(0x81, "notificationAddress"),
};
constexpr Member OperatorIdMembers[] = {
    member<&OperatorId::mccMnc>(0x80, "mccMnc"),
    member<&OperatorId::gid1>(0x81, "gid1"),
    member<&OperatorId::gid2>(0x82, "gid2"),
};
constexpr Member DpProprietaryDataMembers[] = {member<&DpProprietaryData::dpOid>(0x80, "dpOid")};
constexpr Member VendorSpecificExtensionMembers[] = {
    member<&VendorSpecificExtension::vendorOid>(0x80, "vendorOid"),
    member<&VendorSpecificExtension::vendorSpecificData>(0xA1, "vendorSpecificData", AnySchema),
};
constexpr Member ProfileInfoMembers[] = {
    member<&ProfileInfo::iccid>(0x5A, "iccid"),
    member<&ProfileInfo::isdpAid>(0x4F, "isdpAid"),
    member<&ProfileInfo::profileState>(0x9F70, "profileState"),
    member<&ProfileInfo::profileNickname>(0x90, "profileNickname"),
    member<&ProfileInfo::serviceProviderName>(0x91, "serviceProviderName"),
    member<&ProfileInfo::profileName>(0x92, "profileName"),
    member<&ProfileInfo::iconType>(0x93, "iconType"),
    member<&ProfileInfo::icon>(0x94, "icon"),
    member<&ProfileInfo::profileClass>(0x95, "profileClass"),
    member<&ProfileInfo::notificationConfigurationInfo>(0xB6, "notificationConfigurationInfo"),
    member<&ProfileInfo::profileOwner>(0xB7, "profileOwner"),
    member<&ProfileInfo::dpProprietaryData>(0xB8, "dpProprietaryData"),
    member<&ProfileInfo::profilePolicyRules>(0x99, "profilePolicyRules"),
    member<&ProfileInfo::serviceSpecificDataStoredInEuicc>(0xBF22, "serviceSpecificDataStoredInEuicc"),
    member<&ProfileInfo::ecallIndication>(0x9F7B, "ecallIndication"),
    member<&ProfileInfo::fallbackAttribute>(0x9F26, "fallbackAttribute"),
    member<&ProfileInfo::fallbackAllowed>(0x9F67, "fallbackAllowed"),
    member<&ProfileInfo::iotSpecificProfileInfo>(0xBF64, "iotSpecificProfileInfo", AnySchema),
};
constexpr Member SearchCriterionArms[] = {
    arm<SearchCriterion, 0>(0x4F, "isdpAid"),
    arm<SearchCriterion, 1>(0x5A, "iccid"),
    arm<SearchCriterion, 2>(0x95, "profileClass"),
};
constexpr Member ProfileInfoListRequestMembers[] = {
    member<&ProfileInfoListRequest::searchCriteria>(0xA0, "searchCriteria"),
    member<&ProfileInfoListRequest::tagList>(0x5C, "tagList", TagListSchema),
    member<&ProfileInfoListRequest::iotSpecificTagList>(0x5D, "iotSpecificTagList", TagListSchema),
};
constexpr Member ProfileInfoListResponseArms[] = {
    arm<ProfileInfoListResponse, 0>(0xA0, "profileInfoListOk").also(tag::Sequence),
    arm<ProfileInfoListResponse, 1>(0x81, "profileInfoListError"),
};

} // namespace

constinit const Schema NotificationConfiguration::schema =
    sequence("NotificationConfigurationInformation", tag::Sequence, NotificationConfigurationMembers);
constinit const Schema OperatorId::schema = sequence("OperatorId", tag::Sequence, OperatorIdMembers);
constinit const Schema DpProprietaryData::schema =
    extensibleSequence<&DpProprietaryData::extensions>("DpProprietaryData", tag::Sequence, DpProprietaryDataMembers);
constinit const Schema VendorSpecificExtension::schema =
    sequence("VendorSpecificExtension", tag::Sequence, VendorSpecificExtensionMembers);
constinit const Schema ProfileInfo::schema =
    extensibleSequence<&ProfileInfo::extensions>("ProfileInfo", 0xE3, ProfileInfoMembers);
template <>
constinit const Schema SchemaOf<SearchCriterion>::value = choice("SearchCriteria", 0, SearchCriterionArms);
constinit const Schema ProfileInfoListRequest::schema =
    sequence("ProfileInfoListRequest", 0xBF2D, ProfileInfoListRequestMembers);
template <>
constinit const Schema SchemaOf<ProfileInfoListResponse>::value = choice("ProfileInfoListResponse", 0xBF2D,
                                                                         ProfileInfoListResponseArms);

namespace {

ProfileState stateOf(const ProfileInfo &info)
{
    if (!info.profileState)
        return ProfileState::Unknown;
    return *info.profileState == WireProfileState::Enabled ? ProfileState::Enabled : ProfileState::Disabled;
}

ProfileClass classOf(const ProfileInfo &info)
{
    switch (info.profileClass.value_or(WireProfileClass::Operational)) {
    case WireProfileClass::Test: return ProfileClass::Test;
    case WireProfileClass::Provisioning: return ProfileClass::Provisioning;
    case WireProfileClass::Operational: return ProfileClass::Operational;
    }
    return ProfileClass::Unknown;
}

} // namespace

QByteArray defaultProfileTagList()
{
    return toTagList({0x5A, 0x4F, 0x9F70, 0x91, 0x92, 0x95, 0x9F7B, 0x9F26, 0x9F67});
}

Result<Profile> toProfile(const ProfileInfo &info)
{
    if (!info.iccid)
        return failure(Error::Kind::InvalidInput, QStringLiteral("ProfileInfo without an ICCID"));
    auto iccid = info.iccid->toIccid();
    if (!iccid)
        return failure(iccid.error());
    std::optional<Aid> isdpAid;
    if (info.isdpAid) {
        if (auto aid = Aid::fromBytes(info.isdpAid->toByteArray()))
            isdpAid = *aid;
    }
    std::optional<Plmn> owner;
    if (info.profileOwner) {
        if (auto plmn = Plmn::fromWire(info.profileOwner->mccMnc.view()))
            owner = *plmn;
    }
    return Profile{.iccid = *iccid,
                   .state = stateOf(info),
                   .profileClass = classOf(info),
                   .isdpAid = isdpAid,
                   .owner = owner,
                   .nickname = info.profileNickname.value_or(Utf8Text()).toString(),
                   .serviceProvider = info.serviceProviderName.value_or(Utf8Text()).toString(),
                   .name = info.profileName.value_or(Utf8Text()).toString(),
                   .isFallback = info.fallbackAttribute.value_or(false)};
}

} // namespace longreach::sgp32
