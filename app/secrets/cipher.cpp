// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/cipher.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <memory>

namespace longreach::secrets {

namespace {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *octets(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *octets(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

CipherContext newContext()
{
    return {EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free};
}

tl::unexpected<Error> cipherFailure()
{
    return failure(Error::Kind::Internal, QStringLiteral("the cipher failed"));
}

} // namespace

Result<QByteArray> encrypt(const SecretBytes &key, QByteArrayView text, QByteArrayView bound)
{
    const auto nonce = randomOctets(NonceOctets);
    if (!nonce)
        return failure(nonce.error());
    const auto context = newContext();
    QByteArray ciphertext(text.size(), Qt::Uninitialized);
    QByteArray tag(TagOctets, Qt::Uninitialized);
    int written = 0;
    const bool isDone = EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), octets(*nonce)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &written, octets(bound), static_cast<int>(bound.size())) == 1
        && EVP_EncryptUpdate(context.get(), octets(ciphertext), &written, octets(text), static_cast<int>(text.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), octets(tag), &written) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagOctets, tag.data()) == 1;
    if (!isDone)
        return cipherFailure();
    return *nonce + ciphertext + tag;
}

Result<SecretBytes> decrypt(const SecretBytes &key, QByteArrayView sealed, QByteArrayView bound)
{
    const auto damaged = failure(Error::Kind::Damaged, QStringLiteral("sealed text: does not check out"));
    if (sealed.size() < NonceOctets + TagOctets)
        return damaged;
    const auto nonce = sealed.first(NonceOctets);
    const auto ciphertext = sealed.sliced(NonceOctets).chopped(TagOctets);
    auto tag = sealed.last(TagOctets).toByteArray();
    const auto context = newContext();
    SecretBytes text(static_cast<std::size_t>(ciphertext.size()));
    unsigned char rest = 0;
    int written = 0;
    const bool isDone = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), octets(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &written, octets(bound), static_cast<int>(bound.size())) == 1
        && EVP_DecryptUpdate(context.get(), text.data(), &written, octets(ciphertext),
                             static_cast<int>(ciphertext.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagOctets, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), &rest, &written) == 1;
    if (!isDone)
        return damaged;
    return text;
}

QByteArray keyedDigest(const SecretBytes &key, QByteArrayView text)
{
    QByteArray digest(32, Qt::Uninitialized);
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), octets(text), static_cast<std::size_t>(text.size()),
         octets(digest), nullptr);
    return digest;
}

Result<QByteArray> randomOctets(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    if (RAND_bytes(octets(random), static_cast<int>(count)) != 1)
        return failure(Error::Kind::Internal, QStringLiteral("no random numbers"));
    return random;
}

SecretBytes keyFor(const SecretBytes &master, QByteArrayView purpose)
{
    auto digest = keyedDigest(master, purpose);
    SecretBytes key{QByteArrayView(digest)};
    wipe(digest);
    return key;
}

} // namespace longreach::secrets
