// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/datacollector.h"

#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/values/taglist.h"

namespace longreach::card {

using namespace sgp32;

namespace {

/// Fills one answer from the card, tag by tag.
class DataCollector final {
public:
    DataCollector(RelayCard &card, const IpaEuiccDataRequest &request, std::optional<qint64> token)
        : m_card(card), m_request(request), m_token(token)
    {}

    Result<IpaEuiccDataResponse> collect()
    {
        const auto tags = readTagList(viewOf(m_request.tagList));
        if (!tags)
            return refusal(IpaEuiccDataErrorCode::IncorrectTagList);
        m_data.eimTransactionId = m_request.eimTransactionId;
        for (const auto tag : *tags) {
            const auto added = add(tag);
            if (!added)
                return failure(added.error());
            if (*added)
                return refusal(**added);
        }
        return IpaEuiccDataResponse(std::move(m_data));
    }

private:
    using Refusal = std::optional<IpaEuiccDataErrorCode>;

    Result<Refusal> add(Tag tag)
    {
        switch (tag) {
        case 0xA0: return keep(m_card.notifications(m_request.searchCriteriaNotification), m_data.notificationsList);
        case 0xA2: return addResults();
        case 0xBF20: return keep(call<EuiccInfo1>(GetEuiccInfo1Request{}), m_data.euiccInfo1);
        case 0xBF22: return keep(call<EuiccInfo2>(GetEuiccInfo2Request{}), m_data.euiccInfo2);
        case 0x81:
        case 0x83: return addAddresses(tag);
        case 0x84: m_data.associationToken = m_token; return Refusal();
        case 0xA5:
        case 0xA6: return addCertificate(tag);
        case 0xA8: m_data.ipaCapabilities = benchIpaCapabilities(); return Refusal();
        case 0xA9: m_data.deviceInfo = benchDeviceInfo(); return Refusal();
        default: return Refusal(IpaEuiccDataErrorCode::IncorrectTagList);
        }
    }

    Result<Refusal> addResults()
    {
        const auto &search = m_request.searchCriteriaEuiccPackageResult;
        return keep(m_card.packageResults(search ? std::optional(search->seqNumber) : std::nullopt),
                    m_data.euiccPackageResultList);
    }

    Result<Refusal> addAddresses(Tag tag)
    {
        const auto addresses = call<EuiccConfiguredAddressesResponse>(EuiccConfiguredAddressesRequest{});
        if (!addresses)
            return failure(addresses.error());
        if (tag == 0x81)
            m_data.defaultSmdpAddress = addresses->defaultDpAddress;
        else
            m_data.rootSmdsAddress = addresses->rootDsAddress;
        return Refusal();
    }

    Result<Refusal> addCertificate(Tag tag)
    {
        const auto answer = call<GetCertsResponse>(GetCertsRequest{m_request.euiccCiPkId});
        if (!answer)
            return failure(answer.error());
        const auto *certificates = std::get_if<EuiccCertificates>(&*answer);
        if (!certificates)
            return Refusal(IpaEuiccDataErrorCode::EuiccCiPkIdNotFound);
        if (tag == 0xA5)
            m_data.eumCertificate = certificates->eumCertificate;
        else
            m_data.euiccCertificate = certificates->euiccCertificate;
        return Refusal();
    }

    template <typename Response, typename Request>
    Result<Response> call(const Request &request)
    {
        return m_card.session().call<Response>(request);
    }

    template <typename T>
    static Result<Refusal> keep(Result<T> answer, std::optional<T> &place)
    {
        if (!answer)
            return failure(answer.error());
        place = std::move(*answer);
        return Refusal();
    }

    [[nodiscard]] IpaEuiccDataResponse refusal(IpaEuiccDataErrorCode code) const
    {
        return IpaEuiccDataResponseError{m_request.eimTransactionId, code};
    }

    RelayCard &m_card;
    const IpaEuiccDataRequest &m_request;
    std::optional<qint64> m_token;
    IpaEuiccData m_data;
};

} // namespace

IpaCapabilities benchIpaCapabilities()
{
    IpaCapabilities capabilities;
    capabilities.ipaFeatures = {IpaFeature::IndirectRspServerCommunication};
    capabilities.ipaSupportedProtocols = Bits<EimSupportedProtocol>{EimSupportedProtocol::RetrieveHttps};
    return capabilities;
}

DeviceInfo benchDeviceInfo()
{
    DeviceInfo info;
    info.tac = ShortOctets<4>::parseHex(u"35290611").value(); // what other local tools say too
    return info;
}

Result<IpaEuiccDataResponse> collectData(RelayCard &card, const IpaEuiccDataRequest &request,
                                         std::optional<qint64> token)
{
    return DataCollector(card, request, token).collect();
}

} // namespace longreach::card
