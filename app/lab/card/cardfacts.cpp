// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardfacts.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace longreach::lab {

namespace {

using sgp32::Version;

constexpr Version LowestRsp{2, 2, 0};
constexpr Version HighestRsp{2, 5, 0};
constexpr Version HighestIot{1, 2, 0};

sgp32::ShortOctets<8> number(quint32 value)
{
    std::array<uchar, 4> octets{};
    qToBigEndian(value, octets.data());
    sgp32::ShortOctets<8> made;
    made.assign(std::as_bytes(std::span(octets)));
    return made;
}

constexpr quint32 Memory = 768 * 1024;
constexpr quint32 MemoryPerProfile = 44 * 1024;

sgp32::ExtCardResource resources(const CardState &card)
{
    constexpr quint32 WorkingMemory = 10'832;
    const auto count = std::min<quint32>(static_cast<quint32>(card.profiles.size()), Memory / MemoryPerProfile);
    return {number(0), number(Memory - count * MemoryPerProfile), number(WorkingMemory), {}};
}

sgp32::Bits<sgp32::UiccCapability> capabilities()
{
    using enum sgp32::UiccCapability;
    return {UsimSupport,         IsimSupport,       CsimSupport,   AkaMilenage, AkaCave,     AkaTuak128,
            AkaTuak256,          GbaAuthenUsim,     GbaAuthenISim, EapClient,   Javacard,    MultipleUsimSupport,
            MultipleIsimSupport, BerTlvFileSupport, DfLinkSupport, CatTp,       GetIdentity, ProfileBP256};
}

} // namespace

bool hasRoomForProfile(const CardState &card)
{
    return card.profiles.size() < Memory / MemoryPerProfile;
}

sgp32::EuiccInfo1 euiccInfo1(const CardContext &card)
{
    const auto &ciKeyId = card.signer.stock().ciKeyId();
    return {LowestRsp, {ciKeyId}, {ciKeyId}, {}};
}

sgp32::EuiccInfo2 euiccInfo2(const CardContext &card)
{
    using enum sgp32::RspCapability;
    const auto &ciKeyId = card.signer.stock().ciKeyId();
    sgp32::EuiccInfo2 info;
    info.profileVersion = {2, 3, 1};
    info.svn = HighestRsp;
    info.euiccFirmwareVersion = {1, 0, 0};
    info.extCardResource = resources(card.state);
    info.uiccCapability = capabilities();
    info.ts102241Version = Version{15, 0, 0};
    info.globalplatformVersion = Version{2, 3, 0};
    info.rspCapability = {AdditionalProfile, TestProfileSupport};
    info.euiccCiPkIdListForVerification = {ciKeyId};
    info.euiccCiPkIdListForSigning = {ciKeyId};
    info.euiccCategory = sgp32::EuiccCategory::BasicEuicc;
    info.forbiddenProfilePolicyRules = sgp32::Bits<sgp32::PolicyRule>{sgp32::PolicyRule::UpdateControl};
    info.ppVersion = {1, 0, 0};
    info.sasAccreditationNumber = QStringLiteral("LR-LAB-UP-0001");
    info.certificationDataObject = {QStringLiteral("Longreach virtual eUICC"),
                                    QStringLiteral("https://longreach.example/dlo")};
    if (card.state.personality == CardPersonality::Iot) {
        info.ipaMode = sgp32::IpaMode::Ipad;
        info.iotSpecificInfo = sgp32::IotSpecificInfo{
            .iotVersion = {HighestIot}, .ecallSupported = true, .fallbackSupported = true, .extensions = {}};
    }
    return info;
}

sgp32::RulesAuthorisationTable ruleTable()
{
    sgp32::OperatorId anyone;
    constexpr std::byte Wildcard[] = {std::byte{0xEE}, std::byte{0xEE}, std::byte{0xEE}};
    anyone.mccMnc.assign(Wildcard);
    return {{{sgp32::PolicyRule::NoDisable, sgp32::PolicyRule::NoDelete},
             {anyone},
             {sgp32::PolicyRuleFlag::ConsentRequired}}};
}

Answer<sgp32::GetEuiccDataResponse> euiccData(CardContext &card, const sgp32::GetEuiccDataRequest &request)
{
    if (request.tagList != sgp32::GetEuiccDataRequest().tagList)
        return tl::unexpected(StatusWord::IncorrectData);
    return sgp32::GetEuiccDataResponse{card.state.eid};
}

sgp32::GetCertsResponse certificates(CardContext &card, const sgp32::GetCertsRequest &request)
{
    auto &signer = card.signer;
    if (request.euiccCiPkId && *request.euiccCiPkId != signer.stock().ciKeyId())
        return sgp32::GetCertsError::InvalidCiPkId;
    return sgp32::EuiccCertificates{{signer.stock().eumCertificate(signer.eid())}, {signer.certificate()}};
}

sgp32::EuiccConfiguredAddressesResponse configuredAddresses(CardContext &card,
                                                            const sgp32::EuiccConfiguredAddressesRequest &)
{
    return {card.state.defaultDpAddress, card.state.rootDsAddress};
}

sgp32::GetConnectivityParametersResponse connectivityParameters(CardContext &card,
                                                                const sgp32::GetConnectivityParametersRequest &)
{
    if (!card.state.connectivityParameters)
        return sgp32::ConnectivityParametersError::ParametersNotAvailable;
    return sgp32::ConnectivityParameters{card.state.connectivityParameters};
}

} // namespace longreach::lab
