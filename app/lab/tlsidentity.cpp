// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/tlsidentity.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace longreach::lab {

namespace {

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

constexpr long OneYear = 365L * 24 * 3600;

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Being its own authority lets a client pin it both as a CA and as a leaf.
bool addExtensions(X509 *certificate)
{
    return addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature,keyCertSign")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_authority_key_identifier, "keyid:always")
        && addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
}

bool setSerial(X509 *certificate)
{
    quint64 serial = 0;
    return RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U | 1U) == 1;
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    if (!certificate)
        return {};
    auto *name = X509_get_subject_name(certificate.get());
    const auto *commonName = reinterpret_cast<const unsigned char *>("Longreach lab");
    const bool isDone = X509_set_version(certificate.get(), 2) == 1 && setSerial(certificate.get())
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600) != nullptr
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), OneYear) != nullptr
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate.get(), name) == 1 && X509_set_pubkey(certificate.get(), key) == 1
        && addExtensions(certificate.get()) && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return isDone ? std::move(certificate) : Certificate();
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, size};
}

} // namespace

Result<TlsIdentity> TlsIdentity::create()
{
    char curve[] = "P-256"; // the macro EVP_EC_gen casts constness away
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
    const auto certificate = key ? selfSigned(key.get()) : Certificate();
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_mem()));
    if (!certificate || PEM_write_bio_X509(certificateBio.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failure(Error::Kind::Internal, QStringLiteral("lab: OpenSSL made no certificate"));
    TlsIdentity identity;
    identity.m_certificatePem = contentOf(certificateBio.get());
    identity.m_privateKeyPem = contentOf(keyBio.get());
    return identity;
}

TlsIdentity TlsIdentity::restore(const QByteArray &certificatePem, const QByteArray &privateKeyPem)
{
    TlsIdentity identity;
    identity.m_certificatePem = certificatePem;
    identity.m_privateKeyPem = privateKeyPem;
    return identity;
}

} // namespace longreach::lab
