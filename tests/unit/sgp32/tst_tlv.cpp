// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach::sgp32;

class TlvTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLengthForm();
    void namesTheFault_data();
    void namesTheFault();
    void saysWhatIsNotMinimal();
    void writesWhatItReads();
    void writesShortestIntegers_data();
    void writesShortestIntegers();
    void survivesAnyOctets();
};

void TlvTest::readsEveryLengthForm()
{
    for (const qsizetype length : {0, 1, 127, 128, 255, 256, 65'535, 65'536}) {
        const QByteArray content(length, 'x');
        for (const Tag tag : {0x80U, 0x5F37U, 0xBF51U, 0xBF8101U}) {
            const auto octets = writeTlv([&](TlvWriter &to) { to.element(tag, viewOf(content)); });
            TlvReader reader(viewOf(octets));
            Tlv tlv;
            QVERIFY(reader.next(tlv));
            QCOMPARE(tlv.tag, tag);
            QCOMPARE(toByteArray(tlv.content), content);
            QCOMPARE(toByteArray(tlv.octets), octets);
            QVERIFY(!reader.next(tlv));
            QVERIFY(reader.isAtEnd());
        }
    }
    QCOMPARE(toHex(0xBF51), QStringLiteral("BF51"));
    QCOMPARE(toHex(0x04), QStringLiteral("04"));
    QVERIFY(isConstructed(0xBF51) && isConstructed(0x30) && isConstructed(0xE3));
    QVERIFY(!isConstructed(0x5F37) && !isConstructed(0x80) && !isConstructed(0x9F70));
}

void TlvTest::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const char *hex, TlvFault fault) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << static_cast<int>(fault);
    };
    row("half a tag", "BF", TlvFault::TagCutShort);
    row("tag of five octets", "BF818181810100", TlvFault::TagTooLong);
    row("no length", "BF51", TlvFault::LengthCutShort);
    row("half a length", "3082FF", TlvFault::LengthCutShort);
    row("indefinite", "308002010000", TlvFault::IndefiniteLength);
    row("five octets of length", "30850000000000", TlvFault::LengthTooLong);
    row("4 GiB", "3084FFFFFFFF", TlvFault::LengthTooLong);
    row("content cut", "30030201", TlvFault::ContentCutShort);
}

void TlvTest::namesTheFault()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const int, fault);
    TlvReader reader(viewOf(octets));
    Tlv tlv;
    QVERIFY(!reader.next(tlv));
    QCOMPARE(static_cast<int>(reader.fault()), fault);
    QCOMPARE(reader.offset(), 0U);
    QVERIFY(!toSentence(reader.fault()).isEmpty());
}

void TlvTest::saysWhatIsNotMinimal()
{
    const auto isMinimal = [](const char *hex) {
        TlvHeader header;
        const auto octets = QByteArray::fromHex(hex);
        return readTlvHeader(viewOf(octets), header) == TlvFault::None && header.isMinimal;
    };
    QVERIFY(isMinimal("3000"));
    QVERIFY(!isMinimal("308100"));
    QVERIFY(!isMinimal("30820001FF"));
    QVERIFY(!isMinimal("9F1000"));
    QVERIFY(!isMinimal("9F801000"));
}

void TlvTest::writesWhatItReads()
{
    const auto octets = writeTlv([](TlvWriter &to) {
        to.constructed(0xBF2D, [&] {
            to.constructed(0xA0, [&] {
                to.integer(0x80, 128);
                to.constructed(0xE3, [] {});
            });
        });
        to.integer(0x84, -1);
    });
    QCOMPARE(octets.toHex().toUpper(), QByteArrayLiteral("BF2D08A00680020080E3008401FF"));
}

void TlvTest::writesShortestIntegers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("0") << qint64(0) << QByteArrayLiteral("00");
    QTest::newRow("127") << qint64(127) << QByteArrayLiteral("7f");
    QTest::newRow("128") << qint64(128) << QByteArrayLiteral("0080");
    QTest::newRow("-1") << qint64(-1) << QByteArrayLiteral("ff");
    QTest::newRow("-128") << qint64(-128) << QByteArrayLiteral("80");
    QTest::newRow("-129") << qint64(-129) << QByteArrayLiteral("ff7f");
    QTest::newRow("8388608") << qint64(8'388'608) << QByteArrayLiteral("00800000");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QByteArrayLiteral("7fffffffffffffff");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QByteArrayLiteral("8000000000000000");
}

void TlvTest::writesShortestIntegers()
{
    QFETCH(const qint64, value);
    QFETCH(const QByteArray, hex);
    QCOMPARE(toByteArray(IntegerOctets(value).view()).toHex(), hex);
}

void TlvTest::survivesAnyOctets()
{
    QVERIFY(rc::check("a walk stays inside and moves on", [](const std::vector<char> &noise) {
        const QByteArray octets(noise.data(), static_cast<qsizetype>(noise.size()));
        TlvReader reader(viewOf(octets));
        Tlv tlv;
        std::size_t covered = 0;
        while (reader.next(tlv)) {
            RC_ASSERT(tlv.octets.data() == viewOf(octets).data() + covered);
            covered += tlv.octets.size();
            RC_ASSERT(tlv.content.data() + tlv.content.size() == tlv.octets.data() + tlv.octets.size());
        }
        RC_ASSERT(covered == reader.offset());
        RC_ASSERT(reader.isAtEnd() == (reader.fault() == TlvFault::None));
    }));
}

LONGREACH_TEST(TlvTest)
#include "tst_tlv.moc"
