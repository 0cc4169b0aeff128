// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::test;

/// What other people's programs send that is not as the standard would have it, or not as everybody does:
/// a card that refuses it is of no use with them. No recording has it.
class StockClientsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNumbersWithoutSign_data();
    void takesNumbersWithoutSign();
    void resetsByBitsThatAreNotCut_data();
    void resetsByBitsThatAreNotCut();
    void answersALocalAssistant_data();
    void answersALocalAssistant();
    void answersAnIpaOnAChannelItNames();
    void answersAnIpaOnTheBasicChannel();
    void givesWhatIsAskedForAndNoMore();

private:
    /// A consumer card whose notifications so far have come to `number`, with one of them on it.
    static std::unique_ptr<VirtualEuicc> cardAt(quint32 number);
};

namespace {

/// The answer to an ES10 command on the ISD-R's channel, fetched as 61xx says, and its last status word.
QByteArray es10(VirtualEuicc &card, quint8 channel, const QByteArray &command)
{
    const auto octet = [](int value) { return QByteArray(1, static_cast<char>(value)); };
    auto answer =
        card.transmit(octet(0x80 | channel) + QByteArray::fromHex("E29100") + octet(int(command.size())) + command);
    while (answer.size() >= 2 && answer.at(answer.size() - 2) == '\x61')
        answer = answer.chopped(2) + card.transmit(octet(channel) + QByteArray::fromHex("C00000") + answer.right(1));
    return answer;
}

QByteArray es10(VirtualEuicc &card, const char *hex)
{
    return es10(card, 1, QByteArray::fromHex(hex)).toHex().toUpper();
}

void openIsdr(VirtualEuicc &card)
{
    QCOMPARE(exchange(card, "0070000001"), "019000");
    QCOMPARE(exchange(card, "01A4040010A0000005591010FFFFFFFF8900000100").left(2), "61");
}

} // namespace

std::unique_ptr<VirtualEuicc> StockClientsTest::cardAt(quint32 number)
{
    auto state = makeCard(Seed(1), 1, CardPersonality::Consumer, 3);
    state.notifications.clear();
    state.nextSeqNumber = number;
    auto card = VirtualEuicc::make(cardStock(), state).value();
    openIsdr(*card);
    const auto iccid = sgp32::toByteArray(iccidAt(*card, 1).view());
    es10(*card, 1, QByteArray::fromHex("BF3111A00C5A0A") + iccid + QByteArray::fromHex("810100"));
    return card;
}

void StockClientsTest::takesNumbersWithoutSign_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("one octet") << 0xC8U << QByteArray("C8");
    QTest::newRow("two octets") << 0x9001U << QByteArray("9001");
    QTest::newRow("with its sign") << 0xC8U << QByteArray("00C8");
    QTest::newRow("small") << 0x15U << QByteArray("15");
}

void StockClientsTest::takesNumbersWithoutSign()
{
    QFETCH(const quint32, number);
    QFETCH(const QByteArray, octets);
    const auto card = cardAt(number);
    QCOMPARE(card->state().notifications.front().metadata.seqNumber, number);
    const auto raw = QByteArray::fromHex(octets);
    const auto numberElement = sgp32::writeTlv([&](sgp32::TlvWriter &to) { to.element(0x80, sgp32::viewOf(raw)); });
    const auto wrapped = [&](sgp32::Tag outer, sgp32::Tag inner) {
        return sgp32::writeTlv([&](sgp32::TlvWriter &to) {
            to.constructed(outer, [&] {
                if (inner == 0)
                    to.raw(sgp32::viewOf(numberElement));
                else
                    to.constructed(inner, [&] { to.raw(sgp32::viewOf(numberElement)); });
            });
        });
    };
    const auto got = es10(*card, 1, wrapped(0xBF2B, 0xA0));
    const auto list = sgp32::decode<sgp32::RetrieveNotificationsListResponse>(got.chopped(2));
    QVERIFY2(list && std::get<0>(*list).size() == 1, got.toHex().constData());
    QCOMPARE(es10(*card, 1, wrapped(0xBF30, 0)).toHex().toUpper(), QByteArray("BF30038001009000"));
}

