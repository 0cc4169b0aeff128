// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardstock.h"

#include "app/lab/card/certificatemaking.h"
#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/crypto/digest.h"

#include <QtEndian>

#include <array>

namespace longreach::lab {

namespace {

using sgp32::CertificateRole;
using sgp32::viewOf;

constexpr qsizetype PrefixDigits = 8;
/// A lab obeys one eIM, or a few; more keys than this are somebody's mischief.
constexpr qsizetype MostEimKeys = 1024;
/// Some 2 KiB each.
constexpr qsizetype MostCardKeys = 16 * 1024;

CertificateName ciName()
{
    return {QStringLiteral("Longreach"), {}, QStringLiteral("Longreach Test CI")};
}

CertificateName makerName(const QString &prefix)
{
    return {QStringLiteral("Longreach"), {}, QStringLiteral("Longreach Test EUM ") + prefix};
}

} // namespace

std::shared_ptr<const CardStock> CardStock::make(Seed seed, sgp32::Curve curve)
{
    return std::shared_ptr<const CardStock>(new CardStock(seed, curve));
}

CardStock::CardStock(Seed seed, sgp32::Curve curve) : m_seed(seed), m_curve(curve), m_ciKey(keyFor("CI", {}))
{
    CertificateContent content{.role = CertificateRole::Ci,
                               .subject = ciName(),
                               .issuer = ciName(),
                               .key = m_ciKey.publicKey(),
                               .registeredId = QStringLiteral("2.999.1")};
    m_ciCertificate = makeCertificate(content, m_ciKey);
    const auto keyId = keyIdOf(m_ciKey.publicKey());
    m_ciKeyId.assign(viewOf(keyId));
}

sgp32::PrivateKey CardStock::keyFor(const char *purpose, const QByteArray &name) const
{
    const QByteArray domain("Longreach test key");
    const QByteArray purposeOctets(purpose);
    std::array<uchar, 9> seedAndTry{};
    qToBigEndian(m_seed.value(), seedAndTry.data());
    for (;; ++seedAndTry.back()) {
        const auto scalar =
            sgp32::sha256({viewOf(domain), viewOf(purposeOctets), std::as_bytes(std::span(seedAndTry)), viewOf(name)});
        // One digest in four milliards is no secret number of the curve.
        if (auto key = sgp32::PrivateKey::fromScalar(m_curve, scalar))
            return *key;
    }
}

std::shared_ptr<const CardStock::Maker> CardStock::makerOf(const Eid &eid) const
{
    const auto prefix = eid.toString().left(PrefixDigits);
    const std::lock_guard lock(m_mutex);
    auto &known = m_makers[prefix];
    if (known)
        return known;
    const auto key = keyFor("EUM", prefix.toLatin1());
    CertificateContent content{.role = CertificateRole::Eum,
                               .subject = makerName(prefix),
                               .issuer = ciName(),
                               .key = key.publicKey(),
                               .authorityKeyId = m_ciKeyId.toByteArray(),
                               .registeredId = QStringLiteral("2.999.5"),
                               .permittedEidPrefix = prefix};
    known = std::make_shared<const Maker>(Maker{key, makeCertificate(content, m_ciKey)});
    return known;
}

QByteArray CardStock::eumCertificate(const Eid &eid) const
{
    return makerOf(eid)->certificate;
}

sgp32::PrivateKey CardStock::cardKey(const Eid &eid) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_cardKeys.constFind(eid); known != m_cardKeys.cend())
            return *known;
    }
    const auto key = keyFor("eUICC", sgp32::toByteArray(eid.bytes()));
    const std::lock_guard lock(m_mutex);
    if (m_cardKeys.size() >= MostCardKeys)
        m_cardKeys.clear();
    return *m_cardKeys.insert(eid, key);
}

QByteArray CardStock::cardCertificate(const Eid &eid, const sgp32::PublicKey &key) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_cardCertificates.constFind(eid); known != m_cardCertificates.cend())
            return *known;
    }
    const auto maker = makerOf(eid);
    const auto digits = eid.toString();
    const CertificateContent content{
        .role = CertificateRole::Euicc,
        .subject = {QStringLiteral("Longreach"), digits, QStringLiteral("Longreach virtual eUICC")},
        .issuer = makerName(digits.left(PrefixDigits)),
        .key = key,
        .authorityKeyId = keyIdOf(maker->key.publicKey())};
    const auto certificate = makeCertificate(content, maker->key);
    const std::lock_guard lock(m_mutex);
    if (m_cardCertificates.size() >= MostCardKeys)
        m_cardCertificates.clear();
    return *m_cardCertificates.insert(eid, certificate);
}

Result<sgp32::PublicKey> CardStock::eimKey(const sgp32::TrustedKey &trusted) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_eimKeys.constFind(trusted.der); known != m_eimKeys.cend())
        return *known;
    auto key = [&]() -> Result<sgp32::PublicKey> {
        if (trusted.kind == sgp32::TrustedKey::Kind::PublicKey)
            return sgp32::PublicKey::fromSpki(viewOf(trusted.der));
        const auto certificate = sgp32::Certificate::fromDer(viewOf(trusted.der));
        return certificate ? certificate->publicKey() : failure(certificate.error());
    }();
    if (m_eimKeys.size() >= MostEimKeys)
        m_eimKeys.clear();
    if (key)
        m_eimKeys.insert(trusted.der, *key);
    return key;
}

} // namespace longreach::lab
