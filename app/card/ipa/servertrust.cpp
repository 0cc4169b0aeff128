// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/servertrust.h"

#include "app/sgp32/tlv/tlvreader.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>

namespace longreach::card {

namespace {

constexpr sgp32::Tag ExplicitVersion = 0xA0;
constexpr int ElementsBeforeKey = 5; // serial number, algorithm, issuer, validity, subject

/// Whether `error` is about who vouches for the server, which a pinned certificate makes needless.
bool isAboutIssuerOrName(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::NoPeerCertificate: return false;
    default: return true;
    }
}

tl::unexpected<Error> untrusted(const QString &finding)
{
    return failure(Error::Kind::Untrusted, finding);
}

} // namespace

ServerTrust ServerTrust::ofSystem()
{
    return {};
}

Result<ServerTrust> ServerTrust::ofRoots(const QByteArray &pem)
{
    ServerTrust trust;
    for (const auto &certificate : QSslCertificate::fromData(pem, QSsl::Pem)) {
        if (!certificate.isNull())
            trust.m_certificates << certificate.toDer();
    }
    if (trust.m_certificates.isEmpty())
        return untrusted(QStringLiteral("the file of trusted roots holds no PEM certificate"));
    return trust;
}

Result<ServerTrust> ServerTrust::ofKey(const sgp32::TrustedKey &key)
{
    ServerTrust trust;
    if (key.kind == sgp32::TrustedKey::Kind::PublicKey) {
        trust.m_key = key.der;
        return trust;
    }
    if (QSslCertificate(key.der, QSsl::Der).isNull())
        return untrusted(QStringLiteral("the card's certificate for the eIM's TLS does not parse"));
    trust.m_certificates << key.der;
    trust.m_isLeafEnough = true;
    return trust;
}

QSslConfiguration ServerTrust::configuration() const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_certificates.isEmpty() || m_key) {
        QList<QSslCertificate> certificates;
        for (const auto &der : m_certificates)
            certificates << QSslCertificate(der, QSsl::Der);
        configuration.setCaCertificates(certificates);
    }
    return configuration;
}

Result<void> ServerTrust::check(const QSslCertificate &leaf, const QList<QSslError> &errors) const
{
    const auto der = leaf.toDer();
    if (der.isEmpty())
        return untrusted(QStringLiteral("the server shows no certificate"));
    if (m_key) {
        if (publicKeyOf(der) == *m_key)
            return {};
        return untrusted(QStringLiteral("the server's key is not the one the card's eIM configuration pins"));
    }
    const bool isPinned = m_isLeafEnough && m_certificates.contains(der)
        && std::all_of(errors.begin(), errors.end(), isAboutIssuerOrName);
    if (errors.isEmpty() || isPinned)
        return {};
    return untrusted(QStringLiteral("the server's certificate: %1").arg(errors.first().errorString()));
}

QByteArray publicKeyOf(const QByteArray &der)
{
    sgp32::TlvReader outer(sgp32::viewOf(der));
    sgp32::Tlv certificate;
    outer.next(certificate);
    sgp32::TlvReader parts(certificate.content);
    sgp32::Tlv toBeSigned;
    parts.next(toBeSigned);
    sgp32::TlvReader members(toBeSigned.content);
    sgp32::Tlv member;
    for (int count = 0; members.next(member); count += member.tag == ExplicitVersion ? 0 : 1) {
        if (count == ElementsBeforeKey && member.tag != ExplicitVersion)
            return sgp32::toByteArray(member.octets);
    }
    return {};
}

} // namespace longreach::card
