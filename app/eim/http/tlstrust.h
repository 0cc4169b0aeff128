// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace longreach::eim {

/// Whom a connection trusts: the system's CAs, or only the certificates pinned to it.
///
/// A pinned certificate is a CA for those it signed, and itself if the server presents exactly it:
/// then neither host name nor issuer is asked for. Host names are checked in every other case.
class TlsTrust final {
public:
    /// Reads PEM; empty is the system's CAs. Fails with InvalidInput if there is text but no certificate.
    static Result<TlsTrust> parse(const QByteArray &pem);

    /// Verifies the peer; without a client certificate. Loading the system's CAs takes a while.
    [[nodiscard]] QSslConfiguration configuration() const;

    /// Whether a server presenting `leaf` is to be trusted in spite of `errors`: it is pinned, and
    /// they are about whom it names or who signed it, not about its validity.
    [[nodiscard]] bool excuses(const QList<QSslError> &errors, const QSslCertificate &leaf) const;

private:
    explicit TlsTrust(QList<QSslCertificate> pinned) : m_pinned(std::move(pinned)) {}

    QList<QSslCertificate> m_pinned;
};

/// `container` (PKCS#12) into `configuration`, as the client's certificate, key and chain.
/// Fails with Unauthorised if the passphrase does not open it or no key is in it.
Result<void> addClientCertificate(QSslConfiguration &configuration, const QByteArray &container,
                                  const QByteArray &passphrase);

} // namespace longreach::eim
