// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/eckey.h"

#include "app/sgp32/crypto/digest.h"
#include "app/sgp32/crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include <array>
#include <mutex>
#include <vector>

namespace longreach::sgp32 {

namespace {

constexpr std::size_t MaximumDerSignature = 80;

using ParamsPointer = std::unique_ptr<OSSL_PARAM, OpenSslDeleter<OSSL_PARAM_free>>;
using ParamsBuilder = std::unique_ptr<OSSL_PARAM_BLD, OpenSslDeleter<OSSL_PARAM_BLD_free>>;

const unsigned char *toUnsigned(OctetView octets)
{
    return reinterpret_cast<const unsigned char *>(octets.data());
}

const char *groupName(Curve curve)
{
    return curve == Curve::P256 ? SN_X9_62_prime256v1 : SN_brainpoolP256r1;
}

int groupId(Curve curve)
{
    return curve == Curve::P256 ? NID_X9_62_prime256v1 : NID_brainpoolP256r1;
}

std::optional<Curve> curveOf(const EVP_PKEY *key)
{
    std::array<char, 64> name{};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return {};
    for (const auto curve : {Curve::P256, Curve::BrainpoolP256r1}) {
        if (std::string_view(name.data(), size) == groupName(curve))
            return curve;
    }
    return {};
}

/// A key from an uncompressed point and, if there is one, the secret number.
PkeyPointer makeKey(Curve curve, OctetView point, const BIGNUM *secret)
{
    const ParamsBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, groupName(curve), 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    if (secret)
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret);
    const ParamsPointer params(OSSL_PARAM_BLD_to_param(builder.get()));
    const PkeyContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    const int selection = secret ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) != 1)
        return nullptr;
    return PkeyPointer(key);
}

std::array<unsigned char, 65> pointOf(Curve curve, const BIGNUM *secret)
{
    std::array<unsigned char, 65> octets{};
    const GroupPointer group(EC_GROUP_new_by_curve_name(groupId(curve)));
    const PointPointer point(EC_POINT_new(group.get()));
    EC_POINT_mul(group.get(), point.get(), secret, nullptr, nullptr, nullptr);
    EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, octets.data(), octets.size(), nullptr);
    return octets;
}

bool isSecretOf(Curve curve, const BIGNUM *secret)
{
    const GroupPointer group(EC_GROUP_new_by_curve_name(groupId(curve)));
    return !BN_is_zero(secret) && BN_cmp(secret, EC_GROUP_get0_order(group.get())) < 0;
}

} // namespace

/// The key and contexts made ready for it. A context serves one call at a time, so idle ones wait
/// in a list; making one costs a tenth of a signature.
struct PublicKey::Handle {
    enum class Use { Sign, Verify };

    Handle(PkeyPointer pkey, Curve itsCurve) : key(std::move(pkey)), curve(itsCurve) {}

    PkeyContextPointer borrow(Use use)
    {
        {
            const std::lock_guard lock(mutex);
            auto &idle = idleOf(use);
            if (!idle.empty()) {
                auto context = std::move(idle.back());
                idle.pop_back();
                return context;
            }
        }
        PkeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
        const bool isReady =
            use == Use::Sign ? EVP_PKEY_sign_init(context.get()) == 1 : EVP_PKEY_verify_init(context.get()) == 1;
        return isReady ? std::move(context) : nullptr;
    }

    void giveBack(Use use, PkeyContextPointer context)
    {
        const std::lock_guard lock(mutex);
        idleOf(use).push_back(std::move(context));
    }

    PkeyPointer key;
    Curve curve;

private:
    std::vector<PkeyContextPointer> &idleOf(Use use) { return use == Use::Sign ? signers : verifiers; }

    std::mutex mutex;
    std::vector<PkeyContextPointer> signers;
    std::vector<PkeyContextPointer> verifiers;
};

Result<PublicKey> PublicKey::fromSpki(OctetView der)
{
    const unsigned char *at = toUnsigned(der);
    PkeyPointer key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    if (!key)
        return failure(Error::Kind::InvalidInput, QStringLiteral("public key: no SubjectPublicKeyInfo"));
    const auto curve = curveOf(key.get());
    if (!curve)
        return failure(Error::Kind::Unsupported, QStringLiteral("public key: neither P-256 nor brainpoolP256r1"));
    // A point that came compressed goes out whole, as toPoint() promises.
    EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT,
                                   OSSL_PKEY_EC_POINT_CONVERSION_FORMAT_UNCOMPRESSED);
    return PublicKey(std::make_shared<Handle>(std::move(key), *curve));
}

