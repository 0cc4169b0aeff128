// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "app/sgp32/es10/notificationevent.h"
#include "app/sgp32/schema/leafschemas.h"

#include <optional>
#include <variant>
#include <vector>

namespace longreach::sgp32 {

enum class WireProfileState { Disabled = 0, Enabled = 1 };
enum class WireProfileClass { Test = 0, Provisioning = 1, Operational = 2 };
enum class IconType { Jpg = 0, Png = 1 };

/// PprIds: what the profile's policy rules forbid.
enum class PolicyRule { UpdateControl = 0, NoDisable = 1, NoDelete = 2, DeleteAfterDisable = 3 };

/// One address that wants to hear of one profile's events (ProfileInfo, B6).
struct NotificationConfiguration {
    Bits<NotificationEvent> profileManagementOperation;
    Utf8Text notificationAddress;

    static const Schema schema;
    friend bool operator==(const NotificationConfiguration &, const NotificationConfiguration &) = default;
};

/// OperatorId: whose profile it is.
struct OperatorId {
    WirePlmn mccMnc;
    std::optional<QByteArray> gid1;
    std::optional<QByteArray> gid2;

    static const Schema schema;
    friend bool operator==(const OperatorId &, const OperatorId &) = default;
};

struct DpProprietaryData {
    Oid dpOid;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const DpProprietaryData &, const DpProprietaryData &) = default;
};

struct VendorSpecificExtension {
    Oid vendorOid;
    QByteArray vendorSpecificData; ///< TLVs of the vendor's own

    static const Schema schema;
    friend bool operator==(const VendorSpecificExtension &, const VendorSpecificExtension &) = default;
};

/// ProfileInfo (SGP.22, 5.7.15, with the additions of SGP.32): what a card says of one profile.
/// Which fields are there depends on the tag list of the request.
struct ProfileInfo {
    std::optional<WireIccid> iccid;
    std::optional<WireAid> isdpAid;
    std::optional<WireProfileState> profileState;
    std::optional<Utf8Text> profileNickname;
    std::optional<Utf8Text> serviceProviderName;
    std::optional<Utf8Text> profileName;
    std::optional<IconType> iconType;
    std::optional<QByteArray> icon;
    std::optional<WireProfileClass> profileClass;
    std::optional<std::vector<NotificationConfiguration>> notificationConfigurationInfo;
    std::optional<OperatorId> profileOwner;
    std::optional<DpProprietaryData> dpProprietaryData;
    std::optional<Bits<PolicyRule>> profilePolicyRules;
    std::optional<std::vector<VendorSpecificExtension>> serviceSpecificDataStoredInEuicc;
    std::optional<bool> ecallIndication;
    std::optional<bool> fallbackAttribute; ///< this is the card's fallback profile
    std::optional<bool> fallbackAllowed;   ///< the owner permits it to become that
    std::optional<QByteArray> iotSpecificProfileInfo;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const ProfileInfo &, const ProfileInfo &) = default;
};

/// Which profiles to list: by AID, by ICCID, or all of a class.
using SearchCriterion = std::variant<WireAid, WireIccid, WireProfileClass>;

struct ProfileInfoListRequest {
    std::optional<SearchCriterion> searchCriteria;
    std::optional<QByteArray> tagList;            ///< absent: the card's default set
    std::optional<QByteArray> iotSpecificTagList; ///< v1.3

    static const Schema schema;
    friend bool operator==(const ProfileInfoListRequest &, const ProfileInfoListRequest &) = default;
};

enum class ProfileInfoListError { IncorrectInputValues = 1, ProfileChangeOngoing = 11, UndefinedError = 127 };

using ProfileInfoListResponse = std::variant<std::vector<ProfileInfo>, ProfileInfoListError>;

/// The tags SGP.32 v1.3 lists when none are asked for, spelled out (5.9.14).
[[nodiscard]] QByteArray defaultProfileTagList();

/// What the fleet keeps of a profile. Fails with InvalidInput if the ICCID is missing or none.
/// A profile without a class counts as operational, as old cards mean it.
[[nodiscard]] Result<Profile> toProfile(const ProfileInfo &info);

template <>
const Schema SchemaOf<WireProfileState>::value;
template <>
const Schema SchemaOf<WireProfileClass>::value;
template <>
const Schema SchemaOf<IconType>::value;
template <>
const Schema SchemaOf<Bits<PolicyRule>>::value;
template <>
const Schema SchemaOf<SearchCriterion>::value;
template <>
const Schema SchemaOf<ProfileInfoListError>::value;
template <>
const Schema SchemaOf<ProfileInfoListResponse>::value;

} // namespace longreach::sgp32
