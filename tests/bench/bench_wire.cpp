// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/package/packagesignature.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "tests/bench/measurement.h"

#include <openssl/asn1.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace longreach;
using namespace longreach::bench;
using namespace longreach::sgp32;

namespace {

// Each run lasts a few milliseconds, so that on a busy machine some are undisturbed.
constexpr int Lists = 500;
constexpr int Runs = 100;

#ifdef NDEBUG
constexpr double DecodeFloor = 1.0 / 3;
constexpr double SignatureFloor = 0.95;
#else
constexpr double DecodeFloor = 0.01; // OpenSSL is optimised even when we are not
constexpr double SignatureFloor = 0.5;
#endif

void check(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(2);
}

/// A card's list of 20 profiles, each with all the fields of the default tag list.
QByteArray profileList()
{
    ProfileInfo info;
    info.iccid = Iccid::parse(u"8988220000000000010").value();
    info.isdpAid = WireAid::parseHex(u"A0000005591010FFFFFFFF8900001000").value();
    info.profileState = WireProfileState::Disabled;
    info.profileNickname = QStringLiteral("meter-01");
    info.serviceProviderName = QStringLiteral("Alpha Mobile");
    info.profileName = QStringLiteral("Alpha IoT");
    info.profileClass = WireProfileClass::Operational;
    info.ecallIndication = false;
    info.fallbackAttribute = false;
    info.fallbackAllowed = true;
    return encode(ProfileInfoListResponse(std::vector<ProfileInfo>(20, info)));
}

/// What reading TLVs costs at the least: OpenSSL's own reader, down every constructed element.
int walk(const unsigned char *at, long size)
{
    int count = 0;
    const unsigned char *const end = at + size;
    while (at < end) {
        long length = 0;
        int tag = 0;
        int tagClass = 0;
        const int flags = ASN1_get_object(&at, &length, &tag, &tagClass, end - at);
        if ((flags & 0x80) != 0)
            return count;
        count += 1 + ((flags & V_ASN1_CONSTRUCTED) != 0 ? walk(at, length) : 0);
        at += length;
    }
    return count;
}

bool benchDecode()
{
    const auto octets = profileList();
    const auto ours = timeOf(
        [&] {
            for (int at = 0; at < Lists; ++at)
                check(decode<ProfileInfoListResponse>(octets).has_value(), "decoding");
        },
        Runs);
    const auto theirs = timeOf(
        [&] {
            const auto *from = reinterpret_cast<const unsigned char *>(octets.constData());
            for (int at = 0; at < Lists; ++at)
                check(walk(from, static_cast<long>(octets.size())) > 200, "walking");
        },
        Runs);
    return Comparison{"500 typed lists of 20 profiles", ours, "bare walk with ASN1_get_object", theirs, DecodeFloor}
        .print();
}

EuiccPackageSigned enablePackage(qint64 counter)
{
    EuiccPackageSigned package;
    package.eimId = QStringLiteral("eim.lab.example");
    package.eidValue = Eid::parse(u"89049032123451234512345678901235").value();
    package.counterValue = counter;
    package.eimTransactionId = TransactionId::parseHex(u"A0A1A2A3A4A5A6A7A8A9AAABACADAEAF").value();
    package.euiccPackage = std::vector<Psmo>{psmo::Enable{Iccid::parse(u"8988220000000000010").value(), true}};
    return package;
}

using PkeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

PkeyPointer opensslKey(const PrivateKey &key)
{
    const auto pem = key.toPem();
    BIO *const bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    PkeyPointer made(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr), &EVP_PKEY_free);
    BIO_free(bio);
    return made;
}

const unsigned char *data(const QByteArray &octets)
{
    return reinterpret_cast<const unsigned char *>(octets.constData());
}

bool benchSign(const PrivateKey &key, EVP_PKEY *bare, int count, const char *name)
{
    const auto package = enablePackage(1);
    const auto tbs = encode(package) + associationTokenObject({});
    const auto ours = timeOf(
        [&] {
            for (int at = 0; at < count; ++at)
                check(encode(signPackage(package, key, {})).size() > 64, "signing");
        },
        Runs);
    const auto theirs = timeOf(
        [&] {
            const ContextPointer context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
            unsigned char signature[80];
            for (int at = 0; at < count; ++at) {
                std::size_t size = sizeof signature;
                check(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, bare) == 1
                          && EVP_DigestSign(context.get(), signature, &size, data(tbs),
                                            static_cast<std::size_t>(tbs.size()))
                              == 1,
                      "EVP_DigestSign");
                EVP_MD_CTX_reset(context.get());
            }
        },
        Runs);
    return Comparison{name, ours, "bare EVP_DigestSign", theirs, SignatureFloor}.print();
}

bool benchVerify(const PrivateKey &key, EVP_PKEY *bare, int count, const char *name)
{
    const auto request = signPackage(enablePackage(1), key, {});
    const auto sent = encode(request);
    const auto publicKey = key.publicKey();
    const auto tbs = request.euiccPackageSigned.octets() + associationTokenObject({});
    const auto der = toDerSignature(viewOf(request.eimSignature)).value();
    const auto ours = timeOf(
        [&] {
            for (int at = 0; at < count; ++at)
                check(verify(decode<EuiccPackageRequest>(sent).value(), publicKey, {}), "verifying");
        },
        Runs);
    const auto theirs = timeOf(
        [&] {
            const ContextPointer context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
            for (int at = 0; at < count; ++at) {
                check(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, bare) == 1
                          && EVP_DigestVerify(context.get(), data(der), static_cast<std::size_t>(der.size()), data(tbs),
                                              static_cast<std::size_t>(tbs.size()))
                              == 1,
                      "EVP_DigestVerify");
                EVP_MD_CTX_reset(context.get());
            }
        },
        Runs);
    return Comparison{name, ours, "bare EVP_DigestVerify", theirs, SignatureFloor}.print();
}

} // namespace

int main()
{
    bool isFine = benchDecode();
    const auto p256 = PrivateKey::generate(Curve::P256).value();
    const auto brainpool = PrivateKey::generate(Curve::BrainpoolP256r1).value();
    const auto bareP256 = opensslKey(p256);
    const auto bareBrainpool = opensslKey(brainpool);
    isFine &= benchSign(p256, bareP256.get(), 50, "build and sign an enable package, P-256");
    isFine &= benchVerify(p256, bareP256.get(), 50, "read and verify it, P-256");
    isFine &= benchSign(brainpool, bareBrainpool.get(), 5, "build and sign an enable package, brainpoolP256r1");
    isFine &= benchVerify(brainpool, bareBrainpool.get(), 5, "read and verify it, brainpoolP256r1");
    return isFine ? 0 : 1;
}
