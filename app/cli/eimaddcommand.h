// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"
#include "app/core/eimconnection.h"

#include <QString>

#include <map>

namespace longreach::cli {

/// `eim add NAME --url URL ...`: connects the store to an eIM, or changes a connection.
class EimAddCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    [[nodiscard]] Session::SecretsUse secretsUse() const override;

    /// The connection that the options describe, without its files. Fails with InvalidInput, naming
    /// the option.
    Result<EimConnection> readOptions() const;
    Result<void> readAuthentication(EimConnection &connection) const;
    Result<void> readFiles(EimConnection &connection) const;

    /// Reads the secrets that were announced from standard input.
    Result<void> readSecrets(const EimConnection &connection);
    void keepSecrets(const EimConnection &connection);
    void keepNext(const EimConnection &connection, std::map<QString, QByteArray> toKeep);
    void save(const EimConnection &connection);

    QString m_name;
    QString m_url;
    QString m_dialect = QStringLiteral("onomondo-eim");
    QString m_caFile;
    QString m_user;
    QString m_header;
    QString m_clientCertificateFile;
    QString m_environment = QStringLiteral("test");
    bool m_readsPassword = false;
    bool m_readsToken = false;
    bool m_readsValue = false;
    bool m_acceptsPlainHttp = false;
    bool m_isReadOnly = false;
    bool m_changes = false;
    qint64 m_maximumOpen = 0;
    qint64 m_requestsPerSecond = 0;
    qint64 m_parallel = 0;
    QByteArray m_credential;
    QByteArray m_passphrase;
};

} // namespace longreach::cli
