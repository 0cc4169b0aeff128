// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/schema/shapes.h"

namespace longreach::sgp32 {

enum class UiccCapability {
    ContactlessSupport = 0,
    UsimSupport = 1,
    IsimSupport = 2,
    CsimSupport = 3,
    AkaMilenage = 4,
    AkaCave = 5,
    AkaTuak128 = 6,
    AkaTuak256 = 7,
    Rfu1 = 8,
    Rfu2 = 9,
    GbaAuthenUsim = 10,
    GbaAuthenISim = 11,
    MbmsAuthenUsim = 12,
    EapClient = 13,
    Javacard = 14,
    Multos = 15,
    MultipleUsimSupport = 16,
    MultipleIsimSupport = 17,
    MultipleCsimSupport = 18,
    BerTlvFileSupport = 19,
    DfLinkSupport = 20,
    CatTp = 21,
    GetIdentity = 22,
    ProfileAX25519 = 23,
    ProfileBP256 = 24,
    SuciCalculatorApi = 25
};
enum class RspCapability {
    AdditionalProfile = 0,
    CrlSupport = 1,
    RpmSupport = 2,
    TestProfileSupport = 3,
    DeviceInfoExtensibilitySupport = 4,
    ServiceSpecificDataSupport = 5
};
enum class TreProperty { IsDiscrete = 0, IsIntegrated = 1, UsesRemoteMemory = 2 };
enum class EuiccCategory { Other = 0, BasicEuicc = 1, MediumEuicc = 2, ContactlessEuicc = 3 };
enum class IpaMode { Ipad = 0, Ipae = 1 };

/// What the card has left. The numbers are as wide as the card likes.
struct ExtCardResource {
    ShortOctets<8> installedApplications;
    ShortOctets<8> freeNonVolatileMemory;
    ShortOctets<8> freeVolatileMemory;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const ExtCardResource &, const ExtCardResource &) = default;
};

struct CertificationDataObject {
    Utf8Text platformLabel;
    Utf8Text discoveryBaseUrl;

    static const Schema schema;
    friend bool operator==(const CertificationDataObject &, const CertificationDataObject &) = default;
};

/// What makes the card an IoT eUICC (SGP.32); all cards of SGP.32 have one.
struct IotSpecificInfo {
    std::vector<Version> iotVersion;
    bool ecallSupported = false;
    bool fallbackSupported = false;
    bool fallbackAllowedUpdateSupported = false; ///< v1.3
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const IotSpecificInfo &, const IotSpecificInfo &) = default;
};

using GetEuiccInfo1Request = PlainRequest<0xBF20>;
using GetEuiccInfo2Request = PlainRequest<0xBF22>;

/// EUICCInfo1 (SGP.22, 5.7.8): what an SM-DP+ needs to begin.
struct EuiccInfo1 {
    Version lowestSvn;
    std::vector<KeyId> euiccCiPkIdListForVerification;
    std::vector<KeyId> euiccCiPkIdListForSigning;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccInfo1 &, const EuiccInfo1 &) = default;
};

/// EUICCInfo2 (SGP.22, 5.7.8; SGP.32, 5.9.2): all the card says of itself.
struct EuiccInfo2 {
    Version profileVersion; ///< of the profile package format
    Version svn;            ///< highest SGP.22
    Version euiccFirmwareVersion;
    ExtCardResource extCardResource;
    Bits<UiccCapability> uiccCapability;
    std::optional<Version> ts102241Version;
    std::optional<Version> globalplatformVersion;
    Bits<RspCapability> rspCapability;
    std::vector<KeyId> euiccCiPkIdListForVerification;
    std::vector<KeyId> euiccCiPkIdListForSigning;
    std::optional<EuiccCategory> euiccCategory;
    std::optional<Bits<PolicyRule>> forbiddenProfilePolicyRules;
    Version ppVersion; ///< of the protection profile
    Utf8Text sasAccreditationNumber;
    std::optional<CertificationDataObject> certificationDataObject;
    std::optional<Bits<TreProperty>> treProperties;
    std::optional<Utf8Text> treProductReference;
    std::optional<std::vector<Version>> additionalEuiccProfilePackageVersions;
    std::optional<IpaMode> ipaMode;
    std::optional<std::vector<KeyId>> euiccCiPkIdListForSigningV3;
    std::optional<QByteArray> additionalEuiccInfo;
    std::optional<Version> highestSvn;
    std::optional<IotSpecificInfo> iotSpecificInfo;
    std::optional<QByteArray> euiccMinimumSecurityLevel; ///< v1.3
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccInfo2 &, const EuiccInfo2 &) = default;
};

template <>
const Schema SchemaOf<Bits<UiccCapability>>::value;
template <>
const Schema SchemaOf<Bits<RspCapability>>::value;
template <>
const Schema SchemaOf<Bits<TreProperty>>::value;
template <>
const Schema SchemaOf<EuiccCategory>::value;
template <>
const Schema SchemaOf<IpaMode>::value;
template <>
const Schema GetEuiccInfo1Request::schema;
template <>
const Schema GetEuiccInfo2Request::schema;

} // namespace longreach::sgp32
