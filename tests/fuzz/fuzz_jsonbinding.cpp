// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/fromjson.h"
#include "app/sgp32/esipa/jsonbinding.h"
#include "tests/fuzz/roundtrip.h"

#include <QJsonDocument>

#include <cstdint>

using namespace longreach::fuzz;
using namespace longreach::sgp32;

namespace {

constexpr HttpFunction Functions[] = {
    HttpFunction::InitiateAuthentication,  HttpFunction::AuthenticateClient, HttpFunction::GetBoundProfilePackage,
    HttpFunction::CancelSession,           HttpFunction::HandleNotification, HttpFunction::GetEimPackage,
    HttpFunction::ProvideEimPackageResult, HttpFunction::TransferEimPackage,
};

} // namespace

/// Translates any JSON object as each function's request and response, and back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto json = QJsonDocument::fromJson(text).object();
    for (const auto function : Functions) {
        if (const auto request = requestFromJson(function, json))
            require(requestToJson(HttpInterface::Esipa, function, *request).has_value());
        const auto response = responseFromJson(function, json);
        if (response && !response->isEmpty())
            require(responseToJson(HttpInterface::Es9Plus, function, *response).has_value());
    }
    (void)encodeJsonText(text, {});
    return 0;
}
