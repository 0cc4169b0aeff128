// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/segmentprotection.h"

#include "app/sgp32/crypto/openssl.h"
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace longreach::sgp32 {

namespace {

constexpr std::size_t BlockSize = 16;
constexpr std::size_t MacSize = 8;
constexpr char PaddingMark = '\x80';

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, OpenSslDeleter<EVP_CIPHER_CTX_free>>;
using MacPointer = std::unique_ptr<EVP_MAC, OpenSslDeleter<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, OpenSslDeleter<EVP_MAC_CTX_free>>;

const unsigned char *plainOctets(OctetView octets)
{
    return reinterpret_cast<const unsigned char *>(octets.data());
}

enum class Direction : int { Decrypt = 0, Encrypt = 1 };

/// AES-128 over whole blocks, without any padding of OpenSSL's own.
QByteArray cipher(const EVP_CIPHER *algorithm, const SessionKeys::Key &key, OctetView initialVector, OctetView octets,
                  Direction direction)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    EVP_CipherInit_ex2(context.get(), algorithm, plainOctets(key),
                       initialVector.empty() ? nullptr : plainOctets(initialVector), static_cast<int>(direction),
                       nullptr);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    QByteArray result(static_cast<qsizetype>(octets.size()), '\0');
    int size = 0;
    EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char *>(result.data()), &size, plainOctets(octets),
                     static_cast<int>(octets.size()));
    return result;
}

SessionKeys::Key cmac(const SessionKeys::Key &key, std::initializer_list<OctetView> parts)
{
    const MacPointer algorithm(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    const MacContext context(EVP_MAC_CTX_new(algorithm.get()));
    std::array<char, 12> name{"AES-128-CBC"};
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name.data(), 0),
                                 OSSL_PARAM_construct_end()};
    EVP_MAC_init(context.get(), plainOctets(key), key.size(), params);
    for (const auto part : parts)
        EVP_MAC_update(context.get(), plainOctets(part), part.size());
    SessionKeys::Key mac{};
    std::size_t size = 0;
    EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(mac.data()), &size, mac.size());
    return mac;
}

tl::unexpected<Error> badSegment(Error::Kind kind, const char *finding)
{
    return failure(kind, QStringLiteral("profile package segment: ") + QLatin1String(finding));
}

} // namespace

QByteArray SegmentProtection::encrypt(Tag tag, OctetView plain)
{
    auto padded = toByteArray(plain) + PaddingMark;
    const auto excess = static_cast<std::size_t>(padded.size()) % BlockSize;
    if (excess != 0)
        padded.append(static_cast<qsizetype>(BlockSize - excess), '\0');
    const auto vector = nextInitialVector();
    const auto content = cipher(EVP_aes_128_cbc(), m_keys.encryption(), vector, viewOf(padded), Direction::Encrypt);
    OPENSSL_cleanse(padded.data(), static_cast<std::size_t>(padded.size()));
    return seal(tag, content);
}

QByteArray SegmentProtection::authenticate(Tag tag, OctetView plain)
{
    ++m_blocks;
    return seal(tag, toByteArray(plain));
}

Result<QByteArray> SegmentProtection::decrypt(OctetView segment)
{
    const auto content = open(segment);
    if (!content)
        return content;
    if (content->isEmpty() || static_cast<std::size_t>(content->size()) % BlockSize != 0)
        return badSegment(Error::Kind::InvalidInput, "no whole number of cipher blocks");
    const auto vector = nextInitialVector();
    auto plain = cipher(EVP_aes_128_cbc(), m_keys.encryption(), vector, viewOf(*content), Direction::Decrypt);
    const auto mark = plain.lastIndexOf(PaddingMark);
    const bool isPadded = mark >= 0 && plain.size() - mark <= static_cast<qsizetype>(BlockSize)
        && std::all_of(plain.cbegin() + mark + 1, plain.cend(), [](char octet) { return octet == '\0'; });
    if (!isPadded)
        return badSegment(Error::Kind::InvalidInput, "the padding is wrong");
    plain.truncate(mark);
    return plain;
}

Result<QByteArray> SegmentProtection::verify(OctetView segment)
{
    auto content = open(segment);
    ++m_blocks;
    return content;
}

QByteArray SegmentProtection::seal(Tag tag, const QByteArray &content)
{
    const auto header = tlvHeader(tag, static_cast<std::size_t>(content.size()) + MacSize);
    m_chain = cmac(m_keys.mac(), {m_chain, viewOf(header), viewOf(content)});
    return header + content + toByteArray(OctetView(m_chain).first(MacSize));
}

Result<QByteArray> SegmentProtection::open(OctetView segment)
{
    TlvReader reader(segment);
    Tlv tlv;
    if (!reader.next(tlv) || !reader.isAtEnd() || tlv.content.size() < MacSize)
        return badSegment(Error::Kind::InvalidInput, "no whole TLV with a MAC");
    const auto mac = cmac(m_keys.mac(), {m_chain, segment.first(segment.size() - MacSize)});
    if (CRYPTO_memcmp(mac.data(), tlv.content.last(MacSize).data(), MacSize) != 0)
        return badSegment(Error::Kind::Untrusted, "the MAC is wrong");
    m_chain = mac;
    return toByteArray(tlv.content.first(tlv.content.size() - MacSize));
}

SegmentProtection::Block SegmentProtection::nextInitialVector()
{
    ++m_blocks;
    Block counter{};
    for (std::size_t at = 0; at < sizeof m_blocks; ++at)
        counter[BlockSize - 1 - at] = std::byte(m_blocks >> (8 * at) & 0xFFU);
    const auto octets = cipher(EVP_aes_128_ecb(), m_keys.encryption(), {}, counter, Direction::Encrypt);
    Block vector{};
    std::memcpy(vector.data(), octets.constData(), vector.size());
    return vector;
}

std::vector<OctetView> segmentParts(OctetView profileElements)
{
    std::vector<OctetView> parts;
    for (auto rest = profileElements; !rest.empty();) {
        const auto size = std::min(rest.size(), SegmentProtection::MaximumPlainOctets);
        parts.push_back(rest.first(size));
        rest = rest.subspan(size);
    }
    return parts;
}

} // namespace longreach::sgp32
