// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/profilestate.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::test;

namespace {

constexpr auto SelectOnChannel1 = "01A4040010A0000005591010FFFFFFFF8900000100";
constexpr auto EidOnChannel1 = "81E2910006BF3E035C015A";

} // namespace

/// The card at its contacts: TS 102 221 and SGP.22, 5.7.2.
class CardChannelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAndClosesChannels();
    void selects_data();
    void selects();
    void answersInPieces();
    void answersAtOnceIfAsked();
    void takesBlocksOfAnySize_data();
    void takesBlocksOfAnySize();
    void refuses_data();
    void refuses();
    void servesHighChannels();
    void losesAllWithTheReset();
    void asksForRefresh();

private:
    std::unique_ptr<VirtualEuicc> m_card;
};

void CardChannelsTest::init()
{
    m_card = makeTestCard(CardPersonality::Consumer);
    m_card->reset();
}

void CardChannelsTest::opensAndClosesChannels()
{
    QCOMPARE(exchange(*m_card, "0070000001"), "019000");
    QCOMPARE(exchange(*m_card, "0070000001"), "029000");
    QCOMPARE(exchange(*m_card, "0070000500"), "9000");
    QCOMPARE(exchange(*m_card, "0070000500"), "6985"); // it is open
    QCOMPARE(exchange(*m_card, "0070800100"), "9000");
    QCOMPARE(exchange(*m_card, "0070800100"), "6881"); // it is not any more
    QCOMPARE(exchange(*m_card, "0170000001"), "6881"); // nor can it carry a command
    QCOMPARE(exchange(*m_card, "0070000001"), "019000");
    for (int number = 3; number < 20; ++number) {
        if (number != 5)
            QVERIFY(exchange(*m_card, "0070000001").endsWith("9000"));
    }
    QCOMPARE(exchange(*m_card, "0070000001"), "6A81");
    QCOMPARE(exchange(*m_card, "0070001400"), "6881");
    QCOMPARE(exchange(*m_card, "0070800000"), "6A86");
    QCOMPARE(exchange(*m_card, "00700000"), "6C01");
}

void CardChannelsTest::selects_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("FCI") << QByteArray(SelectOnChannel1) << QByteArray("6121");
    QTest::newRow("FCP") << QByteArray("01A4040410A0000005591010FFFFFFFF8900000100") << QByteArray("6121");
    QTest::newRow("no answer") << QByteArray("01A4040C10A0000005591010FFFFFFFF8900000100") << QByteArray("9000");
    QTest::newRow("with Le") << QByteArray("01A4040010A0000005591010FFFFFFFF890000010000")
                             << QByteArray("6F1F8410A0000005591010FFFFFFFF8900000100");
    QTest::newRow("name cut short") << QByteArray("01A4040005A000000559") << QByteArray("6121");
    QTest::newRow("next occurrence") << QByteArray("01A4040210A0000005591010FFFFFFFF8900000100") << QByteArray("6A82");
    QTest::newRow("another name") << QByteArray("01A4040010A0000005591010FFFFFFFF8900050500") << QByteArray("6A82");
    QTest::newRow("a file") << QByteArray("01A40000023F00") << QByteArray("6A82");
    QTest::newRow("P1") << QByteArray("01A4080010A0000005591010FFFFFFFF8900000100") << QByteArray("6A86");
}

void CardChannelsTest::selects()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, beginning);
    exchange(*m_card, "0070000100");
    const auto answer = exchange(*m_card, command.constData());
    QVERIFY2(answer.startsWith(beginning), answer.constData());
    QCOMPARE(exchange(*m_card, "80F2000C00"), "9000"); // STATUS, on the basic channel
    const bool isSelected = !beginning.startsWith("6A");
    QCOMPARE(exchange(*m_card, EidOnChannel1), isSelected ? "6115" : "6985");
}

void CardChannelsTest::answersInPieces()
{
    exchange(*m_card, "0070000100");
    exchange(*m_card, SelectOnChannel1);
    QCOMPARE(exchange(*m_card, EidOnChannel1), "6115");
    QCOMPARE(exchange(*m_card, "81C0000020"), "6C15"); // more than there is
    const QByteArray whole("BF3E125A10");
    const auto first = exchange(*m_card, "01C0000005");
    QCOMPARE(first, whole + "6110");
    const auto rest = exchange(*m_card, "01C0000010");
    QCOMPARE(rest, sgp32::toByteArray(m_card->state().eid.view()).toHex().toUpper() + "9000");
    QCOMPARE(exchange(*m_card, "01C0000010"), "6985"); // nothing waits
    QCOMPARE(exchange(*m_card, EidOnChannel1), "6115");
    exchange(*m_card, "80F2000C00");
    QCOMPARE(exchange(*m_card, "01C0000015"), "6985"); // another command came between
}

void CardChannelsTest::answersAtOnceIfAsked()
{
    exchange(*m_card, "0070000100");
    exchange(*m_card, SelectOnChannel1);
    QVERIFY(exchange(*m_card, "81E2910006BF3E035C015A00").endsWith("9000"));
    const auto list = exchange(*m_card, "81E2910003BF2B0000");
    QCOMPARE(list, "BF2B02A0009000");
    QCOMPARE(exchange(*m_card, "81F2000102"), "84106110"); // a part of the name
}

