// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/tlstrust.h"

#include <QBuffer>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace longreach::eim {

namespace {

bool isAboutNameOrIssuer(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::HostNameMismatch:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::InvalidPurpose: return true;
    default: return false;
    }
}

} // namespace

Result<TlsTrust> TlsTrust::parse(const QByteArray &pem)
{
    auto pinned = QSslCertificate::fromData(pem, QSsl::Pem);
    pinned.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (!pem.trimmed().isEmpty() && pinned.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("trusted certificates: no PEM certificate in them"));
    return TlsTrust(std::move(pinned));
}

QSslConfiguration TlsTrust::configuration() const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_pinned.isEmpty())
        configuration.setCaCertificates(m_pinned);
    return configuration;
}

bool TlsTrust::excuses(const QList<QSslError> &errors, const QSslCertificate &leaf) const
{
    return m_pinned.contains(leaf) && std::all_of(errors.begin(), errors.end(), isAboutNameOrIssuer);
}

Result<void> addClientCertificate(QSslConfiguration &configuration, const QByteArray &container,
                                  const QByteArray &passphrase)
{
    QBuffer buffer;
    buffer.setData(container);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> chain;
    if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &chain, passphrase) || key.isNull())
        return failure(Error::Kind::Unauthorised,
                       QStringLiteral("client certificate: the passphrase does not open the PKCS#12 container"));
    configuration.setPrivateKey(key);
    configuration.setLocalCertificateChain(QList<QSslCertificate>{certificate} + chain);
    return {};
}

} // namespace longreach::eim
