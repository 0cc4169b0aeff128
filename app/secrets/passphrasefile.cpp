// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/passphrasefile.h"

#include "app/secrets/cipher.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>

#include <openssl/evp.h>

namespace longreach::secrets {

namespace {

constexpr QByteArrayView Magic = "LRSECRET";
constexpr char Version = 1;
constexpr char ScryptCost = 15; // N = 2^15: 32 MiB and about a tenth of a second
constexpr int ScryptBlocks = 8;
constexpr qsizetype SaltOctets = 16;
constexpr qsizetype CheckOctets = 32;
constexpr qsizetype SumOctets = 32;
constexpr qsizetype UncheckedHeadOctets = 8 + 1 + 1 + SaltOctets;
constexpr qsizetype HeadOctets = UncheckedHeadOctets + CheckOctets;

tl::unexpected<Error> damagedFile(const QString &finding)
{
    return failure(Error::Kind::Damaged, QStringLiteral("file of secrets: %1").arg(finding));
}

Result<SecretBytes> deriveKey(const SecretBytes &passphrase, QByteArrayView salt, int cost)
{
    SecretBytes key(static_cast<std::size_t>(KeyOctets));
    const auto count = std::uint64_t{1} << static_cast<unsigned>(cost);
    constexpr std::uint64_t MemoryMaximum = 256ULL * 1024 * 1024;
    if (EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                       reinterpret_cast<const unsigned char *>(salt.data()), static_cast<std::size_t>(salt.size()),
                       count, ScryptBlocks, 1, MemoryMaximum, key.data(), key.size())
        != 1)
        return failure(Error::Kind::Internal, QStringLiteral("scrypt failed"));
    return key;
}

QByteArray checkOf(const SecretBytes &key, QByteArrayView head)
{
    return keyedDigest(keyFor(key, "check"), head.first(UncheckedHeadOctets));
}

/// Everything but the sum, if it is right.
Result<QByteArray> withoutSum(const QByteArray &text)
{
    if (!text.startsWith(Magic))
        return damagedFile(QStringLiteral("does not begin like one"));
    if (text.size() > Magic.size() && text.at(Magic.size()) > Version)
        return failure(Error::Kind::NewerVersion, QStringLiteral("file of secrets: of a newer version"));
    if (text.size() < HeadOctets + SumOctets)
        return damagedFile(QStringLiteral("cut off after %1 octets").arg(text.size()));
    auto covered = text.chopped(SumOctets);
    if (QCryptographicHash::hash(covered, QCryptographicHash::Sha256) != text.last(SumOctets))
        return damagedFile(QStringLiteral("its sum is wrong"));
    return covered;
}

} // namespace

Result<PassphraseFile> PassphraseFile::make(const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("passphrase: empty"));
    const auto salt = randomOctets(SaltOctets);
    if (!salt)
        return failure(salt.error());
    auto key = deriveKey(passphrase, *salt, ScryptCost);
    if (!key)
        return failure(key.error());
    QByteArray head = Magic.toByteArray();
    head.append(Version).append(ScryptCost).append(*salt);
    head.append(checkOf(*key, head));
    return PassphraseFile(head, std::move(*key));
}

Result<PassphraseFile> PassphraseFile::open(const QByteArray &text, const SecretBytes &passphrase)
{
    const auto covered = withoutSum(text);
    if (!covered)
        return failure(covered.error());
    const auto head = covered->first(HeadOctets);
    const int cost = head.at(Magic.size() + 1);
    if (cost < 10 || cost > 17)
        return damagedFile(QStringLiteral("scrypt cost of 2^%1").arg(cost));
    auto key = deriveKey(passphrase, QByteArrayView(head).sliced(Magic.size() + 2, SaltOctets), cost);
    if (!key)
        return failure(key.error());
    if (checkOf(*key, head) != head.last(CheckOctets))
        return failure(Error::Kind::Unauthorised, QStringLiteral("file of secrets: this is not its passphrase"));
    return PassphraseFile(head, std::move(*key));
}

Result<PassphraseFile::Values> PassphraseFile::read(const QByteArray &text) const
{
    const auto covered = withoutSum(text);
    if (!covered)
        return failure(covered.error());
    if (!covered->startsWith(m_head))
        return failure(Error::Kind::Unauthorised, QStringLiteral("file of secrets: its passphrase was changed"));
    const auto plain = decrypt(m_key, QByteArrayView(*covered).sliced(HeadOctets), m_head);
    if (!plain)
        return failure(plain.error());
    auto cbor = plain->toByteArray();
    Values values;
    for (const auto &entry : QCborValue::fromCbor(cbor).toMap()) {
        auto value = entry.second.toByteArray();
        values.insert_or_assign(entry.first.toString(), SecretBytes(QByteArrayView(value)));
        wipe(value);
    }
    wipe(cbor);
    return values;
}

Result<QByteArray> PassphraseFile::write(const Values &values) const
{
    QCborMap map;
    for (const auto &[key, value] : values)
        map.insert(key, value.toByteArray());
    auto cbor = map.toCborValue().toCbor();
    const auto sealed = encrypt(m_key, cbor, m_head);
    wipe(cbor);
    if (!sealed)
        return failure(sealed.error());
    const auto covered = m_head + *sealed;
    return covered + QCryptographicHash::hash(covered, QCryptographicHash::Sha256);
}

} // namespace longreach::secrets