void CardChannelsTest::takesBlocksOfAnySize_data()
{
    QTest::addColumn<int>("blockSize");
    for (const int size : {1, 2, 20, 120, 255})
        QTest::addRow("%d", size) << size;
}

void CardChannelsTest::takesBlocksOfAnySize()
{
    QFETCH(const int, blockSize);
    exchange(*m_card, "0070000100");
    exchange(*m_card, SelectOnChannel1);
    const QString nickname(60, u'n');
    const auto command = sgp32::encode(sgp32::SetNicknameRequest{iccidAt(*m_card, 1), nickname});
    for (qsizetype at = 0; at < command.size(); at += blockSize) {
        const auto block = command.mid(at, blockSize);
        const bool isLast = at + blockSize >= command.size();
        const char header[] = {'\x81', '\xE2', isLast ? '\x91' : '\x11', static_cast<char>(at / blockSize),
                               static_cast<char>(block.size())};
        const auto answer = m_card->transmit(QByteArray(header, sizeof header) + block).toHex();
        QCOMPARE(answer, isLast ? "6106" : "9000");
    }
    QCOMPARE(exchange(*m_card, "81C0000006"), "BF29038001009000");
    QCOMPARE(m_card->state().profiles[1].profileNickname->toString(), nickname);
}

void CardChannelsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("statusWord");
    QTest::newRow("") << QByteArray("6700");
    QTest::newRow("00A404") << QByteArray("6700");
    QTest::newRow("81E2910004BF2000") << QByteArray("6700");
    QTest::newRow("81E291000000") << QByteArray("6700");
    QTest::newRow("81E2910003BF20000000") << QByteArray("6700");
    QTest::newRow("85E2910003BF2000") << QByteArray("6882");
    QTest::newRow("91E2910003BF2000") << QByteArray("6884");
    QTest::newRow("A0A40000023F00") << QByteArray("6E00");
    QTest::newRow("FFA40000023F00") << QByteArray("6E00");
    QTest::newRow("01E2910003BF2000") << QByteArray("6E00");
    QTest::newRow("8170000001") << QByteArray("6E00");
    QTest::newRow("01B0000000") << QByteArray("6D00");
    QTest::newRow("80E2910003BF2000") << QByteArray("6985"); // nothing is selected there
    QTest::newRow("81E2000003BF2000") << QByteArray("6A86");
    QTest::newRow("81E2910103BF2000") << QByteArray("6A86"); // begins with block 1
    QTest::newRow("81E2910003BF5500") << QByteArray("6A88"); // a consumer card
    QTest::newRow("81E2910003BF7700") << QByteArray("6A88");
    QTest::newRow("81E2910004BF200000") << QByteArray("6A80"); // octets after the object
    QTest::newRow("81E2910004BF208100") << QByteArray("6A80"); // not the shortest length
    QTest::newRow("81E2910003BF2005") << QByteArray("6A80");
    QTest::newRow("80AA000002A905") << QByteArray("6A80");
    QTest::newRow("80AA010005A903830107") << QByteArray("6A86");
    QTest::newRow("80120000") << QByteArray("6985"); // nothing to fetch
}

void CardChannelsTest::refuses()
{
    QFETCH(const QByteArray, statusWord);
    exchange(*m_card, "0070000100");
    exchange(*m_card, SelectOnChannel1);
    QCOMPARE(exchange(*m_card, QTest::currentDataTag()), statusWord);
    QCOMPARE(exchange(*m_card, EidOnChannel1), "6115");
}

void CardChannelsTest::servesHighChannels()
{
    QCOMPARE(exchange(*m_card, "0070001300"), "9000");
    QCOMPARE(exchange(*m_card, "4FA4040010A0000005591010FFFFFFFF8900000100"), "6121");
    QCOMPARE(exchange(*m_card, "CFE2910006BF3E035C015A"), "6115");
    QVERIFY(exchange(*m_card, "4FC0000015").startsWith("BF3E12"));
}

void CardChannelsTest::losesAllWithTheReset()
{
    exchange(*m_card, "0070000100");
    exchange(*m_card, SelectOnChannel1);
    exchange(*m_card, EidOnChannel1);
    m_card->reset();
    QCOMPARE(exchange(*m_card, "00C0000015"), "6985");
    QCOMPARE(exchange(*m_card, EidOnChannel1), "6881");
    QCOMPARE(VirtualEuicc::answerToReset().toHex().left(4), "3b9f");
}

void CardChannelsTest::asksForRefresh()
{
    exchange(*m_card, "8010000001FF"); // TERMINAL PROFILE
    exchange(*m_card, "00A4040C10A0000005591010FFFFFFFF8900000100");
    const auto enable = sgp32::encode(sgp32::EnableProfileRequest{iccidAt(*m_card, 1), true});
    const char header[] = {'\x80', '\xE2', '\x91', 0, static_cast<char>(enable.size())};
    QCOMPARE(m_card->transmit(QByteArray(header, sizeof header) + enable).toHex(), "6106");
    QCOMPARE(exchange(*m_card, "80C0000006"), "BF3103800100910B");
    QCOMPARE(exchange(*m_card, "801200000B"), "D0098103010104820281829000");
    QCOMPARE(exchange(*m_card, "801400000C810301010402028281030100"), "9000");
    QCOMPARE(exchange(*m_card, "80F2000C00"), "9000");
}

LONGREACH_TEST(CardChannelsTest)
#include "tst_cardchannels.moc"