Result<PublicKey> PublicKey::fromPoint(Curve curve, OctetView point)
{
    auto key = point.size() == 65 ? makeKey(curve, point, nullptr) : nullptr;
    if (!key)
        return failure(Error::Kind::InvalidInput, QStringLiteral("public key: not an uncompressed point of its curve"));
    return PublicKey(std::make_shared<Handle>(std::move(key), curve));
}

Curve PublicKey::curve() const noexcept
{
    return m_handle->curve;
}

QByteArray PublicKey::toSpki() const
{
    unsigned char *octets = nullptr;
    const int size = i2d_PUBKEY(m_handle->key.get(), &octets);
    QByteArray der(reinterpret_cast<const char *>(octets), std::max(size, 0));
    OPENSSL_free(octets);
    return der;
}

QByteArray PublicKey::toPoint() const
{
    // The point ends the SubjectPublicKeyInfo, and every point of these curves has 65 octets.
    return toSpki().last(65);
}

bool PublicKey::verifies(SignedParts parts, OctetView signature) const
{
    const auto digest = sha256(parts);
    const auto made = signature.size() == 64 ? toDerSignature(signature) : Result<QByteArray>(toByteArray(signature));
    auto context = m_handle->borrow(Handle::Use::Verify);
    if (!made || !context)
        return false;
    const auto der = viewOf(*made);
    const bool isGood =
        EVP_PKEY_verify(context.get(), toUnsigned(der), der.size(), toUnsigned(digest), digest.size()) == 1;
    m_handle->giveBack(Handle::Use::Verify, std::move(context));
    return isGood;
}

Result<PrivateKey> PrivateKey::generate(Curve curve)
{
    PkeyPointer key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", groupName(curve)));
    if (!key)
        return failure(Error::Kind::Internal, QStringLiteral("private key: the system gave no randomness"));
    return PrivateKey(std::make_shared<PublicKey::Handle>(std::move(key), curve));
}

Result<PrivateKey> PrivateKey::fromScalar(Curve curve, OctetView scalar)
{
    const NumberPointer secret(BN_bin2bn(toUnsigned(scalar), static_cast<int>(scalar.size()), BN_secure_new()));
    if (scalar.size() != 32 || !secret || !isSecretOf(curve, secret.get()))
        return failure(Error::Kind::InvalidInput, QStringLiteral("private key: not a number of its curve"));
    const auto point = pointOf(curve, secret.get());
    auto key = makeKey(curve, std::as_bytes(std::span(point)), secret.get());
    if (!key)
        return failure(Error::Kind::Internal, QStringLiteral("private key: OpenSSL refused it"));
    return PrivateKey(std::make_shared<PublicKey::Handle>(std::move(key), curve));
}

Result<PrivateKey> PrivateKey::fromPem(const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // An encrypted key would otherwise ask for its passphrase on the terminal.
    const auto refuse = [](char *, int, int, void *) { return -1; };
    PkeyPointer key(PEM_read_bio_PrivateKey(bio.get(), nullptr, refuse, nullptr));
    if (!key)
        return failure(Error::Kind::InvalidInput, QStringLiteral("private key: no unencrypted PEM"));
    const auto curve = curveOf(key.get());
    if (!curve)
        return failure(Error::Kind::Unsupported, QStringLiteral("private key: neither P-256 nor brainpoolP256r1"));
    return PrivateKey(std::make_shared<PublicKey::Handle>(std::move(key), *curve));
}

QByteArray PrivateKey::toPem() const
{
    const BioPointer bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey(bio.get(), m_handle->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *octets = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &octets);
    return {octets, static_cast<qsizetype>(size)};
}

QByteArray PrivateKey::sign(SignedParts parts) const
{
    const auto digest = sha256(parts);
    auto context = m_handle->borrow(PublicKey::Handle::Use::Sign);
    std::array<unsigned char, MaximumDerSignature> der{};
    std::size_t size = der.size();
    if (!context || EVP_PKEY_sign(context.get(), der.data(), &size, toUnsigned(digest), digest.size()) != 1)
        return {};
    m_handle->giveBack(PublicKey::Handle::Use::Sign, std::move(context));
    return toRawSignature(std::as_bytes(std::span(der)).first(size)).value_or(QByteArray());
}

Result<QByteArray> PrivateKey::agree(const PublicKey &other) const
{
    if (other.curve() != m_handle->curve)
        return failure(Error::Kind::InvalidInput, QStringLiteral("key agreement: the keys are on different curves"));
    const PkeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_handle->key.get(), nullptr));
    QByteArray secret(32, '\0');
    auto size = static_cast<std::size_t>(secret.size());
    if (EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), other.m_handle->key.get()) != 1
        || EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(secret.data()), &size) != 1)
        return failure(Error::Kind::Internal, QStringLiteral("key agreement: OpenSSL refused it"));
    return secret;
}

} // namespace longreach::sgp32
