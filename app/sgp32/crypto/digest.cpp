// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/digest.h"

#include <openssl/evp.h>

#include <memory>

namespace longreach::sgp32 {

namespace {

struct DigestContextDeleter {
    void operator()(EVP_MD_CTX *context) const noexcept { EVP_MD_CTX_free(context); }
};

} // namespace

Sha256 sha256(std::initializer_list<OctetView> parts)
{
    // Looking an algorithm up costs more than hashing a package does, so both are kept.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, DigestContextDeleter> context(EVP_MD_CTX_new());
    Sha256 digest{};
    EVP_DigestInit_ex2(context.get(), algorithm, nullptr);
    for (const auto part : parts)
        EVP_DigestUpdate(context.get(), part.data(), part.size());
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray confirmationCodeHash(const QString &code, OctetView transactionId)
{
    const auto utf8 = code.toUtf8();
    const auto inner = sha256({viewOf(utf8)});
    return toByteArray(sha256({OctetView(inner), transactionId}));
}

} // namespace longreach::sgp32
