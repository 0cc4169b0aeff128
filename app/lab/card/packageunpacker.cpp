// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/packageunpacker.h"

#include "app/sgp32/tlv/tlvwriter.h"

#include <array>

namespace longreach::lab {

using namespace sgp32;

namespace {

using Part = PackageStream::Part;

constexpr Tag OneTimeKeyTag = 0x5F49;
constexpr Tag ConfigureTag = 0xBF24;
constexpr Tag DpDataTag = 0xB8;
constexpr Tag ReplaceKeysTag = 0xBF26;
constexpr Tag ProfileHeaderTag = 0xA0;
constexpr Tag ProfileEndTag = 0xAA;
constexpr qint32 InstallOperation = 1;

BppCommandId commandOf(Part part)
{
    switch (part) {
    case Part::SecureChannel: return BppCommandId::InitialiseSecureChannel;
    case Part::Configuration: return BppCommandId::ConfigureIsdp;
    case Part::Metadata: return BppCommandId::StoreMetadata;
    case Part::Keys: return BppCommandId::ReplaceSessionKeys;
    case Part::Elements: return BppCommandId::LoadProfileElements;
    }
    return BppCommandId::LoadProfileElements;
}

tl::unexpected<InstallationFailure> refusal(Part part, BppErrorReason reason)
{
    return tl::unexpected(InstallationFailure{commandOf(part), reason, {}});
}

/// Why a segment could not be opened, in the standard's word.
BppErrorReason reasonFor(const Error &error)
{
    return error.kind == Error::Kind::Untrusted ? BppErrorReason::Scp03tSecurityError
                                                : BppErrorReason::Scp03tStructureError;
}

/// The content of the one TLV `tag` that `octets` are.
std::optional<OctetView> contentOf(const QByteArray &octets, Tag tag)
{
    TlvReader reader(viewOf(octets));
    Tlv tlv;
    return reader.next(tlv) && tlv.tag == tag && reader.isAtEnd() ? std::optional(tlv.content) : std::nullopt;
}

} // namespace

tl::expected<bool, InstallationFailure> PackageUnpacker::take(OctetView segment)
{
    m_stream.add(segment);
    for (;;) {
        const auto item = m_stream.next();
        if (!item)
            return refusal(m_stream.part(), BppErrorReason::Scp03tStructureError);
        if (!*item)
            return m_stream.isAtEnd();
        if (const auto done = work(**item); !done)
            return tl::unexpected(done.error());
    }
}

std::optional<WireIccid> PackageUnpacker::iccid() const
{
    return m_hasMetadata ? std::optional(m_metadata.iccid) : std::nullopt;
}

PackageUnpacker::Done PackageUnpacker::work(const PackageStream::Item &item)
{
    if (item.part == Part::SecureChannel)
        return openChannel(item.octets);
    const auto plain = open(item);
    if (!plain)
        return refusal(item.part, reasonFor(plain.error()));
    switch (item.part) {
    case Part::SecureChannel: break;
    case Part::Configuration: return configure(*plain);
    case Part::Metadata: m_metadataOctets += *plain; return item.isLast ? readMetadata() : Done();
    case Part::Keys: return replaceKeys(*plain);
    case Part::Elements: m_elements += *plain; return item.isLast ? checkElements() : Done();
    }
    return {};
}

Result<QByteArray> PackageUnpacker::open(const PackageStream::Item &item)
{
    if (!m_protection)
        return failure(Error::Kind::InvalidInput, QStringLiteral("no session keys yet"));
    return item.part == Part::Metadata ? m_protection->verify(viewOf(item.octets))
                                       : m_protection->decrypt(viewOf(item.octets));
}

PackageUnpacker::Done PackageUnpacker::openChannel(const QByteArray &octets)
{
    using enum BppErrorReason;
    const auto request = decode<InitialiseSecureChannelRequest>(octets);
    if (!request)
        return refusal(Part::SecureChannel, IncorrectInputValues);
    const auto &wanted = *request;
    if (wanted.transactionId != m_terms.transactionId)
        return refusal(Part::SecureChannel, InvalidTransactionId);
    if (wanted.remoteOpId != InstallOperation)
        return refusal(Part::SecureChannel, UnsupportedRemoteOperationType);
    const auto &crt = wanted.controlRefTemplate;
    if (crt.keyType != QByteArrayView("\x88") || crt.keyLength != QByteArrayView("\x10"))
        return refusal(Part::SecureChannel, UnsupportedCrtValues);
    const auto ownKey = m_terms.oneTimeKey.publicKey().toPoint();
    const auto own = writeTlv([&](TlvWriter &to) { to.element(OneTimeKeyTag, viewOf(ownKey)); });
    const auto theirs = signedOctets(octets);
    if (!m_terms.smdpKey.verifies({viewOf(theirs), viewOf(own)}, viewOf(wanted.smdpSign)))
        return refusal(Part::SecureChannel, InvalidSignature);
    const auto smdpKey = PublicKey::fromPoint(m_terms.oneTimeKey.publicKey().curve(), viewOf(wanted.smdpOtpk));
    const auto keys = smdpKey ? SessionKeys::agree(m_terms.oneTimeKey, *smdpKey, viewOf(crt.hostId), m_terms.eid)
                              : failure(smdpKey.error());
    if (!keys)
        return refusal(Part::SecureChannel, UnsupportedCrtValues);
    m_protection.emplace(*keys);
    return {};
}

PackageUnpacker::Done PackageUnpacker::configure(const QByteArray &plain)
{
    const auto content = contentOf(plain, ConfigureTag);
    if (!content)
        return refusal(Part::Configuration, BppErrorReason::IncorrectInputValues);
    TlvReader reader(*content);
    Tlv tlv;
    while (reader.next(tlv)) {
        if (tlv.tag != DpDataTag)
            continue;
        // The tag stands in the place of the SEQUENCE's own.
        const auto data = decode<DpProprietaryData>(
            writeTlv([&](TlvWriter &to) { to.constructed(tag::Sequence, [&] { to.raw(tlv.content); }); }));
        if (!data)
            return refusal(Part::Configuration, BppErrorReason::IncorrectInputValues);
        m_dpData = *data;
    }
    return {};
}

PackageUnpacker::Done PackageUnpacker::readMetadata()
{
    auto metadata = decode<StoreMetadataRequest>(m_metadataOctets);
    if (!metadata || !metadata->iccid.toIccid())
        return refusal(Part::Metadata, BppErrorReason::IncorrectInputValues);
    m_metadata = std::move(*metadata);
    m_hasMetadata = true;
    return {};
}

/// The profile elements are under keys of the SM-DP+'s own, so that it can protect them before it knows the card.
PackageUnpacker::Done PackageUnpacker::replaceKeys(const QByteArray &plain)
{
    const auto content = contentOf(plain, ReplaceKeysTag);
    std::array<OctetView, 3> keys;
    TlvReader reader(content.value_or(OctetView()));
    Tlv tlv;
    while (reader.next(tlv)) {
        if (tlv.tag >= 0x80 && tlv.tag <= 0x82)
            keys.at(tlv.tag - 0x80) = tlv.content;
    }
    const auto replaced = SessionKeys::fromOctets(keys[0], keys[1], keys[2]);
    if (!replaced)
        return refusal(Part::Keys, BppErrorReason::IncorrectInputValues);
    m_protection.emplace(*replaced);
    return {};
}

/// The card has no SIM toolkit to run them on: what can be told is whether they are profile elements at all.
PackageUnpacker::Done PackageUnpacker::checkElements() const
{
    TlvReader reader(viewOf(m_elements));
    Tlv tlv;
    Tag first = 0;
    Tag last = 0;
    while (reader.next(tlv)) {
        first = first == 0 ? tlv.tag : first;
        last = tlv.tag;
    }
    if (!reader.isAtEnd() || first != ProfileHeaderTag || last != ProfileEndTag)
        return refusal(Part::Elements, BppErrorReason::InstallFailedDueToPeProcessingError);
    return {};
}

} // namespace longreach::lab
