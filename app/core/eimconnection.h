// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace longreach {

/// How one eIM is reached. Holds no secret: passwords, tokens and keys are in ports::Secrets under
/// secretKey(), certificates to trust are public and stand here.
struct EimConnection {
    enum class Dialect { OnomondoEim };
    enum class Authentication { None, Basic, Bearer, Header };
    enum class Environment { Lab, Test, Production };

    qint64 id = 0; ///< given by the journal; 0 before
    QString name;  ///< unique; what `eim:` in a query names
    Dialect dialect = Dialect::OnomondoEim;
    QUrl baseUrl; ///< http or https, any path prefix, no query, no credentials
    Authentication authentication = Authentication::None;
    QString userName;                 ///< for Basic
    QString headerName;               ///< for Header: "X-Api-Key"
    QByteArray trustedPem;            ///< pinned CAs or leaf certificates; empty: the system's CAs
    QByteArray clientPkcs12;          ///< encrypted by the passphrase in Secrets; empty: none
    bool isPlainHttpAccepted = false; ///< the person said yes to http to another host
    bool isReadOnly = false;
    Environment environment = Environment::Test;
    int maximumOpenOrders = 5'000; ///< orders at the eIM at once
    int requestsPerSecond = 0;     ///< 0: no limit of ours
    int parallelRequests = 6;

    /// Where Secrets keeps this connection's password or token: `eim/<name>/credential`.
    [[nodiscard]] QString credentialKey() const;
    /// Where Secrets keeps the PKCS#12 passphrase: `eim/<name>/pkcs12`.
    [[nodiscard]] QString passphraseKey() const;

    friend bool operator==(const EimConnection &, const EimConnection &) = default;
};

/// Succeeds if `connection` can be used. Fails with InvalidInput (empty or overlong name, address
/// not http(s), credentials in the address, user or header name missing, limits out of range) or ConsentNeeded (plain http to a
/// host that is not loopback without isPlainHttpAccepted).
Result<void> validate(const EimConnection &connection);

[[nodiscard]] QString toWord(EimConnection::Dialect dialect);
[[nodiscard]] QString toWord(EimConnection::Authentication authentication);
[[nodiscard]] QString toWord(EimConnection::Environment environment);
[[nodiscard]] Result<EimConnection::Dialect> dialectFromWord(QStringView word);
[[nodiscard]] Result<EimConnection::Authentication> authenticationFromWord(QStringView word);
[[nodiscard]] Result<EimConnection::Environment> environmentFromWord(QStringView word);

} // namespace longreach
