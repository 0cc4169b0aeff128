// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/treetypes.h"

#include "app/sgp32/es10/resultcodes.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/rsp/boundprofilepackage.h"
#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"

#include <array>
#include <utility>

namespace longreach::sgp32 {

namespace {

constexpr Schema OctetsLeaf = leaf("OCTET STRING", Form::Octets);

constexpr Word IsdrConfigurationWords[] = {{0, "ipaeSupported"}, {1, "enabledProfile"}};
constexpr Schema IsdrConfiguration = namedBits("EuiccConfiguration", IsdrConfigurationWords);
constexpr Word LpaeSupportWords[] = {{0, "lpaeUsingCat"}, {1, "lpaeUsingScws"}};
constexpr Schema LpaeSupport = namedBits("LpaeSupport", LpaeSupportWords);
constexpr Member RspTemplateMembers[] = {
    known(0x82, "svn", SchemaOf<Version>::value),
    known(0x03, "lpaeSupport", LpaeSupport).also(0x83),
};
constexpr Schema RspTemplate = sequence("ISDRProprietaryApplicationTemplate", 0xE0, RspTemplateMembers);
constexpr Member IotTemplateMembers[] = {known(0x80, "euiccConfiguration", IsdrConfiguration)};
constexpr Schema IotTemplate = sequence("ISDRProprietaryApplicationTemplateIoT", 0xE1, IotTemplateMembers);
constexpr Member FciMembers[] = {
    known(0x84, "aid", OctetsLeaf),
    known(0xA5, "proprietaryTemplate", AnySchema),
    known(0xE0, "isdrProprietaryApplicationTemplate", RspTemplate),
    known(0xE1, "isdrProprietaryApplicationTemplateIoT", IotTemplate),
};
constexpr Schema Fci = sequence("FileControlInformation", 0x6F, FciMembers);

constexpr Member ConfigureIsdpMembers[] = {known(0xB8, "dpProprietaryData", DpProprietaryData::schema)};
constexpr Schema ConfigureIsdp = sequence("ConfigureISDPRequest", 0xBF24, ConfigureIsdpMembers);
constexpr Member ReplaceSessionKeysMembers[] = {
    known(0x80, "initialMacChainingValue", OctetsLeaf),
    known(0x81, "ppkEnc", OctetsLeaf),
    known(0x82, "ppkCmac", OctetsLeaf),
};
constexpr Schema ReplaceSessionKeys = sequence("ReplaceSessionKeysRequest", 0xBF26, ReplaceSessionKeysMembers);
constexpr Member UpdateMetadataMembers[] = {
    known(0x91, "serviceProviderName", SchemaOf<Utf8Text>::value),
    known(0x92, "profileName", SchemaOf<Utf8Text>::value),
    known(0x93, "iconType", SchemaOf<IconType>::value),
    known(0x94, "icon", OctetsLeaf),
    known(0x99, "profilePolicyRules", SchemaOf<Bits<PolicyRule>>::value),
    known(0xBF22, "serviceSpecificDataStoredInEuicc", AnySchema),
    known(0x9F67, "fallbackAllowed", SchemaOf<bool>::value),
};
constexpr Schema UpdateMetadata = sequence("UpdateMetadataRequest", 0xBF2A, UpdateMetadataMembers);
constexpr Member LoadCrlMembers[] = {known(0xA0, "crl", CertificateListSchema)};
constexpr Schema LoadCrl = sequence("LoadCRLRequest", 0xBF35, LoadCrlMembers);
/// Of v1.0, which had IoT's options under SGP.22's tag.
constexpr Member FormerMemoryResetMembers[] = {
    known(tag::Integer, "resetResult", SchemaOf<MemoryResetResult>::value).mandatory(),
    known(0x81, "resetEimResult", SchemaOf<ResetEimResult>::value),
    known(0x82, "resetAutoEnableConfigResult", SchemaOf<ResetImmediateEnableResult>::value),
};
constexpr Schema FormerMemoryReset = sequence("EuiccMemoryResetResponse", 0xBF34, FormerMemoryResetMembers);
constexpr Word LoadCrlErrorWords[] = {{1, "invalidSignature"},        {2, "invalidCRLFormat"},
                                      {3, "notEnoughMemorySpace"},    {4, "verificationKeyNotFound"},
                                      {5, "fresherCrlAlreadyLoaded"}, {6, "baseCrlMissing"},
                                      {127, "undefinedError"}};
constexpr Schema LoadCrlError = enumeration("LoadCRLResponseError", LoadCrlErrorWords);
constexpr Member LoadCrlResponseArms[] = {
    known(0xA0, "loadCRLResponseOk", AnySchema),
    known(0x81, "loadCRLResponseError", LoadCrlError),
};
constexpr Schema LoadCrlResponse = choice("LoadCRLResponse", 0xBF35, LoadCrlResponseArms);

constexpr Member FromIpaArms[] = {
    known(0xBF39, "initiateAuthenticationRequestEsipa", InitiateAuthenticationRequestEsipa::schema),
    known(0xBF3B, "authenticateClientRequestEsipa", AuthenticateClientRequestEsipa::schema),
    known(0xBF3A, "getBoundProfilePackageRequestEsipa", GetBoundProfilePackageRequestEsipa::schema),
    known(0xBF41, "cancelSessionRequestEsipa", CancelSessionRequestEsipa::schema),
    known(0xBF3D, "handleNotificationEsipa", SchemaOf<HandleNotificationRequest>::value),
    known(0xBF4E, "transferEimPackageResponse", SchemaOf<TransferEimPackageResponse>::value),
    known(0xBF4F, "getEimPackageRequest", GetEimPackageRequest::schema),
    known(0xBF50, "provideEimPackageResult", ProvideEimPackageResult::schema),
};
constexpr Schema FromIpa = choice("EsipaMessageFromIpaToEim", 0, FromIpaArms);
constexpr Member FromEimArms[] = {
    known(0xBF39, "initiateAuthenticationResponseEsipa", SchemaOf<InitiateAuthenticationResponseEsipa>::value),
    known(0xBF3B, "authenticateClientResponseEsipa", SchemaOf<AuthenticateClientResponseEsipa>::value),
    known(0xBF3A, "getBoundProfilePackageResponseEsipa", SchemaOf<GetBoundProfilePackageResponseEsipa>::value),
    known(0xBF41, "cancelSessionResponseEsipa", SchemaOf<CancelSessionResponseEsipa>::value),
    known(0xBF4E, "transferEimPackageRequest", SchemaOf<TransferEimPackageRequest>::value),
    known(0xBF4F, "getEimPackageResponse", SchemaOf<GetEimPackageResponse>::value),
    known(0xBF50, "provideEimPackageResultResponse", SchemaOf<ProvideEimPackageResultResponse>::value),
};
constexpr Schema FromEim = choice("EsipaMessageFromEimToIpa", 0, FromEimArms);

constexpr Schema BigNumber = leaf("INTEGER", Form::Integer);
constexpr Member EcdsaMembers[] = {known(tag::Integer, "r", BigNumber), known(tag::Integer, "s", BigNumber)};
constexpr Schema EcdsaSignature = sequence("ECDSA-Sig-Value", tag::Sequence, EcdsaMembers);

constexpr Member PartMembers[] = {
    known(0x84, "associationToken", SchemaOf<qint64>::value),
    known(0x81, "profileManagementOperation", SchemaOf<Bits<NotificationEvent>>::value),
    known(0x81, "counterValue", SchemaOf<qint64>::value),
    known(0x87, "eimSupportedProtocol", SchemaOf<Bits<EimSupportedProtocol>>::value),
    known(0xA8, "ipaCapabilities", IpaCapabilities::schema),
    known(0xB7, "profileOwner", OperatorId::schema),
    known(tag::ObjectIdentifier, "objectIdentifier", SchemaOf<Oid>::value),
    known(tag::Signature, "signature", OctetsLeaf),
    known(0x5F49, "otpk", OctetsLeaf),
    known(0x86, "segment86", OctetsLeaf),
    known(0x87, "segment87", OctetsLeaf),
    known(0x88, "segment88", OctetsLeaf),
    known(0xE3, "profileInfo", ProfileInfo::schema),
};
template <std::size_t Index>
constexpr Schema Part{.name = PartMembers[Index].name,
                      .form = Form::List,
                      .tag = 0,
                      .members = std::span(PartMembers).subspan(Index, 1),
                      .words = {}};
template <std::size_t... Indices>
constexpr std::array<const Schema *, sizeof...(Indices)> partPointers(std::index_sequence<Indices...>)
{
    return {&Part<Indices>...};
}
constexpr auto PartTypes = partPointers(std::make_index_sequence<std::size(PartMembers)>());

constexpr const Schema *TreeOnlyTypes[] = {
    &Fci,     &ConfigureIsdp, &ReplaceSessionKeys, &UpdateMetadata,   &LoadCrl, &LoadCrlResponse,
    &FromIpa, &FromEim,       &EcdsaSignature,     &FormerMemoryReset};

constexpr Member TerminalCapabilityMembers[] = {
    known(0x80, "terminalPowerSupply", OctetsLeaf),
    known(0x81, "extendedLogicalChannelsTerminalSupport", OctetsLeaf),
    known(0x82, "additionalInterfacesSupport", OctetsLeaf),
    known(0x83, "eUICCRelatedCapabilities", OctetsLeaf),
};

} // namespace

constinit const Schema TerminalCapabilitySchema = sequence("TerminalCapability", 0xA9, TerminalCapabilityMembers);

std::span<const Schema *const> treeOnlyTypes()
{
    return TreeOnlyTypes;
}

std::span<const Schema *const> partTypes()
{
    return PartTypes;
}

} // namespace longreach::sgp32
