// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/certificatereader.h"

#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/values/oid.h"

#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace longreach::sgp32 {

namespace {

using NamesPointer = std::unique_ptr<GENERAL_NAMES, OpenSslDeleter<GENERAL_NAMES_free>>;
using PoliciesPointer = std::unique_ptr<CERTIFICATEPOLICIES, OpenSslDeleter<CERTIFICATEPOLICIES_free>>;
using ConstraintsPointer = std::unique_ptr<NAME_CONSTRAINTS, OpenSslDeleter<NAME_CONSTRAINTS_free>>;
using ObjectPointer = std::unique_ptr<ASN1_OBJECT, OpenSslDeleter<ASN1_OBJECT_free>>;

template <typename Pointer>
Pointer extension(const X509 &x509, int id)
{
    return Pointer(static_cast<typename Pointer::pointer>(X509_get_ext_d2i(&x509, id, nullptr, nullptr)));
}

QByteArray toArray(const ASN1_STRING *string)
{
    if (!string)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QString oidOf(const ASN1_OBJECT *object)
{
    std::array<char, 128> text{};
    const int size = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return size > 0 && size < static_cast<int>(text.size()) ? QString::fromLatin1(text.data(), size) : QString();
}

QString nameText(const X509_NAME *name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *octets = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &octets);
    return QString::fromUtf8(octets, static_cast<qsizetype>(size));
}

QString serialNumberIn(const X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_serialNumber, -1);
    if (at < 0)
        return {};
    return QString::fromUtf8(toArray(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
}

Timestamp momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    // Not mktime: eUICC certificates run to the year 7500, and the zone is UTC.
    const auto day = std::chrono::year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
    return std::chrono::sys_days(day) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min)
        + std::chrono::seconds(parts.tm_sec);
}

CertificateRole roleOf(const QString &policy)
{
    static const std::pair<QLatin1String, CertificateRole> roles[] = {
        {QLatin1String("2.23.146.1.2.1.0"), CertificateRole::Ci},
        {QLatin1String("2.23.146.1.2.1.1"), CertificateRole::Euicc},
        {QLatin1String("2.23.146.1.2.1.2"), CertificateRole::Eum},
        {QLatin1String("2.23.146.1.2.1.3"), CertificateRole::DpTls},
        {QLatin1String("2.23.146.1.2.1.4"), CertificateRole::DpAuth},
        {QLatin1String("2.23.146.1.2.1.5"), CertificateRole::DpPb},
        {QLatin1String("2.23.146.1.2.1.6"), CertificateRole::DsTls},
        {QLatin1String("2.23.146.1.2.1.7"), CertificateRole::DsAuth},
        {QLatin1String("2.23.146.1.2.1.0.0.0"), CertificateRole::Eum},
    };
    for (const auto &[oid, role] : roles) {
        if (policy == oid)
            return role;
    }
    return CertificateRole::None;
}

CertificateRole roleIn(const X509 &x509)
{
    const auto policies = extension<PoliciesPointer>(x509, NID_certificate_policies);
    for (int at = 0; policies && at < sk_POLICYINFO_num(policies.get()); ++at) {
        const auto role = roleOf(oidOf(sk_POLICYINFO_value(policies.get(), at)->policyid));
        if (role != CertificateRole::None)
            return role;
    }
    return CertificateRole::None;
}

void readAlternativeNames(const X509 &x509, CertificateFields &fields)
{
    const auto names = extension<NamesPointer>(x509, NID_subject_alt_name);
    for (int at = 0; names && at < sk_GENERAL_NAME_num(names.get()); ++at) {
        const auto *name = sk_GENERAL_NAME_value(names.get(), at);
        if (name->type == GEN_DNS)
            fields.dnsNames << QString::fromLatin1(toArray(name->d.dNSName));
        else if (name->type == GEN_RID)
            fields.registeredId = oidOf(name->d.registeredID);
    }
}

QStringList constrainedPrefixes(const X509 &x509)
{
    QStringList prefixes;
    const auto constraints = extension<ConstraintsPointer>(x509, NID_name_constraints);
    const auto *trees = constraints ? constraints->permittedSubtrees : nullptr;
    for (int at = 0; trees && at < sk_GENERAL_SUBTREE_num(trees); ++at) {
        const auto *base = sk_GENERAL_SUBTREE_value(trees, at)->base;
        const auto prefix = base->type == GEN_DIRNAME ? serialNumberIn(base->d.directoryName) : QString();
        if (!prefix.isEmpty())
            prefixes << prefix;
    }
    return prefixes;
}

/// The newer form (2.23.146.1.2.2.0): a SEQUENCE OF prefixes, as digits in text or packed two an octet.
QStringList listedPrefixes(const X509 &x509)
{
    const ObjectPointer oid(OBJ_txt2obj("2.23.146.1.2.2.0", 1));
    const int at = X509_get_ext_by_OBJ(&x509, oid.get(), -1);
    if (at < 0)
        return {};
    const auto content = toArray(X509_EXTENSION_get_data(X509_get_ext(&x509, at)));
    QStringList prefixes;
    TlvReader outer(viewOf(content));
    Tlv list;
    if (!outer.next(list))
        return {};
    TlvReader inner(list.content);
    Tlv entry;
    while (inner.next(entry)) {
        const auto octets = toByteArray(entry.content);
        const bool isPacked = entry.tag == tag::OctetString;
        prefixes << (isPacked ? QString::fromLatin1(octets.toHex()) : QString::fromLatin1(octets));
    }
    return prefixes;
}

} // namespace

CertificateFields readCertificateFields(X509 &x509)
{
    CertificateFields fields;
    // Fills OpenSSL's cache of the extensions; it complains of constraints it does not know, we do not.
    const auto flags = X509_get_extension_flags(&x509);
    fields.role = roleIn(x509);
    fields.subject = nameText(X509_get_subject_name(&x509));
    fields.issuer = nameText(X509_get_issuer_name(&x509));
    fields.subjectSerialNumber = serialNumberIn(X509_get_subject_name(&x509));
    fields.subjectKeyId = toArray(X509_get0_subject_key_id(&x509));
    fields.authorityKeyId = toArray(X509_get0_authority_key_id(&x509));
    fields.notBefore = momentOf(X509_get0_notBefore(&x509));
    fields.notAfter = momentOf(X509_get0_notAfter(&x509));
    fields.isCa = (flags & EXFLAG_CA) != 0;
    if (const auto length = X509_get_pathlen(&x509); length >= 0)
        fields.pathLength = static_cast<int>(length);
    const auto usage = X509_get_key_usage(&x509);
    fields.maySign = (usage & KU_DIGITAL_SIGNATURE) != 0;
    fields.maySignCertificates = (usage & KU_KEY_CERT_SIGN) != 0;
    fields.permittedEidPrefixes = constrainedPrefixes(x509) + listedPrefixes(x509);
    readAlternativeNames(x509, fields);
    return fields;
}

} // namespace longreach::sgp32
