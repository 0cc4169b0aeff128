// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/euiccinfo.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word UiccCapabilityWords[] = {{0, "contactlessSupport"},
                                        {1, "usimSupport"},
                                        {2, "isimSupport"},
                                        {3, "csimSupport"},
                                        {4, "akaMilenage"},
                                        {5, "akaCave"},
                                        {6, "akaTuak128"},
                                        {7, "akaTuak256"},
                                        {8, "rfu1"},
                                        {9, "rfu2"},
                                        {10, "gbaAuthenUsim"},
                                        {11, "gbaAuthenISim"},
                                        {12, "mbmsAuthenUsim"},
                                        {13, "eapClient"},
                                        {14, "javacard"},
                                        {15, "multos"},
                                        {16, "multipleUsimSupport"},
                                        {17, "multipleIsimSupport"},
                                        {18, "multipleCsimSupport"},
                                        {19, "berTlvFileSupport"},
                                        {20, "dfLinkSupport"},
                                        {21, "catTp"},
                                        {22, "getIdentity"},
                                        {23, "profile-a-x25519"},
                                        {24, "profile-b-p256"},
                                        {25, "suciCalculatorApi"}};
constexpr Word RspCapabilityWords[] = {{0, "additionalProfile"},
                                       {1, "crlSupport"},
                                       {2, "rpmSupport"},
                                       {3, "testProfileSupport"},
                                       {4, "deviceInfoExtensibilitySupport"},
                                       {5, "serviceSpecificDataSupport"}};
constexpr Word TrePropertyWords[] = {{0, "isDiscrete"}, {1, "isIntegrated"}, {2, "usesRemoteMemory"}};
constexpr Word CategoryWords[] = {{0, "other"}, {1, "basicEuicc"}, {2, "mediumEuicc"}, {3, "contactlessEuicc"}};
constexpr Word IpaModeWords[] = {{0, "ipad"}, {1, "ipae"}};

constexpr Member VersionElement = element<Version>(tag::OctetString, "versionType");
constexpr Schema VersionList = listOf<Version>("VersionTypeList", 0, VersionElement);

} // namespace

template <>
constinit const Schema SchemaOf<Bits<UiccCapability>>::value = namedBits("UICCCapability", UiccCapabilityWords);
template <>
constinit const Schema SchemaOf<Bits<RspCapability>>::value = namedBits("RspCapability", RspCapabilityWords);
template <>
constinit const Schema SchemaOf<Bits<TreProperty>>::value = namedBits("TreProperties", TrePropertyWords);
template <>
constinit const Schema SchemaOf<EuiccCategory>::value = enumeration("EuiccCategory", CategoryWords);
template <>
constinit const Schema SchemaOf<IpaMode>::value = enumeration("IpaMode", IpaModeWords);

