// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/segmentprotection.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

class SegmentProtectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOnTheVectorsKeys();
    void refusesKeysOfTwoCurves();
    void protectsLikeTheVectors();
    void opensTheVectors();
    void opensWhatItProtects();
    void refusesWhatWasChanged();
    void cutsProfileElements();
};

namespace {

PrivateKey oneTimeKey(char octet, Curve curve = Curve::P256)
{
    const QByteArray scalar(32, octet);
    return PrivateKey::fromScalar(curve, viewOf(scalar)).value();
}

Eid card()
{
    return Eid::parse(u"89049032123451234512345678901235").value();
}

SessionKeys agreedKeys()
{
    const QByteArray hostId("labhost1");
    return SessionKeys::agree(oneTimeKey(0x55), oneTimeKey(0x66).publicKey(), viewOf(hostId), card()).value();
}

QByteArray octetsOf(const SessionKeys &keys)
{
    return toByteArray(keys.macChaining()) + toByteArray(keys.encryption()) + toByteArray(keys.mac());
}

} // namespace

void SegmentProtectionTest::agreesOnTheVectorsKeys()
{
    const QByteArray hostId("labhost1");
    QCOMPARE(sharedInfo(viewOf(hostId), card()), vectorOctets(u"bsp.sharedinfo"));
    QCOMPARE(octetsOf(agreedKeys()), vectorOctets(u"bsp.keys"));
    const auto server = SessionKeys::agree(oneTimeKey(0x66), oneTimeKey(0x55).publicKey(), viewOf(hostId), card());
    QCOMPARE(octetsOf(*server), vectorOctets(u"bsp.keys"));
}

void SegmentProtectionTest::refusesKeysOfTwoCurves()
{
    const auto other = oneTimeKey(0x66, Curve::BrainpoolP256r1).publicKey();
    QCOMPARE(SessionKeys::agree(oneTimeKey(0x55), other, {}, card()).error().kind, Error::Kind::InvalidInput);
    const QByteArray longHostId(17, 'h');
    const auto same = oneTimeKey(0x66).publicKey();
    QVERIFY(!SessionKeys::agree(oneTimeKey(0x55), same, viewOf(longHostId), card()));
    QVERIFY(!SessionKeys::fromOctets(viewOf(longHostId), viewOf(longHostId), viewOf(longHostId)));
}

void SegmentProtectionTest::protectsLikeTheVectors()
{
    SegmentProtection server(agreedKeys());
    const auto configure = QByteArray::fromHex("BF2400");
    QCOMPARE(server.encrypt(0x87, viewOf(configure)), vectorOctets(u"bsp.configureISDP.87"));
    const auto metadata = QByteArray::fromHex("BF25185A0A988822000000000010F091034C616292054C61622031");
    QCOMPARE(server.authenticate(0x88, viewOf(metadata)), vectorOctets(u"bsp.storeMetadata.88"));
}

void SegmentProtectionTest::opensTheVectors()
{
    SegmentProtection eUicc(agreedKeys());
    const auto configure = vectorOctets(u"bsp.configureISDP.87");
    QCOMPARE(eUicc.decrypt(viewOf(configure)).value().toHex(), QByteArrayLiteral("bf2400"));
    const auto metadata = vectorOctets(u"bsp.storeMetadata.88");
    QVERIFY(eUicc.verify(viewOf(metadata)).value().startsWith("\xBF\x25\x18\x5A"));
    QCOMPARE(eUicc.verify(viewOf(metadata)).error().kind, Error::Kind::Untrusted); // a segment counts once
}

void SegmentProtectionTest::opensWhatItProtects()
{
    QVERIFY(rc::check("what one side protects, the other opens", [] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::arbitrary<std::string>());
        SegmentProtection server(agreedKeys());
        SegmentProtection eUicc(agreedKeys());
        bool isEncrypted = true;
        for (const auto &part : parts) {
            const auto plain = QByteArray::fromStdString(part);
            const auto segment =
                isEncrypted ? server.encrypt(0x86, viewOf(plain)) : server.authenticate(0x88, viewOf(plain));
            const auto opened = isEncrypted ? eUicc.decrypt(viewOf(segment)) : eUicc.verify(viewOf(segment));
            RC_ASSERT(opened && *opened == plain);
            isEncrypted = !isEncrypted;
        }
    }));
}

void SegmentProtectionTest::refusesWhatWasChanged()
{
    const auto segment = vectorOctets(u"bsp.configureISDP.87");
    for (qsizetype at = 0; at < segment.size(); ++at) {
        auto changed = segment;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        QVERIFY(!SegmentProtection(agreedKeys()).decrypt(viewOf(changed)));
        const auto cut = segment.first(at);
        QCOMPARE(SegmentProtection(agreedKeys()).decrypt(viewOf(cut)).error().kind, Error::Kind::InvalidInput);
    }
    // Authentic, but not the cipher's: no whole blocks, and blocks without the padding's mark.
    for (const qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(16)}) {
        const QByteArray content(size, '\0');
        const auto authentic = SegmentProtection(agreedKeys()).authenticate(0x87, viewOf(content));
        QCOMPARE(SegmentProtection(agreedKeys()).decrypt(viewOf(authentic)).error().kind, Error::Kind::InvalidInput);
    }
}

void SegmentProtectionTest::cutsProfileElements()
{
    const QByteArray elements(3'000, 'p');
    const auto parts = segmentParts(viewOf(elements));
    QCOMPARE(parts.size(), std::size_t(3));
    SegmentProtection server(agreedKeys());
    QByteArray again;
    for (const auto part : parts) {
        QVERIFY(server.encrypt(0x86, part).size() <= 1'020);
        again += toByteArray(part);
    }
    QCOMPARE(again, elements);
    QVERIFY(segmentParts({}).empty());
}

LONGREACH_TEST(SegmentProtectionTest)
#include "tst_segmentprotection.moc"
