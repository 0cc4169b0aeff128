// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/certificate.h"

#include "app/sgp32/crypto/certificatereader.h"

namespace longreach::sgp32 {

struct Certificate::Parsed {
    X509Pointer x509;
    QByteArray der;
    CertificateFields fields;
};

Result<Certificate> Certificate::fromDer(OctetView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *const begin = at;
    X509Pointer x509(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!x509 || static_cast<std::size_t>(at - begin) != der.size())
        return failure(Error::Kind::InvalidInput, QStringLiteral("certificate: not one whole X.509 certificate"));
    auto fields = readCertificateFields(*x509);
    return Certificate(std::make_shared<Parsed>(Parsed{std::move(x509), toByteArray(der), std::move(fields)}));
}

const CertificateFields &Certificate::fields() const noexcept
{
    return m_parsed->fields;
}

const QByteArray &Certificate::der() const noexcept
{
    return m_parsed->der;
}

Result<PublicKey> Certificate::publicKey() const
{
    unsigned char *octets = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(m_parsed->x509.get()), &octets);
    const QByteArray spki(reinterpret_cast<const char *>(octets), std::max(size, 0));
    OPENSSL_free(octets);
    return PublicKey::fromSpki(viewOf(spki));
}

bool Certificate::isSignedBy(const Certificate &issuer) const
{
    EVP_PKEY *const key = X509_get0_pubkey(issuer.m_parsed->x509.get());
    return key && X509_verify(m_parsed->x509.get(), key) == 1;
}

namespace {

/// What is wrong with `certificate` as one issued by `issuer`; empty if nothing.
QString issueFinding(const Certificate &certificate, const Certificate &issuer, Timestamp now)
{
    const auto &fields = certificate.fields();
    if (!fields.authorityKeyId.isEmpty() && fields.authorityKeyId != issuer.fields().subjectKeyId)
        return QStringLiteral("was issued under another key identifier");
    if (!certificate.isSignedBy(issuer))
        return QStringLiteral("is not signed by its issuer");
    if (now < fields.notBefore)
        return QStringLiteral("is not valid yet");
    if (now > fields.notAfter)
        return QStringLiteral("has expired");
    return {};
}

QString authorityFinding(const Certificate &certificate)
{
    const auto &fields = certificate.fields();
    if (!fields.isCa || !fields.maySignCertificates)
        return QStringLiteral("may not issue certificates");
    return {};
}

bool isPermitted(const QString &eid, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return eid.startsWith(prefix); });
}

QString euiccFinding(const Certificate &euicc, const Certificate &eum)
{
    const auto &fields = euicc.fields();
    if (fields.role != CertificateRole::Euicc)
        return QStringLiteral("does not have the role of an eUICC");
    if (!fields.maySign)
        return QStringLiteral("may not sign");
    const auto &prefixes = eum.fields().permittedEidPrefixes;
    if (!prefixes.isEmpty() && !isPermitted(fields.subjectSerialNumber, prefixes))
        return QStringLiteral("has an EID outside the EUM's range");
    return {};
}

QString eumFinding(const Certificate &eum)
{
    if (eum.fields().role != CertificateRole::Eum)
        return QStringLiteral("does not have the role of an EUM");
    if (eum.fields().pathLength != 0)
        return QStringLiteral("has another path length than 0");
    return authorityFinding(eum);
}

} // namespace

Result<Eid> checkEuiccChain(const Certificate &euicc, const Certificate &eum, const Certificate &ci, Timestamp now)
{
    const std::pair<QString, QString> findings[] = {
        {QStringLiteral("CI certificate"), authorityFinding(ci)},
        {QStringLiteral("CI certificate"), issueFinding(ci, ci, now)},
        {QStringLiteral("EUM certificate"), issueFinding(eum, ci, now)},
        {QStringLiteral("EUM certificate"), eumFinding(eum)},
        {QStringLiteral("eUICC certificate"), issueFinding(euicc, eum, now)},
        {QStringLiteral("eUICC certificate"), euiccFinding(euicc, eum)},
    };
    for (const auto &[certificate, finding] : findings) {
        if (!finding.isEmpty())
            return failure(Error::Kind::Untrusted, certificate + u' ' + finding);
    }
    const auto eid = Eid::parse(euicc.fields().subjectSerialNumber);
    if (!eid)
        return failure(Error::Kind::Untrusted, QStringLiteral("eUICC certificate names no EID: ") + eid.error().detail);
    return *eid;
}

QString toDisplayString(CertificateRole role)
{
    switch (role) {
    case CertificateRole::None: return {};
    case CertificateRole::Ci: return QStringLiteral("CI");
    case CertificateRole::Euicc: return QStringLiteral("eUICC");
    case CertificateRole::Eum: return QStringLiteral("EUM");
    case CertificateRole::DpTls: return QStringLiteral("SM-DP+ TLS");
    case CertificateRole::DpAuth: return QStringLiteral("SM-DP+ auth");
    case CertificateRole::DpPb: return QStringLiteral("SM-DP+ pb");
    case CertificateRole::DsTls: return QStringLiteral("SM-DS TLS");
    case CertificateRole::DsAuth: return QStringLiteral("SM-DS auth");
    }
    return {};
}

} // namespace longreach::sgp32
