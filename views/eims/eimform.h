// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace longreach {

class PemField;
class ServerPanel;

/// The fields of one eIM connection. What is typed as a secret is never put into the connection.
class EimForm final : public QWidget {
    Q_OBJECT

public:
    /// `connection` is what the form begins with.
    explicit EimForm(const EimConnection &connection, QWidget *parent = nullptr);

    /// As the fields have it now; see validate(EimConnection).
    [[nodiscard]] EimConnection connection() const;

    /// What was typed; empty: leave what is kept.
    [[nodiscard]] QString credential() const;
    [[nodiscard]] QString passphrase() const;

    /// Offers files through these two; the form itself asks nobody.
    void setTrustedPem(const QByteArray &pem);
    void setClientPkcs12(const QByteArray &container, const QString &fileName);

    /// Where what the server shows is compared with what is pinned.
    [[nodiscard]] ServerPanel *server() const noexcept { return m_server; }

Q_SIGNALS:
    void edited();
    void pemWanted();
    void pkcs12Wanted();

private:
    void build();
    void buildAuthentication(QFormLayout *form);
    void buildCertificates(QFormLayout *form);
    void buildLimits(QFormLayout *form);
    void showWhatApplies();

    EimConnection m_start;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_environment;
    QComboBox *m_authentication;
    QLineEdit *m_userName;
    QLineEdit *m_headerName;
    QLineEdit *m_credential;
    PemField *m_trusted;
    ServerPanel *m_server;
    PemField *m_client;
    QLineEdit *m_passphrase;
    QCheckBox *m_plainHttp;
    QCheckBox *m_readOnly;
    QSpinBox *m_openOrders;
    QSpinBox *m_requests;
    QSpinBox *m_parallel;
};

} // namespace longreach
