// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimaddcommand.h"

#include "app/cli/eimjson.h"
#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/secretinput.h"
#include "app/fleet/eimdirectory.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

namespace {

tl::unexpected<Error> badOption(const QString &finding)
{
    return failure(Error::Kind::InvalidInput, finding);
}

} // namespace

void EimAddCommand::declare(OptionTable &options)
{
    using Need = OptionTable::Need;
    options.text("NAME", m_name, "NAME", "What it is called here; 'eim:NAME' in a query", Need::Required);
    options.text("--url", m_url, "URL", "Its address, with any path in front of its API", Need::Required);
    options.choice("--dialect", m_dialect, {QStringLiteral("onomondo-eim")}, "Which API it speaks");
    options.text("--ca", m_caFile, "FILE", "Certificates to trust (PEM) instead of the system's: a CA or its own");
    options.text("--user", m_user, "NAME", "Sign in with a user name; goes with --password-stdin");
    options.flag("--password-stdin", m_readsPassword, "Read the password from standard input, one line");
    options.flag("--token-stdin", m_readsToken, "Sign in with a bearer token read from standard input");
    options.text("--header", m_header, "NAME", "Sign in with a header of this name; goes with --value-stdin");
    options.flag("--value-stdin", m_readsValue, "Read the header's value from standard input");
    options.text("--client-cert", m_clientCertificateFile, "P12",
                 "A client certificate (PKCS#12); its passphrase is the last line of standard input");
    options.choice("--environment", m_environment,
                   {QStringLiteral("lab"), QStringLiteral("test"), QStringLiteral("production")},
                   "What depends on it; production is shown in red");
    options.flag("--read-only", m_isReadOnly, "Never send it an order");
    options.flag("--accept-plain-http", m_acceptsPlainHttp, "Allow http to another machine: all is sent in clear");
    options.number("--max-open", m_maximumOpen, "N", "Most orders at this eIM at once; default: 5000", 1);
    options.number("--requests-per-second", m_requestsPerSecond, "N", "Most requests a second; default: no limit");
    options.number("--parallel", m_parallel, "N", "Most requests at once; default: 6", 1, 32);
    options.flag("--replace", m_changes, "Change the connection of that name, if there is one");
    options.footer(
        "Passwords and tokens go to the keychain (see --secrets), never onto the command line.\n"
        "Examples:\n"
        "  longreachctl eim add lab --url https://127.0.0.1:8443 --ca lab.pem --environment lab\n"
        "  longreachctl eim add plant --url https://eim.example.com/rest --user ops --password-stdin < pw\n");
}

Session::SecretsUse EimAddCommand::secretsUse() const
{
    const bool hasSecrets = m_readsPassword || m_readsToken || m_readsValue || !m_clientCertificateFile.isEmpty();
    return hasSecrets ? Session::SecretsUse::AskPassphrase : Session::SecretsUse::None;
}

void EimAddCommand::run()
{
    const auto what = QStringLiteral("add the eIM '%1'").arg(m_name);
    auto connection = readOptions();
    if (!connection) {
        refuseAt(what, connection.error());
        return;
    }
    if (const auto read = readFiles(*connection); !read) {
        failAtFile(session(), what, read.error());
        return;
    }
    if (const auto checked = validate(*connection); !checked) {
        const bool isMistake = checked.error().kind == Error::Kind::InvalidInput;
        isMistake ? refuseAt(what, checked.error()) : failAt(what, checked.error());
        return;
    }
    if (const auto *present = workspace().eims().find(m_name)) {
        if (!m_changes) {
            failAt(what,
                   {Error::Kind::AlreadyExists, QStringLiteral("there is an eIM of that name (--replace changes it)")});
            return;
        }
        connection->id = present->id;
    }
    if (const auto read = readSecrets(*connection); !read) {
        failAt(what, read.error());
        return;
    }
    keepSecrets(*connection);
}

