// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/eimregister.h"

#include "app/sgp32/package/packagesignature.h"

#include <algorithm>

namespace longreach::lab {

namespace {

using sgp32::EimConfigurationData;

constexpr std::size_t MostEims = 10;
constexpr std::size_t LongestEimId = 128;
constexpr qint64 TokenWanted = -1;

/// What is wrong with introducing `configuration`; Ok if nothing is.
sgp32::AddEimResultCode findingOn(CardContext &card, const EimConfigurationData &configuration)
{
    using enum sgp32::AddEimResultCode;
    const auto idLength = configuration.eimId.utf8().size();
    if (idLength == 0 || idLength > LongestEimId || !configuration.counterValue || !configuration.eimPublicKeyData
        || !card.signer.stock().eimKey(*configuration.eimPublicKeyData))
        return CommandError;
    if (findEim(card.state, configuration.eimId))
        return AssociatedEimAlreadyExists;
    if (card.state.eims.size() >= MostEims)
        return InsufficientMemory;
    if (configuration.euiccCiPkId && *configuration.euiccCiPkId != card.signer.stock().ciKeyId())
        return CiPkUnknown;
    if (configuration.associationToken && *configuration.associationToken != TokenWanted)
        return InvalidAssociationToken;
    if (*configuration.counterValue < 0 || *configuration.counterValue > sgp32::GuaranteedCounterMaximum)
        return CounterValueOutOfRange;
    return Ok;
}

/// SGP.32, 5.9.4: what the card stores, and shows, for what was absent.
void fillIn(EimConfigurationData &configuration, const sgp32::KeyId &ciKeyId)
{
    using Protocols = sgp32::Bits<sgp32::EimSupportedProtocol>;
    if (!configuration.eimIdType)
        configuration.eimIdType = sgp32::EimIdType::Proprietary;
    if (!configuration.eimSupportedProtocol)
        configuration.eimSupportedProtocol = Protocols{sgp32::EimSupportedProtocol::Proprietary};
    if (!configuration.euiccCiPkId)
        configuration.euiccCiPkId = ciKeyId;
}

template <typename Field>
bool takeOver(std::optional<Field> &to, const std::optional<Field> &from)
{
    if (from)
        to = from;
    return from.has_value();
}

/// Changes `eim` by the fields of `change` that are there, and says whether there were any.
bool apply(const EimConfigurationData &change, EimConfigurationData &eim)
{
    bool isAny = change.indirectProfileDownload;
    eim.indirectProfileDownload = eim.indirectProfileDownload || change.indirectProfileDownload;
    isAny = takeOver(eim.eimFqdn, change.eimFqdn) || isAny;
    isAny = takeOver(eim.eimIdType, change.eimIdType) || isAny;
    isAny = takeOver(eim.counterValue, change.counterValue) || isAny;
    isAny = takeOver(eim.eimPublicKeyData, change.eimPublicKeyData) || isAny;
    isAny = takeOver(eim.trustedPublicKeyDataTls, change.trustedPublicKeyDataTls) || isAny;
    isAny = takeOver(eim.eimSupportedProtocol, change.eimSupportedProtocol) || isAny;
    return takeOver(eim.euiccCiPkId, change.euiccCiPkId) || isAny;
}

} // namespace

EimConfigurationData *findEim(CardState &card, const sgp32::Utf8Text &eimId)
{
    const auto found =
        std::find_if(card.eims.begin(), card.eims.end(), [&](const auto &eim) { return eim.eimId == eimId; });
    return found == card.eims.end() ? nullptr : &*found;
}

sgp32::AddEimResult addEim(CardContext &card, EimConfigurationData configuration)
{
    if (const auto finding = findingOn(card, configuration); finding != sgp32::AddEimResultCode::Ok)
        return finding;
    fillIn(configuration, card.signer.stock().ciKeyId());
    sgp32::AddEimResult result = sgp32::AddEimResultCode::Ok;
    if (configuration.associationToken) {
        configuration.associationToken = card.state.nextToken++;
        result = sgp32::AssociationToken{*configuration.associationToken};
    }
    card.state.eims.push_back(std::move(configuration));
    return result;
}

sgp32::DeleteEimResult deleteEim(CardState &card, const sgp32::Utf8Text &eimId)
{
    using enum sgp32::DeleteEimResult;
    if (std::erase_if(card.eims, [&](const auto &eim) { return eim.eimId == eimId; }) == 0)
        return EimNotFound;
    return card.eims.empty() ? LastEimDeleted : Ok;
}

sgp32::UpdateEimResult updateEim(CardContext &card, const EimConfigurationData &change)
{
    using enum sgp32::UpdateEimResult;
    auto *eim = findEim(card.state, change.eimId);
    if (!eim)
        return EimNotFound;
    const bool isKeyBad = change.eimPublicKeyData && !card.signer.stock().eimKey(*change.eimPublicKeyData);
    const bool isCounterLowered = change.counterValue && *change.counterValue < eim->counterValue.value_or(0);
    if (change.associationToken || isKeyBad || (isCounterLowered && !change.eimPublicKeyData))
        return CommandError;
    if (change.euiccCiPkId && *change.euiccCiPkId != card.signer.stock().ciKeyId())
        return CiPkUnknown;
    if (change.counterValue && (*change.counterValue < 0 || *change.counterValue > sgp32::GuaranteedCounterMaximum))
        return CounterValueOutOfRange;
    return apply(change, *eim) ? Ok : CommandError;
}

sgp32::ListEimResult listEims(const CardState &card)
{
    std::vector<sgp32::EimIdAndType> list;
    for (const auto &eim : card.eims) {
        const bool isTypeSaid = eim.eimIdType && eim.eimIdType != sgp32::EimIdType::Proprietary;
        list.push_back({eim.eimId, isTypeSaid ? eim.eimIdType : std::nullopt});
    }
    return list;
}

sgp32::AddInitialEimResponse addInitialEims(CardContext &card, const sgp32::AddInitialEimRequest &request)
{
    if (!card.state.eims.empty())
        return sgp32::AddInitialEimError::AssociatedEimAlreadyExists;
    const auto tokenBefore = card.state.nextToken;
    std::vector<sgp32::AddedEim> added;
    for (const auto &configuration : request.eimConfigurationDataList) {
        const auto result = addEim(card, configuration);
        if (const auto *code = std::get_if<sgp32::AddEimResultCode>(&result);
            code && *code != sgp32::AddEimResultCode::Ok) {
            card.state.eims.clear();
            card.state.nextToken = tokenBefore;
            return static_cast<sgp32::AddInitialEimError>(static_cast<int>(*code));
        }
        const auto *token = std::get_if<sgp32::AssociationToken>(&result);
        added.push_back(token ? sgp32::AddedEim(*token) : sgp32::AddedEim(sgp32::Null{}));
    }
    if (added.empty())
        return sgp32::AddInitialEimError::CommandError;
    return added;
}

sgp32::GetEimConfigurationDataResponse eimConfigurations(CardContext &card,
                                                         const sgp32::GetEimConfigurationDataRequest &request)
{
    sgp32::GetEimConfigurationDataResponse response;
    for (const auto &eim : card.state.eims) {
        if (request.searchCriteria && request.searchCriteria->eimId != eim.eimId)
            continue;
        response.eimConfigurationDataList.push_back(eim);
        response.eimConfigurationDataList.back().counterValue.reset();
    }
    return response;
}

} // namespace longreach::lab
