// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/ipadata.h"

#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/values/taglist.h"

#include <optional>

namespace longreach::lab {

namespace {

using namespace sgp32;

template <typename Response, typename Request>
std::optional<Response> ask(VirtualEuicc &card, const Request &request)
{
    const auto answer = card.call(encode(request));
    auto read = answer ? decode<Response>(*answer) : failure(answer.error());
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

std::optional<EuiccCertificates> certificatesOf(VirtualEuicc &card, const IpaEuiccDataRequest &request)
{
    const auto answer = ask<GetCertsResponse>(card, GetCertsRequest{request.euiccCiPkId});
    const auto *found = answer ? std::get_if<EuiccCertificates>(&*answer) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

IpaCapabilities capabilities()
{
    return {.ipaFeatures = {IpaFeature::DirectRspServerCommunication},
            .ipaSupportedProtocols = Bits<EimSupportedProtocol>{EimSupportedProtocol::RetrieveHttps}};
}

DeviceInfo deviceInfo(const Imei &imei)
{
    DeviceInfo info;
    const auto digits = QByteArray::fromHex(imei.tac().toLatin1());
    info.tac.assign(viewOf(digits));
    return info;
}

/// Fills in what one tag asks for; false if the tag is none.
bool fill(IpaEuiccData &data, Tag tag, VirtualEuicc &card, const IpaEuiccDataRequest &request, const Imei &imei)
{
    switch (tag) {
    case 0x80:
    case 0x81: data.defaultSmdpAddress = card.state().defaultDpAddress; return true;
    case 0xBF20: data.euiccInfo1 = ask<EuiccInfo1>(card, GetEuiccInfo1Request{}); return true;
    case 0xBF22: data.euiccInfo2 = ask<EuiccInfo2>(card, GetEuiccInfo2Request{}); return true;
    case 0x83: data.rootSmdsAddress = card.state().rootDsAddress; return true;
    case 0x84:
        if (!card.state().eims.empty())
            data.associationToken = card.state().eims.front().associationToken;
        return true;
    case 0xA5:
        if (const auto found = certificatesOf(card, request))
            data.eumCertificate = found->eumCertificate;
        return true;
    case 0xA6:
        if (const auto found = certificatesOf(card, request))
            data.euiccCertificate = found->euiccCertificate;
        return true;
    case 0x88:
    case 0xA8: data.ipaCapabilities = capabilities(); return true;
    case 0x89:
    case 0xA9: data.deviceInfo = deviceInfo(imei); return true;
    case 0xA0:
    case 0xA2:
    case 0xBF2B: return true; // all were delivered after the poll that caused them
    default: return false;
    }
}

} // namespace

QByteArray answerDataRequest(VirtualEuicc &card, const IpaEuiccDataRequest &request, const Imei &imei)
{
    IpaEuiccData data{.eimTransactionId = request.eimTransactionId};
    const auto tags = readTagList(viewOf(request.tagList));
    bool isKnown = tags.has_value();
    for (const auto tag : tags.value_or(std::vector<Tag>()))
        isKnown = isKnown && fill(data, tag, card, request, imei);
    if (!isKnown)
        return encode(IpaEuiccDataResponse(
            IpaEuiccDataResponseError{request.eimTransactionId, IpaEuiccDataErrorCode::IncorrectTagList}));
    return encode(IpaEuiccDataResponse(data));
}

} // namespace longreach::lab
