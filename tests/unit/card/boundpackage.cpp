// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/card/boundpackage.h"

#include "app/sgp32/crypto/segmentprotection.h"
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::test {

using namespace sgp32;

namespace {

const QByteArray HostId("labhost1");

/// A row of profile elements longer than one segment: header, something of the operator's, end.
QByteArray profileElements()
{
    const QByteArray head("Test profile");
    const QByteArray middle(2'500, 'p');
    const QByteArray end("1");
    return writeTlv([&](TlvWriter &to) {
        to.constructed(0xA0, [&] { to.element(0x82, viewOf(head)); });
        to.constructed(0xA1, [&] { to.element(0x80, viewOf(middle)); });
        to.constructed(0xAA, [&] { to.element(0x80, viewOf(end)); });
    });
}

/// The content of a protected segment, which the package puts its own tag around.
QByteArray contentOf(const QByteArray &segment)
{
    TlvReader reader(viewOf(segment));
    Tlv tlv;
    return reader.next(tlv) ? toByteArray(tlv.content) : QByteArray();
}

QByteArray wrongAtTheEnd(QByteArray octets)
{
    octets.back() = static_cast<char>(octets.back() ^ 1);
    return octets;
}

} // namespace

StoreMetadataRequest testProfile(const QString &iccid)
{
    StoreMetadataRequest metadata;
    metadata.iccid = Iccid::parse(iccid).value();
    metadata.serviceProviderName = QStringLiteral("Test Operator");
    metadata.profileName = QStringLiteral("TS48 generic");
    metadata.iconType = IconType::Png;
    metadata.icon = QByteArray(1'400, 'i'); // longer than a segment
    metadata.profileClass = WireProfileClass::Operational;
    metadata.notificationConfigurationInfo.emplace().push_back(
        {Bits<NotificationEvent>(0xF), QStringLiteral("smdp.test")});
    metadata.profileOwner.emplace().mccMnc.assign(Plmn::parse(u"001-01").value().toWire());
    return metadata;
}

QByteArray bindProfile(const Binding &binding, const StoreMetadataRequest &metadata)
{
    using Flaw = Binding::Flaw;
    const auto cardKey = PublicKey::fromPoint(binding.key.publicKey().curve(), viewOf(binding.euiccOtpk)).value();
    const auto oneTimeKey = PrivateKey::generate(binding.key.publicKey().curve()).value();
    InitialiseSecureChannelRequest channel;
    channel.transactionId = binding.transactionId;
    channel.controlRefTemplate = {QByteArrayLiteral("\x88"), QByteArrayLiteral("\x10"), HostId};
    channel.smdpOtpk = oneTimeKey.publicKey().toPoint();
    channel.smdpSign = QByteArray(64, '\0');
    const auto theirs = writeTlv([&](TlvWriter &to) { to.element(0x5F49, viewOf(binding.euiccOtpk)); });
    const auto ours = signedOctets(Sealed(channel));
    channel.smdpSign = binding.key.sign({viewOf(ours), viewOf(theirs)});
    if (binding.flaw == Flaw::Signature)
        channel.smdpSign = wrongAtTheEnd(channel.smdpSign);
    BoundProfilePackage bound;
    bound.initialiseSecureChannelRequest = Sealed(channel);
    const auto configuration = QByteArray::fromHex("BF2400");
    SegmentProtection protection(SessionKeys::agree(oneTimeKey, cardKey, viewOf(HostId), binding.eid).value());
    bound.firstSequenceOf87 = {contentOf(protection.encrypt(0x87, viewOf(configuration)))};
    const auto described = encode(metadata);
    for (const auto part : segmentParts(viewOf(described)))
        bound.sequenceOf88.push_back(contentOf(protection.authenticate(0x88, part)));
    if (binding.replacesKeys) {
        const QByteArray keys[] = {QByteArray(16, 'c'), QByteArray(16, 'e'), QByteArray(16, 'm')};
        const auto replacement = writeTlv([&](TlvWriter &to) {
            to.constructed(0xBF26, [&] {
                for (Tag tag = 0x80; tag <= 0x82; ++tag)
                    to.element(tag, viewOf(keys[tag - 0x80]));
            });
        });
        bound.secondSequenceOf87 = std::vector<QByteArray>{contentOf(protection.encrypt(0x87, viewOf(replacement)))};
        protection =
            SegmentProtection(SessionKeys::fromOctets(viewOf(keys[0]), viewOf(keys[1]), viewOf(keys[2])).value());
    }
    const auto elements = binding.flaw == Flaw::Elements ? QByteArray("no elements") : profileElements();
    for (const auto part : segmentParts(viewOf(elements)))
        bound.sequenceOf86.push_back(contentOf(protection.encrypt(0x86, part)));
    if (binding.flaw == Flaw::Mac)
        bound.sequenceOf86.front() = wrongAtTheEnd(bound.sequenceOf86.front());
    if (binding.flaw == Flaw::Order)
        std::swap(bound.sequenceOf86.front(), bound.sequenceOf86.back());
    return encode(bound);
}

} // namespace longreach::test
