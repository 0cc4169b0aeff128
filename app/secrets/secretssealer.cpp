// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretssealer.h"

#include "app/secrets/cipher.h"

namespace longreach::secrets {

namespace {

constexpr char SealVersion = 1;

QString sealerKey()
{
    return QStringLiteral("sealer/key");
}

QByteArrayView sealBound()
{
    return "longreach.sealed";
}

} // namespace

QFuture<Result<std::vector<ports::Sealer::Sealed>>> SecretsSealer::seal(std::vector<QByteArray> texts)
{
    return m_worker.run([this, texts = std::move(texts)]() mutable {
        auto sealed = sealAll(texts);
        for (auto &text : texts)
            wipe(text);
        return sealed;
    });
}

Result<std::vector<ports::Sealer::Sealed>> SecretsSealer::sealAll(const std::vector<QByteArray> &texts)
{
    if (auto fetched = fetchKey(); !fetched)
        return failure(fetched.error());
    const auto sealing = keyFor(m_key, "seal");
    const auto printing = keyFor(m_key, "fingerprint");
    std::vector<Sealed> sealed;
    sealed.reserve(texts.size());
    for (const auto &text : texts) {
        const auto closed = encrypt(sealing, text, sealBound());
        if (!closed)
            return failure(closed.error());
        sealed.push_back({SealVersion + *closed, keyedDigest(printing, text)});
    }
    return sealed;
}

QFuture<Result<QByteArray>> SecretsSealer::open(QByteArray blob)
{
    return m_worker.run([this, blob = std::move(blob)]() -> Result<QByteArray> {
        if (auto fetched = fetchKey(); !fetched)
            return failure(fetched.error());
        if (blob.isEmpty() || blob.front() != SealVersion)
            return failure(Error::Kind::Damaged, QStringLiteral("sealed text: not of this kind"));
        const auto text = decrypt(keyFor(m_key, "seal"), QByteArrayView(blob).sliced(1), sealBound());
        return text ? Result<QByteArray>(text->toByteArray()) : failure(text.error());
    });
}

Result<void> SecretsSealer::fetchKey()
{
    if (!m_key.isEmpty())
        return {};
    auto stored = m_secrets.read(sealerKey()).result();
    if (!stored && stored.error().kind == Error::Kind::NotFound) {
        if (auto made = makeKey(); !made)
            return made;
        stored = m_secrets.read(sealerKey()).result(); // another process may have been quicker
    }
    if (!stored)
        return failure(stored.error());
    if (stored->size() != KeyOctets)
        return failure(Error::Kind::Damaged, QStringLiteral("sealer: its key has %1 octets").arg(stored->size()));
    m_key = SecretBytes(QByteArrayView(*stored));
    wipe(*stored);
    return {};
}

Result<void> SecretsSealer::makeKey()
{
    const auto key = randomOctets(KeyOctets);
    return key ? m_secrets.write(sealerKey(), *key).result() : failure(key.error());
}

} // namespace longreach::secrets
