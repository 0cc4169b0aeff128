// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/profilestate.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word Sgp22ResetWords[] = {{0, "deleteOperationalProfiles"},
                                    {1, "deleteFieldLoadedTestProfiles"},
                                    {2, "resetDefaultSmdpAddress"},
                                    {3, "resetEimConfigData"},
                                    {4, "resetAutoEnableConfig"}};
constexpr Member ProfileIdentifierArms[] = {
    arm<ProfileIdentifier, 0>(0x5A, "iccid"),
    arm<ProfileIdentifier, 1>(0x4F, "isdpAid"),
};

} // namespace

template <>
constinit const Schema SchemaOf<Bits<Sgp22ResetOption>>::value = namedBits("ResetOptions", Sgp22ResetWords);
template <>
constinit const Schema SchemaOf<ProfileIdentifier>::value = choice("ProfileIdentifier", 0, ProfileIdentifierArms);

namespace {

constexpr Member EnableProfileMembers[] = {
    member<&EnableProfileRequest::profileIdentifier>(0xA0, "profileIdentifier"),
    member<&EnableProfileRequest::refreshFlag>(0x81, "refreshFlag"),
};
constexpr Member DisableProfileMembers[] = {
    member<&DisableProfileRequest::profileIdentifier>(0xA0, "profileIdentifier"),
    member<&DisableProfileRequest::refreshFlag>(0x81, "refreshFlag"),
};
constexpr Member DeleteProfileMembers[] = {
    member<&DeleteProfileRequest::profileIdentifier>(0, "profileIdentifier"),
};
constexpr Member EnableProfileResponseMembers[] = {member<&EnableProfileResponse::result>(0x80, "enableResult")};
constexpr Member DisableProfileResponseMembers[] = {member<&DisableProfileResponse::result>(0x80, "disableResult")};
constexpr Member DeleteProfileResponseMembers[] = {member<&DeleteProfileResponse::result>(0x80, "deleteResult")};
constexpr Member SetNicknameMembers[] = {
    member<&SetNicknameRequest::iccid>(0x5A, "iccid"),
    member<&SetNicknameRequest::profileNickname>(0x90, "profileNickname"),
};
constexpr Member SetNicknameResponseMembers[] = {member<&SetNicknameResponse::result>(0x80, "setNicknameResult")};
constexpr Member Sgp22MemoryResetMembers[] = {member<&Sgp22MemoryResetRequest::resetOptions>(0x82, "resetOptions")};
constexpr Member Sgp22MemoryResetResponseMembers[] = {
    member<&Sgp22MemoryResetResponse::result>(0x80, "resetResult").also(tag::Integer)};
constexpr Member GetEuiccDataMembers[] = {member<&GetEuiccDataRequest::tagList>(0x5C, "tagList", TagListSchema)};
constexpr Member GetEuiccDataResponseMembers[] = {member<&GetEuiccDataResponse::eidValue>(0x5A, "eidValue")};

} // namespace

constinit const Schema EnableProfileRequest::schema = sequence("EnableProfileRequest", 0xBF31, EnableProfileMembers);
constinit const Schema DisableProfileRequest::schema = sequence("DisableProfileRequest", 0xBF32, DisableProfileMembers);
constinit const Schema DeleteProfileRequest::schema = sequence("DeleteProfileRequest", 0xBF33, DeleteProfileMembers);
template <>
constinit const Schema EnableProfileResponse::schema = sequence("EnableProfileResponse", 0xBF31,
                                                                EnableProfileResponseMembers);
template <>
constinit const Schema DisableProfileResponse::schema = sequence("DisableProfileResponse", 0xBF32,
                                                                 DisableProfileResponseMembers);
template <>
constinit const Schema DeleteProfileResponse::schema = sequence("DeleteProfileResponse", 0xBF33,
                                                                DeleteProfileResponseMembers);
constinit const Schema SetNicknameRequest::schema = sequence("SetNicknameRequest", 0xBF29, SetNicknameMembers);
template <>
constinit const Schema SetNicknameResponse::schema = sequence("SetNicknameResponse", 0xBF29,
                                                              SetNicknameResponseMembers);
constinit const Schema Sgp22MemoryResetRequest::schema =
    sequence("EuiccMemoryResetRequest", 0xBF34, Sgp22MemoryResetMembers);
template <>
constinit const Schema Sgp22MemoryResetResponse::schema = sequence("EuiccMemoryResetResponse", 0xBF34,
                                                                   Sgp22MemoryResetResponseMembers);
constinit const Schema GetEuiccDataRequest::schema = sequence("GetEuiccDataRequest", 0xBF3E, GetEuiccDataMembers);
constinit const Schema GetEuiccDataResponse::schema =
    sequence("GetEuiccDataResponse", 0xBF3E, GetEuiccDataResponseMembers);

} // namespace longreach::sgp32
