// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/eimform.h"

#include "views/common/metrics.h"
#include "views/common/words.h"
#include "views/eims/pemfield.h"
#include "views/eims/serverpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <array>

namespace longreach {

namespace {

using Authentication = EimConnection::Authentication;
using Environment = EimConnection::Environment;

constexpr int mostOpenOrders = 1'000'000;
constexpr int mostRequests = 10'000;
constexpr int mostParallel = 32;

QSpinBox *newCounter(int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setMaximumWidth(140);
    return box;
}

/// As a person types it: nobody begins with https:// in a browser either.
QUrl addressFrom(const QString &text)
{
    const bool hasScheme = text.isEmpty() || text.contains(QStringLiteral("://"));
    return QUrl(hasScheme ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
}

bool isPlainHttpAbroad(const EimConnection &connection)
{
    auto copy = connection;
    copy.isPlainHttpAccepted = false;
    const auto checked = validate(copy);
    return !checked && checked.error().kind == Error::Kind::ConsentNeeded;
}

} // namespace

EimForm::EimForm(const EimConnection &connection, QWidget *parent)
    : QWidget(parent),
      m_start(connection),
      m_form(new QFormLayout(this)),
      m_name(new QLineEdit(connection.name)),
      m_address(new QLineEdit(connection.baseUrl.toString())),
      m_environment(new QComboBox)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * metrics::Grid);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    build();
    showWhatApplies();
}

void EimForm::build()
{
    m_name->setPlaceholderText(tr("How you call it: lab, europe-1"));
    m_address->setPlaceholderText(QStringLiteral("https://eim.example.com/api"));
    for (const auto environment : {Environment::Lab, Environment::Test, Environment::Production})
        m_environment->addItem(words(environment), static_cast<int>(environment));
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(m_start.environment)));
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Address"), m_address);
    m_plainHttp = new QCheckBox(tr("Send everything &unencrypted to this host; I accept that others can read it"));
    m_plainHttp->setChecked(m_start.isPlainHttpAccepted);
    m_form->addRow(QString(), m_plainHttp);
    m_form->addRow(tr("&Environment"), m_environment);
    buildAuthentication(m_form);
    buildCertificates(m_form);
    buildLimits(m_form);
    connect(m_name, &QLineEdit::textChanged, this, &EimForm::edited);
    connect(m_address, &QLineEdit::textChanged, this, &EimForm::showWhatApplies);
    connect(m_address, &QLineEdit::textChanged, m_server, &ServerPanel::clear);
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &EimForm::showWhatApplies);
    connect(m_plainHttp, &QCheckBox::toggled, this, &EimForm::edited);
}

void EimForm::buildAuthentication(QFormLayout *form)
{
    m_authentication = new QComboBox;
    for (const auto kind :
         {Authentication::None, Authentication::Basic, Authentication::Bearer, Authentication::Header})
        m_authentication->addItem(words(kind), static_cast<int>(kind));
    m_authentication->setCurrentIndex(m_authentication->findData(static_cast<int>(m_start.authentication)));
    m_userName = new QLineEdit(m_start.userName);
    m_headerName = new QLineEdit(m_start.headerName);
    m_headerName->setPlaceholderText(QStringLiteral("X-Api-Key"));
    m_credential = new QLineEdit;
    m_credential->setEchoMode(QLineEdit::Password);
    m_credential->setPlaceholderText(m_start.id == 0 ? QString() : tr("unchanged", "password"));
    form->addRow(tr("Au&thentication"), m_authentication);
    form->addRow(tr("&User name"), m_userName);
    form->addRow(tr("&Header"), m_headerName);
    form->addRow(tr("&Password or token"), m_credential);
}

void EimForm::buildCertificates(QFormLayout *form)
{
    m_trusted = new PemField(tr("Any certificate this computer trusts"), tr("Pin…", "a certificate"));
    m_client = new PemField(tr("None", "client certificate"), tr("Choose…", "a file"));
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(m_start.id == 0 ? QString() : tr("unchanged", "password"));
    m_server = new ServerPanel;
    form->addRow(tr("Trusted certificate"), m_trusted);
    form->addRow(QString(), m_server);
    form->addRow(tr("Client certificate"), m_client);
    form->addRow(tr("Pass&phrase"), m_passphrase);
    setTrustedPem(m_start.trustedPem);
    if (!m_start.clientPkcs12.isEmpty())
        setClientPkcs12(m_start.clientPkcs12, tr("kept with the connection"));
    connect(m_trusted, &PemField::wanted, this, &EimForm::pemWanted);
    connect(m_trusted, &PemField::changed, m_server, &ServerPanel::clear);
    connect(m_server, &ServerPanel::pinRequested, this, &EimForm::setTrustedPem);
    connect(m_client, &PemField::wanted, this, &EimForm::pkcs12Wanted);
    connect(m_client, &PemField::changed, this, &EimForm::showWhatApplies);
}

void EimForm::buildLimits(QFormLayout *form)
{
    m_openOrders = newCounter(1, mostOpenOrders, m_start.maximumOpenOrders);
    m_requests = newCounter(0, mostRequests, m_start.requestsPerSecond);
    m_requests->setSpecialValueText(tr("no limit", "requests per second"));
    m_parallel = newCounter(1, mostParallel, m_start.parallelRequests);
    m_readOnly = new QCheckBox(tr("&Read-only: never send it an order"));
    m_readOnly->setChecked(m_start.isReadOnly);
    form->addRow(tr("Open &orders at most"), m_openOrders);
    form->addRow(tr("Requests per &second"), m_requests);
    form->addRow(tr("Requests at &once"), m_parallel);
    form->addRow(QString(), m_readOnly);
}

void EimForm::showWhatApplies()
{
    const auto kind = static_cast<Authentication>(m_authentication->currentData().toInt());
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (auto *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    show(m_userName, kind == Authentication::Basic);
    show(m_headerName, kind == Authentication::Header);
    show(m_credential, kind != Authentication::None);
    show(m_passphrase, !m_client->content().isEmpty());
    m_plainHttp->setVisible(isPlainHttpAbroad(connection()));
    m_server->setVisible(connection().baseUrl.scheme() == u"https");
    Q_EMIT edited();
}

EimConnection EimForm::connection() const
{
    auto connection = m_start;
    connection.name = m_name->text().trimmed();
    connection.baseUrl = addressFrom(m_address->text().trimmed());
    connection.environment = static_cast<Environment>(m_environment->currentData().toInt());
    connection.authentication = static_cast<Authentication>(m_authentication->currentData().toInt());
    connection.userName = m_userName->text();
    connection.headerName = m_headerName->text().trimmed();
    connection.trustedPem = m_trusted->content();
    connection.clientPkcs12 = m_client->content();
    connection.isPlainHttpAccepted = m_plainHttp->isChecked();
    connection.isReadOnly = m_readOnly->isChecked();
    connection.maximumOpenOrders = m_openOrders->value();
    connection.requestsPerSecond = m_requests->value();
    connection.parallelRequests = m_parallel->value();
    return connection;
}

QString EimForm::credential() const
{
    return m_credential->text();
}

QString EimForm::passphrase() const
{
    return m_passphrase->text();
}

void EimForm::setTrustedPem(const QByteArray &pem)
{
    const auto description = describePem(pem);
    m_trusted->setContent(description.isEmpty() ? QByteArray() : pem, description);
}

void EimForm::setClientPkcs12(const QByteArray &container, const QString &fileName)
{
    m_client->setContent(container, fileName);
}

} // namespace longreach
