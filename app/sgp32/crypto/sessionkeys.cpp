// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/sessionkeys.h"

#include "app/sgp32/crypto/digest.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace longreach::sgp32 {

namespace {

constexpr char AesKeyType = '\x88';
constexpr char AesKeyLength = '\x10';
constexpr std::size_t MaximumHostId = 16;
constexpr std::size_t KeySize = std::tuple_size_v<SessionKeys::Key>;

SessionKeys::Key keyAt(OctetView octets, std::size_t index)
{
    SessionKeys::Key key{};
    const auto part = octets.subspan(index * KeySize, KeySize);
    std::copy(part.begin(), part.end(), key.begin());
    return key;
}

} // namespace

SessionKeys::~SessionKeys()
{
    OPENSSL_cleanse(m_keys.data(), sizeof m_keys);
}

Result<SessionKeys> SessionKeys::agree(const PrivateKey &own, const PublicKey &theirs, OctetView hostId, const Eid &eid)
{
    if (hostId.size() > MaximumHostId)
        return failure(Error::Kind::InvalidInput, QStringLiteral("session keys: the host id has more than 16 octets"));
    auto secret = own.agree(theirs);
    if (!secret)
        return failure(secret.error());
    const auto shared = sharedInfo(hostId, eid);
    std::array<std::byte, 2 * std::tuple_size_v<Sha256>> octets{};
    for (quint8 round = 1; round <= 2; ++round) {
        const std::byte counter[] = {std::byte{0}, std::byte{0}, std::byte{0}, std::byte{round}};
        auto block = sha256({viewOf(*secret), counter, viewOf(shared)});
        std::copy(block.begin(), block.end(), octets.begin() + (round - 1) * static_cast<std::ptrdiff_t>(block.size()));
        OPENSSL_cleanse(block.data(), block.size());
    }
    const SessionKeys keys(keyAt(octets, 0), keyAt(octets, 1), keyAt(octets, 2));
    OPENSSL_cleanse(octets.data(), octets.size());
    OPENSSL_cleanse(secret->data(), static_cast<std::size_t>(secret->size()));
    return keys;
}

Result<SessionKeys> SessionKeys::fromOctets(OctetView macChaining, OctetView encryption, OctetView mac)
{
    for (const auto key : {macChaining, encryption, mac}) {
        if (key.size() != KeySize)
            return failure(Error::Kind::InvalidInput, QStringLiteral("session keys: not 16 octets each"));
    }
    return SessionKeys(keyAt(macChaining, 0), keyAt(encryption, 0), keyAt(mac, 0));
}

QByteArray sharedInfo(OctetView hostId, const Eid &eid)
{
    QByteArray octets;
    octets += AesKeyType;
    octets += AesKeyLength;
    octets += static_cast<char>(hostId.size());
    octets += toByteArray(hostId);
    octets += static_cast<char>(eid.bytes().size());
    octets += toByteArray(eid.bytes());
    return octets;
}

} // namespace longreach::sgp32
