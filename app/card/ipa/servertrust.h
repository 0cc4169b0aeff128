// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/package/eimconfiguration.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QSslCertificate;
class QSslConfiguration;
class QSslError;

namespace longreach::card {

/// Whom a server has to prove to be before it is told anything.
class ServerTrust final {
public:
    /// A server of the system's CAs, by name.
    static ServerTrust ofSystem();

    /// A server of the CAs in `pem` and of nobody else, by name: GSMA's roots for SM-DP+ servers. Fails
    /// with Untrusted if there is no certificate in it.
    static Result<ServerTrust> ofRoots(const QByteArray &pem);

    /// What an eIM configuration asks for (trustedPublicKeyDataTls; SGP.32, 2.11.1.1): the one with that
    /// key whatever else its certificate says; the one with that certificate; or a server of that CA, by
    /// name. Fails with Untrusted if the certificate does not parse.
    static Result<ServerTrust> ofKey(const sgp32::TrustedKey &key);

    /// For the handshake, which itself refuses nobody: check() does, before anything is sent.
    [[nodiscard]] QSslConfiguration configuration() const;

    /// Fails with Untrusted, saying why, if a server that presents `leaf` is not the one.
    [[nodiscard]] Result<void> check(const QSslCertificate &leaf, const QList<QSslError> &errors) const;

private:
    ServerTrust() = default;

    std::optional<QByteArray> m_key;  ///< SubjectPublicKeyInfo
    QList<QByteArray> m_certificates; ///< DER, CAs or leaves
    bool m_isLeafEnough = false;
};

/// The SubjectPublicKeyInfo in a certificate; empty if `der` is none.
[[nodiscard]] QByteArray publicKeyOf(const QByteArray &der);

} // namespace longreach::card