Result<EimConnection> EimAddCommand::readOptions() const
{
    EimConnection connection;
    connection.name = m_name;
    connection.baseUrl = QUrl(m_url, QUrl::StrictMode);
    connection.dialect = dialectFromWord(m_dialect).value();
    connection.environment = environmentFromWord(m_environment).value();
    connection.isPlainHttpAccepted = m_acceptsPlainHttp;
    connection.isReadOnly = m_isReadOnly;
    connection.requestsPerSecond = static_cast<int>(m_requestsPerSecond);
    if (m_maximumOpen > 0)
        connection.maximumOpenOrders = static_cast<int>(m_maximumOpen);
    if (m_parallel > 0)
        connection.parallelRequests = static_cast<int>(m_parallel);
    if (const auto read = readAuthentication(connection); !read)
        return failure(read.error());
    return connection;
}

Result<void> EimAddCommand::readAuthentication(EimConnection &connection) const
{
    using Authentication = EimConnection::Authentication;
    const int ways = (m_readsPassword ? 1 : 0) + (m_readsToken ? 1 : 0) + (m_readsValue ? 1 : 0);
    if (ways > 1)
        return badOption(QStringLiteral("--password-stdin, --token-stdin and --value-stdin exclude each other"));
    if (m_readsPassword == m_user.isEmpty())
        return badOption(QStringLiteral("--user and --password-stdin go together"));
    if (m_readsValue == m_header.isEmpty())
        return badOption(QStringLiteral("--header and --value-stdin go together"));
    connection.userName = m_user;
    connection.headerName = m_header;
    if (m_readsPassword)
        connection.authentication = Authentication::Basic;
    else if (m_readsToken)
        connection.authentication = Authentication::Bearer;
    else if (m_readsValue)
        connection.authentication = Authentication::Header;
    return {};
}

Result<void> EimAddCommand::readFiles(EimConnection &connection) const
{
    if (!m_caFile.isEmpty()) {
        auto pem = readInputFile(m_caFile);
        if (!pem)
            return failure(pem.error());
        if (!pem->contains("-----BEGIN CERTIFICATE-----"))
            return badOption(QStringLiteral("%1: no certificate in PEM form").arg(m_caFile));
        connection.trustedPem = *std::move(pem);
    }
    if (!m_clientCertificateFile.isEmpty()) {
        auto container = readInputFile(m_clientCertificateFile);
        if (!container)
            return failure(container.error());
        connection.clientPkcs12 = *std::move(container);
    }
    return {};
}

Result<void> EimAddCommand::readSecrets(const EimConnection &connection)
{
    if (connection.authentication != EimConnection::Authentication::None) {
        auto line = readSecretLine(m_readsPassword    ? QStringLiteral("password")
                                       : m_readsToken ? QStringLiteral("token")
                                                      : QStringLiteral("header value"));
        if (!line)
            return failure(line.error());
        m_credential = *std::move(line);
    }
    if (!connection.clientPkcs12.isEmpty()) {
        auto line = readSecretLine(QStringLiteral("passphrase of the client certificate"));
        if (!line)
            return failure(line.error());
        m_passphrase = *std::move(line);
    }
    return {};
}

void EimAddCommand::keepSecrets(const EimConnection &connection)
{
    std::map<QString, QByteArray> toKeep;
    if (!m_credential.isEmpty())
        toKeep[connection.credentialKey()] = m_credential;
    if (!m_passphrase.isEmpty())
        toKeep[connection.passphraseKey()] = m_passphrase;
    if (!toKeep.empty())
        warnOfForgetting(QStringLiteral("credentials are gone"));
    keepNext(connection, std::move(toKeep));
}

void EimAddCommand::keepNext(const EimConnection &connection, std::map<QString, QByteArray> toKeep)
{
    if (toKeep.empty()) {
        save(connection);
        return;
    }
    const auto [key, value] = *toKeep.begin();
    toKeep.erase(toKeep.begin());
    whenDone(workspace().secrets().write(key, value), this,
             [this, connection, toKeep = std::move(toKeep)](const Result<void> &kept) mutable {
                 if (kept)
                     keepNext(connection, std::move(toKeep));
                 else
                     failAtSecrets(QStringLiteral("keep the credentials of the eIM '%1'").arg(m_name), kept.error());
             });
}

void EimAddCommand::save(const EimConnection &connection)
{
    await(workspace().eims().save(connection), QStringLiteral("add the eIM '%1'").arg(m_name),
          [this](const EimConnection &saved) {
              output().print(connectionJson(saved), connectionTable({saved}));
              Q_EMIT finished(ExitCode::Done);
          });
}

} // namespace longreach::cli
