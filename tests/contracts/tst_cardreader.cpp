// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/cardreaders.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <thread>

using namespace longreach;
using namespace longreach::test;
using namespace std::chrono_literals;

namespace {

const auto OpenChannel = QByteArray::fromHex("0070000001");
const auto OnChannel1 = QByteArray::fromHex("0170000001");
constexpr quint16 Success = 0x9000;
constexpr quint16 NoSuchChannel = 0x6881;

} // namespace

/// What ports::CardReader and ports::CardReaders promise.
class CardReaderContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ReaderUnderTest::addRows(); }
    void init();
    void cleanup() { m_under.reset(); }
    void showsCardsThatComeAndGo();
    void knowsItsReadersOnly();
    void opensOnlyWithACard();
    void answersCommands();
    void refusesWhatIsNoCommand();
    void startsAnewAfterAReset();
    void startsAnewWhenOpenedAgain();
    void losesACardThatIsTakenOut();
    void waitsForChanges();
    void stopsWaitingWhenAsked();

private:
    std::unique_ptr<ReaderUnderTest> m_under;
};

void CardReaderContract::init()
{
    m_under = std::make_unique<ReaderUnderTest>();
    if (!m_under->whyNot().isEmpty())
        QSKIP(qPrintable(m_under->whyNot()));
}

void CardReaderContract::showsCardsThatComeAndGo()
{
    auto &under = *m_under;
    QVERIFY(!under.hasCard());
    under.insert();
    const auto readers = under->readers().value();
    const auto status = std::find_if(readers.begin(), readers.end(),
                                     [&](const ReaderStatus &reader) { return reader.name == under.name(); });
    QVERIFY(status != readers.end());
    QCOMPARE(status->presence, ReaderPresence::Present);
    QCOMPARE(status->atr, lab::VirtualEuicc::answerToReset());
    QVERIFY(status->isVirtual);
    under.takeOut();
    QVERIFY(!under.hasCard());
}

void CardReaderContract::knowsItsReadersOnly()
{
    auto &under = *m_under;
    const auto reader = under->reader(QStringLiteral("no such reader"));
    const auto error = reader ? (*reader)->open().error() : reader.error();
    QCOMPARE(error.kind, Error::Kind::NotFound);
    QCOMPARE(under->reader(under.name()).value()->name(), under.name());
}

void CardReaderContract::opensOnlyWithACard()
{
    auto &under = *m_under;
    const auto reader = under->reader(under.name()).value();
    QCOMPARE(reader->open().error().kind, Error::Kind::Conflict);
    QCOMPARE(reader->transmit(OpenChannel).error().kind, Error::Kind::Conflict);
    QCOMPARE(reader->reset().error().kind, Error::Kind::Conflict);
    reader->close();
    under.insert();
    QCOMPARE(reader->transmit(OpenChannel).error().kind, Error::Kind::Conflict); // still not open
    QCOMPARE(reader->open().value(), lab::VirtualEuicc::answerToReset());
}

void CardReaderContract::answersCommands()
{
    auto &under = *m_under;
    under.insert();
    const auto reader = under->reader(under.name()).value();
    QVERIFY(reader->open());
    const auto opened = reader->transmit(OpenChannel).value();
    QCOMPARE(opened, (ports::CardResponse{QByteArray(1, '\x01'), Success}));
    const auto select = QByteArray::fromHex("01A4040010A0000005591010FFFFFFFF8900000100");
    QCOMPARE(reader->transmit(select).value().statusWord & 0xFF00, 0x6100); // left to the caller
    const auto longest = QByteArray::fromHex("81E21100FF") + QByteArray(255, 'x');
    QCOMPARE(reader->transmit(longest).value().statusWord, Success);
}

void CardReaderContract::refusesWhatIsNoCommand()
{
    auto &under = *m_under;
    under.insert();
    const auto reader = under->reader(under.name()).value();
    QVERIFY(reader->open());
    QCOMPARE(reader->transmit({}).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(reader->transmit(QByteArray(262, '\0')).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(reader->transmit(OpenChannel).value().statusWord, Success);
}

void CardReaderContract::startsAnewAfterAReset()
{
    auto &under = *m_under;
    under.insert();
    const auto reader = under->reader(under.name()).value();
    QVERIFY(reader->open());
    reader->transmit(OpenChannel).value();
    QCOMPARE(reader->reset().value(), lab::VirtualEuicc::answerToReset());
    QCOMPARE(reader->transmit(OnChannel1).value().statusWord, NoSuchChannel);
}

void CardReaderContract::startsAnewWhenOpenedAgain()
{
    auto &under = *m_under;
    under.insert();
    const auto reader = under->reader(under.name()).value();
    QVERIFY(reader->open());
    reader->transmit(OpenChannel).value();
    reader->close();
    reader->close();
    QVERIFY(reader->open());
    QCOMPARE(reader->transmit(OnChannel1).value().statusWord, NoSuchChannel);
}

void CardReaderContract::losesACardThatIsTakenOut()
{
    auto &under = *m_under;
    under.insert();
    const auto reader = under->reader(under.name()).value();
    QVERIFY(reader->open());
    under.takeOut();
    const auto lost = reader->transmit(OpenChannel).error().kind;
    QVERIFY(lost == Error::Kind::Conflict || lost == Error::Kind::OutcomeUnknown);
    under.insert();
    QVERIFY(reader->open());
    QCOMPARE(reader->transmit(OpenChannel).value().statusWord, Success);
}

void CardReaderContract::waitsForChanges()
{
    auto &under = *m_under;
    const auto empty = under->readers().value();
    QCOMPARE(under->waitForChange(empty, 20ms, {}).value().size(), empty.size());
    under.insert();
    const auto changed = under->waitForChange(empty, 10s, {}).value();
    const auto isPresent = [](const ReaderStatus &reader) { return reader.presence == ReaderPresence::Present; };
    QVERIFY(std::any_of(changed.begin(), changed.end(), isPresent));
}

void CardReaderContract::stopsWaitingWhenAsked()
{
    auto &under = *m_under;
    const auto known = under->readers().value();
    std::stop_source stop;
    const std::jthread stopper([&] { stop.request_stop(); });
    QCOMPARE(under->waitForChange(known, 30s, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

LONGREACH_TEST(CardReaderContract)
#include "tst_cardreader.moc"
