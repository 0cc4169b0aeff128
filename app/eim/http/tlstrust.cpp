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

/// The contents of the DER SEQUENCE that `der` is, or empty.
QByteArrayView sequenceContents(QByteArrayView der)
{
    if (der.size() < 2 || der.at(0) != 0x30)
        return {};
    const auto first = static_cast<unsigned char>(der.at(1));
    const qsizetype lengthOctets = first < 0x80 ? 0 : first & 0x7F;
    if (lengthOctets > 4 || der.size() < 2 + lengthOctets)
        return {};
    qsizetype length = first < 0x80 ? first : 0;
    for (qsizetype at = 0; at < lengthOctets; ++at)
        length = length * 256 + static_cast<unsigned char>(der.at(2 + at));
    return der.size() == 2 + lengthOctets + length ? der.sliced(2 + lengthOctets) : QByteArrayView();
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

bool isPkcs12(const QByteArray &container)
{
    return sequenceContents(container).startsWith(QByteArrayView("\x02\x01\x03", 3));
}

} // namespace longreach::eim
