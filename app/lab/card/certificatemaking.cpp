// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/certificatemaking.h"

#include "app/sgp32/crypto/digest.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "app/sgp32/values/oid.h"

#include <array>

namespace longreach::lab {

namespace {

using sgp32::CertificateRole;
using sgp32::OctetView;
using sgp32::TlvWriter;
using sgp32::viewOf;
namespace tag = sgp32::tag;

constexpr sgp32::Tag PrintableString = 0x13;
constexpr sgp32::Tag UtcTime = 0x17;
constexpr sgp32::Tag GeneralizedTime = 0x18;
constexpr sgp32::Tag Set = 0x31;

enum class Critical { No, Yes };

void writeOid(TlvWriter &to, const char *dotted, sgp32::Tag under = tag::ObjectIdentifier)
{
    to.element(under, sgp32::Oid::parse(QString::fromLatin1(dotted)).value().view());
}

void writeText(TlvWriter &to, sgp32::Tag under, const QString &text)
{
    const auto utf8 = text.toUtf8();
    to.element(under, viewOf(utf8));
}

void writeAttribute(TlvWriter &to, const char *oid, sgp32::Tag stringTag, const QString &value)
{
    if (value.isEmpty())
        return;
    to.constructed(Set, [&] {
        to.constructed(tag::Sequence, [&] {
            writeOid(to, oid);
            writeText(to, stringTag, value);
        });
    });
}

void writeName(TlvWriter &to, const CertificateName &name)
{
    to.constructed(tag::Sequence, [&] {
        writeAttribute(to, "2.5.4.10", tag::Utf8String, name.organisation);
        writeAttribute(to, "2.5.4.5", PrintableString, name.serialNumber);
        writeAttribute(to, "2.5.4.3", tag::Utf8String, name.commonName);
    });
}

void writeAlgorithm(TlvWriter &to)
{
    constexpr auto EcdsaWithSha256 = "1.2.840.10045.4.3.2";
    to.constructed(tag::Sequence, [&] { writeOid(to, EcdsaWithSha256); });
}

/// RFC 5280, 4.1.2.5: UTCTime up to 2049, GeneralizedTime from then on. Cards outlive everything.
void writeValidity(TlvWriter &to, CertificateRole role)
{
    const bool isOfCard = role == CertificateRole::Euicc;
    to.constructed(tag::Sequence, [&] {
        writeText(to, UtcTime, QStringLiteral("240101000000Z"));
        writeText(to, GeneralizedTime,
                  isOfCard ? QStringLiteral("74960101000000Z") : QStringLiteral("20591231235959Z"));
    });
}

void writeExtension(TlvWriter &to, const char *oid, Critical critical, OctetView value)
{
    to.constructed(tag::Sequence, [&] {
        writeOid(to, oid);
        constexpr std::byte True{0xFF};
        if (critical == Critical::Yes)
            to.element(tag::Boolean, OctetView(&True, 1));
        to.element(tag::OctetString, value);
    });
}

/// An extension whose value `body` writes.
template <typename Body>
void writeExtensionOf(TlvWriter &to, const char *oid, Critical critical, Body &&body)
{
    const auto value = sgp32::writeTlv([&](TlvWriter &inner) { body(inner); });
    writeExtension(to, oid, critical, viewOf(value));
}

void writeKeyIds(TlvWriter &to, const CertificateContent &content)
{
    if (!content.authorityKeyId.isEmpty()) {
        writeExtensionOf(to, "2.5.29.35", Critical::No, [&](TlvWriter &inner) {
            inner.constructed(tag::Sequence, [&] { inner.element(0x80, viewOf(content.authorityKeyId)); });
        });
    }
    const auto keyId = keyIdOf(*content.key);
    writeExtensionOf(to, "2.5.29.14", Critical::No,
                     [&](TlvWriter &inner) { inner.element(tag::OctetString, viewOf(keyId)); });
}

void writeUsage(TlvWriter &to, CertificateRole role)
{
    // BIT STRING: digitalSignature is bit 0, keyCertSign 5, cRLSign 6.
    static const std::array<std::pair<CertificateRole, QByteArray>, 2> authorities{
        {{CertificateRole::Ci, QByteArray::fromHex("0106")}, {CertificateRole::Eum, QByteArray::fromHex("0204")}}};
    auto usage = QByteArray::fromHex("0780");
    for (const auto &[authority, bits] : authorities)
        usage = authority == role ? bits : usage;
    writeExtensionOf(to, "2.5.29.15", Critical::Yes,
                     [&](TlvWriter &inner) { inner.element(tag::BitString, viewOf(usage)); });
}

/// The GSMA's policies are numbered as the roles are listed.
void writePolicy(TlvWriter &to, CertificateRole role)
{
    const auto number = static_cast<int>(role) - static_cast<int>(CertificateRole::Ci);
    const auto policy = QByteArrayLiteral("2.23.146.1.2.1.") + QByteArray::number(number);
    writeExtensionOf(to, "2.5.29.32", Critical::Yes, [&](TlvWriter &inner) {
        inner.constructed(tag::Sequence,
                          [&] { inner.constructed(tag::Sequence, [&] { writeOid(inner, policy.constData()); }); });
    });
}

void writeAuthority(TlvWriter &to, CertificateRole role)
{
    if (role != CertificateRole::Ci && role != CertificateRole::Eum)
        return;
    writeExtensionOf(to, "2.5.29.19", Critical::Yes, [&](TlvWriter &inner) {
        inner.constructed(tag::Sequence, [&] {
            constexpr std::byte True{0xFF};
            inner.element(tag::Boolean, OctetView(&True, 1));
            if (role == CertificateRole::Eum)
                inner.integer(tag::Integer, 0);
        });
    });
}

void writeRegisteredId(TlvWriter &to, const QString &oid)
{
    if (oid.isEmpty())
        return;
    writeExtensionOf(to, "2.5.29.17", Critical::No, [&](TlvWriter &inner) {
        inner.constructed(tag::Sequence, [&] { writeOid(inner, oid.toLatin1().constData(), 0x88); });
    });
}

/// The EUM may certify only eUICCs of its own name whose EIDs begin so.
void writeNameConstraint(TlvWriter &to, const CertificateContent &content)
{
    if (content.permittedEidPrefix.isEmpty())
        return;
    writeExtensionOf(to, "2.5.29.30", Critical::Yes, [&](TlvWriter &inner) {
        inner.constructed(tag::Sequence, [&] {
            inner.constructed(0xA0, [&] {
                inner.constructed(tag::Sequence, [&] {
                    inner.constructed(0xA4, [&] {
                        writeName(inner, {content.subject.organisation, content.permittedEidPrefix, {}});
                    });
                });
            });
        });
    });
}

void writeExtensions(TlvWriter &to, const CertificateContent &content)
{
    to.constructed(0xA3, [&] {
        to.constructed(tag::Sequence, [&] {
            writeKeyIds(to, content);
            writeUsage(to, content.role);
            writePolicy(to, content.role);
            writeRegisteredId(to, content.registeredId);
            writeAuthority(to, content.role);
            writeNameConstraint(to, content);
        });
    });
}

/// Sixteen octets that are a positive number without a leading zero.
QByteArray serialNumberFor(const CertificateContent &content, const QByteArray &spki)
{
    const auto name = content.subject.commonName.toUtf8();
    auto serial = sgp32::toByteArray(OctetView(sgp32::sha256({viewOf(name), viewOf(spki)})).first(16));
    serial[0] = static_cast<char>((static_cast<unsigned char>(serial[0]) & 0x3FU) | 0x40U);
    return serial;
}

} // namespace

QByteArray keyIdOf(const sgp32::PublicKey &key)
{
    constexpr std::size_t KeyIdLength = 20;
    const auto point = key.toPoint();
    return sgp32::toByteArray(OctetView(sgp32::sha256({viewOf(point)})).first(KeyIdLength));
}

QByteArray makeCertificate(const CertificateContent &content, const sgp32::PrivateKey &issuerKey)
{
    constexpr qint64 Version3 = 2;
    const auto spki = content.key->toSpki();
    const auto serial = serialNumberFor(content, spki);
    const auto toBeSigned = sgp32::writeTlv([&](TlvWriter &to) {
        to.constructed(tag::Sequence, [&] {
            to.constructed(0xA0, [&] { to.integer(tag::Integer, Version3); });
            to.element(tag::Integer, viewOf(serial));
            writeAlgorithm(to);
            writeName(to, content.issuer);
            writeValidity(to, content.role);
            writeName(to, content.subject);
            to.raw(viewOf(spki));
            writeExtensions(to, content);
        });
    });
    const auto raw = issuerKey.sign({viewOf(toBeSigned)});
    const auto signature = QByteArray(1, '\0') + sgp32::toDerSignature(viewOf(raw)).value();
    return sgp32::writeTlv([&](TlvWriter &to) {
        to.constructed(tag::Sequence, [&] {
            to.raw(viewOf(toBeSigned));
            writeAlgorithm(to);
            to.element(tag::BitString, viewOf(signature));
        });
    });
}

} // namespace longreach::lab
