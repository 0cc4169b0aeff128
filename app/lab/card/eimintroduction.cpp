// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/eimintroduction.h"

namespace longreach::lab {

namespace {

/// The octets that hexadecimal text stands for; what is no such text as it is.
QByteArray octetsOf(const QByteArray &given)
{
    const auto text = given.simplified().replace(" ", "");
    const auto octets = QByteArray::fromHex(text);
    return octets.size() * 2 == text.size() ? octets : given;
}

Result<sgp32::AddInitialEimRequest> readRequest(const QByteArray &octets)
{
    auto request = sgp32::decode<sgp32::AddInitialEimRequest>(octets);
    if (request)
        return request;
    auto configuration = sgp32::decode<sgp32::EimConfigurationData>(octets);
    if (!configuration)
        return request;
    return sgp32::AddInitialEimRequest{{std::move(*configuration)}};
}

} // namespace

Result<void> introduceEim(VirtualEuicc &card, const QByteArray &given)
{
    const auto request = readRequest(octetsOf(given));
    if (!request)
        return failure(request.error());
    const auto answer = card.call(sgp32::encode(*request));
    if (!answer)
        return failure(answer.error());
    const auto response = sgp32::decode<sgp32::AddInitialEimResponse>(*answer);
    const auto *code = response ? std::get_if<sgp32::AddInitialEimError>(&*response) : nullptr;
    if (!response || code)
        return failure(Error::Kind::Refused,
                       QStringLiteral("AddInitialEim: code %1").arg(code ? static_cast<int>(*code) : -1));
    return {};
}

} // namespace longreach::lab