void StockClientsTest::resetsByBitsThatAreNotCut_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("all three, as eight bits") << QByteArray("00E0");
    QTest::newRow("one, as five bits") << QByteArray("0380");
}

/// A list of named bits is to end with its last one that is set.
void StockClientsTest::resetsByBitsThatAreNotCut()
{
    QFETCH(const QByteArray, options);
    const auto card = cardAt(1);
    QCOMPARE(es10(*card, ("BF34048202" + options).constData()), "BF34038001009000");
}

void StockClientsTest::answersALocalAssistant_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("begin");
    const auto row = [](const char *name, const char *command, const char *begin) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(begin);
    };
    row("the rules, a list even if empty", "BF4300", "BF43");
    row("the first information", "BF2000", "BF20");
    row("a challenge", "BF2E00", "BF2E128010");
    row("addresses", "BF3C00", "BF3C");
    row("notifications", "BF2800", "BF28");
    row("a default address", "BF3F0C800A736D64702E6578616D70", "BF3F03800100");
    row("no default address", "BF3F028000", "BF3F03800100");
}

void StockClientsTest::answersALocalAssistant()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, begin);
    const auto card = cardAt(1);
    const auto answer = es10(*card, command.constData());
    QVERIFY2(answer.startsWith(begin) && answer.endsWith("9000"), answer.constData());
    if (command == "BF4300" || command == "BF2800")
        QVERIFY2(answer.mid(4).contains("A0"), answer.constData()); // its absence is taken for a failure
}

void StockClientsTest::answersAnIpaOnAChannelItNames()
{
    const auto card = makeTestCard(CardPersonality::Iot);
    QCOMPARE(exchange(*card, "80AA000005A903830107"), "9000");
    QCOMPARE(exchange(*card, "0070000100"), "9000"); // nothing but the status word
    QCOMPARE(exchange(*card, "01A4040410A0000005591010FFFFFFFF8900000100").left(2), "61");
    QCOMPARE(es10(*card, "BF3E035C015A").left(10), "BF3E125A10"); // the answer to SELECT is never fetched
    QCOMPARE(exchange(*card, "0070800100"), "9000");
    QCOMPARE(exchange(*card, "0070000100"), "9000"); // as the next poll does
}

void StockClientsTest::answersAnIpaOnTheBasicChannel()
{
    const auto card = makeTestCard(CardPersonality::Iot);
    QCOMPARE(exchange(*card, "00A4040410A0000005591010FFFFFFFF8900000100").left(2), "61");
    const auto answer = es10(*card, 0, QByteArray::fromHex("BF3E035C015A")).toHex().toUpper();
    QVERIFY2(answer.startsWith("BF3E125A10") && answer.endsWith("9000"), answer.constData());
}

/// An answer of another length than was announced ends the conversation of some.
void StockClientsTest::givesWhatIsAskedForAndNoMore()
{
    const auto card = makeTestCard(CardPersonality::Iot);
    openIsdr(*card);
    auto status = exchange(*card, "81E2910003BF5600"); // certificates are long
    int pieces = 0;
    while (status.startsWith("61") && status.size() == 4) {
        const auto announced = status.right(2) == "00" ? 256 : status.right(2).toInt(nullptr, 16);
        const auto piece = card->transmit(QByteArray::fromHex("01C00000" + status.right(2)));
        QCOMPARE(piece.size(), announced + 2);
        status = piece.right(2).toHex();
        ++pieces;
    }
    QCOMPARE(status, QByteArray("9000"));
    QVERIFY(pieces > 2);
}

LONGREACH_TEST(StockClientsTest)
#include "tst_stockclients.moc"
