// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace longreach::sgp32 {

/// What is asked over HTTP: by an IPA of an eIM (ESipa), or by either of an SM-DP+ (ES9+, without the last three).
enum class HttpFunction {
    InitiateAuthentication,
    AuthenticateClient,
    GetBoundProfilePackage,
    CancelSession,
    HandleNotification,
    GetEimPackage,
    ProvideEimPackageResult,
    TransferEimPackage,
};

/// Which of the two interfaces: they share their messages but for a key or two.
enum class HttpInterface { Esipa, Es9Plus };

/// The path of a function in the JSON binding: `/gsma/rsp2/esipa/getEimPackage`.
[[nodiscard]] QString pathOf(HttpInterface interface, HttpFunction function);

/// The function a path ends with; empty if it is none.
[[nodiscard]] std::optional<HttpFunction> functionOfPath(QStringView path);

/// The path of the ASN.1 binding, for all functions, and the content types of the two bindings.
inline constexpr auto Asn1Path = u"/gsma/rsp2/asn1";
inline constexpr auto Asn1ContentType = u"application/x-gsma-rsp-asn1";
inline constexpr auto JsonContentType = u"application/json;charset=UTF-8";

// The JSON binding (SGP.32, 6.4; SGP.22, 6.5) carries the messages of ESipa's ASN.1 binding member by
// member, so it is a translation: who serves one binding serves both. Base64 may hold white space, and
// signatures and key identifiers may come with or without their tag; they are written with it.

/// The ASN.1 message of a JSON request. Fails with InvalidInput, naming the key.
[[nodiscard]] Result<QByteArray> requestFromJson(HttpFunction function, const QJsonObject &json);

/// The JSON of an ASN.1 request. Fails with InvalidInput.
[[nodiscard]] Result<QJsonObject> requestToJson(HttpInterface interface, HttpFunction function, const QByteArray &asn1);

/// The ASN.1 message of a JSON response; one that says Failed becomes the error of its subject and
/// reason code, undefinedError if it has none. Empty for HandleNotification. Fails with InvalidInput.
[[nodiscard]] Result<QByteArray> responseFromJson(HttpFunction function, const QJsonObject &json);

/// The JSON of an ASN.1 response, with the header that IPAs insist on. Fails with InvalidInput.
[[nodiscard]] Result<QJsonObject> responseToJson(HttpInterface interface, HttpFunction function,
                                                 const QByteArray &asn1);

/// `8.2.6/3.8` of a JSON response that failed; empty if it did not, or says nothing.
[[nodiscard]] QString reasonOf(const QJsonObject &response);

/// Whether the response says Executed-Success or Executed-WithWarning.
[[nodiscard]] bool isExecuted(const QJsonObject &response);

} // namespace longreach::sgp32
