// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/virtualcardreaders.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

#include <thread>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::test;
using namespace std::chrono_literals;

namespace {

const QString Reader = QStringLiteral("Lab reader 1");

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class VirtualCardReadersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsReadersAndCards();
    void speaksWithACard();
    void losesACardThatIsTakenOut();
    void losesAReaderThatIsPulledOut();
    void keepsOthersOutWhileOpen();
    void tellsOfChanges();
    void waitsForChanges();
};

void VirtualCardReadersTest::listsReadersAndCards()
{
    VirtualCardReaders readers;
    QVERIFY(readers.readers()->empty());
    QCOMPARE(readers.reader(Reader).error().kind, Error::Kind::NotFound);
    readers.put(Reader, nullptr);
    QCOMPARE(readers.readers()->at(0).presence, ReaderPresence::Empty);
    readers.put(Reader, makeTestCard(CardPersonality::Iot));
    const auto status = readers.readers()->at(0);
    QCOMPARE(status.name, Reader);
    QCOMPARE(status.presence, ReaderPresence::Present);
    QCOMPARE(status.atr, VirtualEuicc::answerToReset());
    QVERIFY(status.isVirtual);
    QCOMPARE(readers.cardState(Reader)->personality, CardPersonality::Iot);
    QVERIFY(!readers.cardState(QStringLiteral("another")));
}

void VirtualCardReadersTest::speaksWithACard()
{
    VirtualCardReaders readers;
    readers.put(Reader, makeTestCard(CardPersonality::Iot));
    const auto reader = readers.reader(Reader).value();
    QCOMPARE(reader->name(), Reader);
    QCOMPARE(reader->transmit(hex("80F2000C00")).error().kind, Error::Kind::Conflict); // not open
    QCOMPARE(reader->reset().error().kind, Error::Kind::Conflict);
    QCOMPARE(reader->open().value(), VirtualEuicc::answerToReset());
    QCOMPARE(reader->transmit(hex("0070000001")).value(), (ports::CardResponse{hex("01"), 0x9000}));
    QCOMPARE(reader->transmit(hex("0070800100")).value(), (ports::CardResponse{{}, 0x9000}));
    QCOMPARE(reader->transmit({}).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(reader->transmit(QByteArray(262, 'x')).error().kind, Error::Kind::InvalidInput);
    reader->transmit(hex("0070000001")).value();
    QCOMPARE(reader->reset().value(), VirtualEuicc::answerToReset());
    QCOMPARE(reader->transmit(hex("0170000001")).value().statusWord, quint16(0x6881)); // the channel is gone
    reader->close();
    reader->close();
    QCOMPARE(reader->transmit(hex("80F2000C00")).error().kind, Error::Kind::Conflict);
}

void VirtualCardReadersTest::losesACardThatIsTakenOut()
{
    VirtualCardReaders readers;
    readers.put(Reader, nullptr);
    const auto reader = readers.reader(Reader).value();
    QCOMPARE(reader->open().error().kind, Error::Kind::Conflict);
    readers.put(Reader, makeTestCard(CardPersonality::Iot));
    QVERIFY(reader->open());
    readers.put(Reader, nullptr);
    QCOMPARE(reader->transmit(hex("80F2000C00")).error().kind, Error::Kind::Conflict);
    QCOMPARE(reader->reset().error().kind, Error::Kind::Conflict);
    readers.put(Reader, makeTestCard(CardPersonality::Consumer));
    QCOMPARE(reader->transmit(hex("80F2000C00")).error().kind, Error::Kind::Conflict); // not the card it was
    QVERIFY(reader->reset());
    QCOMPARE(reader->transmit(hex("80F2000C00"))->statusWord, quint16(0x9000));
}

void VirtualCardReadersTest::losesAReaderThatIsPulledOut()
{
    VirtualCardReaders readers;
    readers.put(Reader, makeTestCard(CardPersonality::Iot));
    const auto reader = readers.reader(Reader).value();
    QVERIFY(reader->open());
    readers.removeReader(Reader);
    QVERIFY(readers.readers()->empty());
    QCOMPARE(reader->transmit(hex("80F2000C00")).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->open().error().kind, Error::Kind::NotFound);
}

void VirtualCardReadersTest::keepsOthersOutWhileOpen()
{
    VirtualCardReaders readers;
    readers.put(Reader, makeTestCard(CardPersonality::Iot));
    const auto first = readers.reader(Reader).value();
    const auto second = readers.reader(Reader).value();
    QVERIFY(first->open());
    Result<QByteArray> opened = failure(Error::Kind::Internal, {});
    std::jthread other([&] { opened = second->open(); });
    QCOMPARE(first->transmit(hex("80F2000C00"))->statusWord, quint16(0x9000));
    first->close();
    other.join();
    QVERIFY(opened);
    QCOMPARE(first->transmit(hex("80F2000C00")).error().kind, Error::Kind::Conflict);
}

void VirtualCardReadersTest::tellsOfChanges()
{
    std::vector<CardState> told;
    VirtualCardReaders readers([&](const QString &reader, const CardState &state) {
        QCOMPARE(reader, Reader);
        told.push_back(state);
    });
    readers.put(Reader, makeTestCard(CardPersonality::Iot));
    const auto reader = readers.reader(Reader).value();
    QVERIFY(reader->open());
    reader->transmit(hex("00A4040C10A0000005591010FFFFFFFF8900000100")).value();
    reader->transmit(hex("80E2910003BF2000")).value();
    QVERIFY(told.empty());
    reader->transmit(hex("80E2910007BF640482020420")).value();
    QCOMPARE(told.size(), 1U);
}

void VirtualCardReadersTest::waitsForChanges()
{
    VirtualCardReaders readers;
    QVERIFY(readers.waitForChange({}, 1ms, {})->empty());
    std::jthread later([&] { readers.put(Reader, makeTestCard(CardPersonality::Iot)); });
    const auto found = readers.waitForChange({}, 10s, {}).value();
    QCOMPARE(found.size(), 1U);
    later.join();
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    QCOMPARE(readers.waitForChange(found, 10s, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

LONGREACH_TEST(VirtualCardReadersTest)
#include "tst_virtualcardreaders.moc"
