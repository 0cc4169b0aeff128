// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimaccess.h"

#include <algorithm>

namespace longreach::eim {

namespace {

using Secret = Result<QByteArray>;

QFuture<Secret> readIf(bool isWanted, ports::Secrets &secrets, const QString &key)
{
    return isWanted ? secrets.read(key) : QtFuture::makeReadyFuture(Secret(QByteArray()));
}

Error asAccessError(const Error &error, const QString &what)
{
    const bool isShut = error.kind == Error::Kind::Locked || error.kind == Error::Kind::TimedOut;
    return {isShut ? Error::Kind::Locked : Error::Kind::Unauthorised, QStringLiteral("%1: %2").arg(what, error.detail)};
}

Result<HttpAccess> makeAccess(const EimConnection &connection, const TlsTrust &trust, const Secret &credential,
                              const Secret &passphrase)
{
    if (!credential)
        return failure(asAccessError(credential.error(), QStringLiteral("credential")));
    if (!passphrase)
        return failure(asAccessError(passphrase.error(), QStringLiteral("client certificate")));
    auto access = credentialHeader(connection, *credential);
    if (!access || connection.baseUrl.scheme() != u"https")
        return access;
    access->tls = trust.configuration();
    if (connection.clientPkcs12.isEmpty())
        return access;
    if (auto added = addClientCertificate(access->tls, connection.clientPkcs12, *passphrase); !added)
        return failure(added.error());
    return access;
}

} // namespace

HttpAccessReader accessReader(ports::Secrets &secrets, const EimConnection &connection, TlsTrust trust)
{
    return [&secrets, connection, trust = std::move(trust)] {
        const bool wantsCredential = connection.authentication != EimConnection::Authentication::None;
        const bool wantsPassphrase = !connection.clientPkcs12.isEmpty();
        auto passphrase = readIf(wantsPassphrase, secrets, connection.passphraseKey());
        return readIf(wantsCredential, secrets, connection.credentialKey())
            .then([connection, trust, passphrase](const Secret &credential) mutable {
                return passphrase.then([connection, trust, credential](const Secret &phrase) {
                    return makeAccess(connection, trust, credential, phrase);
                });
            })
            .unwrap();
    };
}

Result<HttpAccess> credentialHeader(const EimConnection &connection, const QByteArray &credential)
{
    using Authentication = EimConnection::Authentication;
    const bool breaksLine =
        std::any_of(credential.begin(), credential.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    if (breaksLine)
        return failure(Error::Kind::Unauthorised, QStringLiteral("credential: holds a line break"));
    switch (connection.authentication) {
    case Authentication::None: return HttpAccess{};
    case Authentication::Basic:
        return HttpAccess{"Authorization", "Basic " + (connection.userName.toUtf8() + ':' + credential).toBase64(), {}};
    case Authentication::Bearer: return HttpAccess{"Authorization", "Bearer " + credential, {}};
    case Authentication::Header: return HttpAccess{connection.headerName.toLatin1(), credential, {}};
    }
    return HttpAccess{};
}

} // namespace longreach::eim