namespace {

constexpr Member ExtCardResourceMembers[] = {
    member<&ExtCardResource::installedApplications>(0x81, "numberOfInstalledApplications", NumberSchema),
    member<&ExtCardResource::freeNonVolatileMemory>(0x82, "freeNonVolatileMemory", NumberSchema),
    member<&ExtCardResource::freeVolatileMemory>(0x83, "freeVolatileMemory", NumberSchema),
};
constexpr Member CertificationDataObjectMembers[] = {
    member<&CertificationDataObject::platformLabel>(0x80, "platformLabel"),
    member<&CertificationDataObject::discoveryBaseUrl>(0x81, "discoveryBaseURL"),
};
constexpr Member IotSpecificInfoMembers[] = {
    member<&IotSpecificInfo::iotVersion>(0xA0, "iotVersion", VersionList),
    flag<&IotSpecificInfo::ecallSupported>(0x81, "ecallSupported"),
    flag<&IotSpecificInfo::fallbackSupported>(0x82, "fallbackSupported"),
    flag<&IotSpecificInfo::fallbackAllowedUpdateSupported>(0x83, "fallbackAllowedUpdateSupported"),
};
constexpr Member EuiccInfo1Members[] = {
    member<&EuiccInfo1::lowestSvn>(0x82, "svn"),
    member<&EuiccInfo1::euiccCiPkIdListForVerification>(0xA9, "euiccCiPKIdListForVerification", KeyIdListSchema),
    member<&EuiccInfo1::euiccCiPkIdListForSigning>(0xAA, "euiccCiPKIdListForSigning", KeyIdListSchema),
};
constexpr Member EuiccInfo2Members[] = {
    member<&EuiccInfo2::profileVersion>(0x81, "profileVersion"),
    member<&EuiccInfo2::svn>(0x82, "svn"),
    member<&EuiccInfo2::euiccFirmwareVersion>(0x83, "euiccFirmwareVer"),
    member<&EuiccInfo2::extCardResource>(0x84, "extCardResource"),
    member<&EuiccInfo2::uiccCapability>(0x85, "uiccCapability"),
    member<&EuiccInfo2::ts102241Version>(0x86, "ts102241Version"),
    member<&EuiccInfo2::globalplatformVersion>(0x87, "globalplatformVersion"),
    member<&EuiccInfo2::rspCapability>(0x88, "rspCapability"),
    member<&EuiccInfo2::euiccCiPkIdListForVerification>(0xA9, "euiccCiPKIdListForVerification", KeyIdListSchema),
    member<&EuiccInfo2::euiccCiPkIdListForSigning>(0xAA, "euiccCiPKIdListForSigning", KeyIdListSchema),
    member<&EuiccInfo2::euiccCategory>(0x8B, "euiccCategory"),
    member<&EuiccInfo2::forbiddenProfilePolicyRules>(0x99, "forbiddenProfilePolicyRules"),
    member<&EuiccInfo2::ppVersion>(tag::OctetString, "ppVersion"),
    member<&EuiccInfo2::sasAccreditationNumber>(tag::Utf8String, "sasAcreditationNumber"),
    member<&EuiccInfo2::certificationDataObject>(0xAC, "certificationDataObject"),
    member<&EuiccInfo2::treProperties>(0x8D, "treProperties"),
    member<&EuiccInfo2::treProductReference>(0x8E, "treProductReference"),
    member<&EuiccInfo2::additionalEuiccProfilePackageVersions>(0xAF, "additionalEuiccProfilePackageVersions",
                                                               VersionList),
    member<&EuiccInfo2::ipaMode>(0x90, "ipaMode"),
    member<&EuiccInfo2::euiccCiPkIdListForSigningV3>(0xB1, "euiccCiPKIdListForSigningV3", KeyIdListSchema),
    member<&EuiccInfo2::additionalEuiccInfo>(0x92, "additionalEuiccInfo"),
    member<&EuiccInfo2::highestSvn>(0x93, "highestSvn"),
    member<&EuiccInfo2::iotSpecificInfo>(0xB4, "iotSpecificInfo").also(0x94),
    member<&EuiccInfo2::euiccMinimumSecurityLevel>(0x95, "euiccMinimumSecurityLevel"),
};

} // namespace

constinit const Schema ExtCardResource::schema =
    extensibleSequence<&ExtCardResource::extensions>("ExtCardResource", 0, ExtCardResourceMembers);
constinit const Schema CertificationDataObject::schema =
    sequence("CertificationDataObject", tag::Sequence, CertificationDataObjectMembers);
constinit const Schema IotSpecificInfo::schema =
    extensibleSequence<&IotSpecificInfo::extensions>("IoTSpecificInfo", tag::Sequence, IotSpecificInfoMembers);
template <>
constinit const Schema GetEuiccInfo1Request::schema = emptySequence("GetEuiccInfo1Request", 0xBF20);
template <>
constinit const Schema GetEuiccInfo2Request::schema = emptySequence("GetEuiccInfo2Request", 0xBF22);
constinit const Schema EuiccInfo1::schema =
    extensibleSequence<&EuiccInfo1::extensions>("EUICCInfo1", 0xBF20, EuiccInfo1Members);
constinit const Schema EuiccInfo2::schema =
    extensibleSequence<&EuiccInfo2::extensions>("EUICCInfo2", 0xBF22, EuiccInfo2Members);

} // namespace longreach::sgp32
