// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/channel.h"

#include "app/ports/systemclock.h"
#include "tests/fakes/scriptedreader.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using card::Channel;

namespace {

const auto ReaderName = QStringLiteral("Reader 0");
const auto GetEid = QByteArray::fromHex("BF3E035C015A");
const auto EidAnswer = QByteArray::fromHex("BF3E125A1089049032123451234512345678901235");

/// A card in a reader, and a channel to it.
struct ChannelStand {
    explicit ChannelStand(card::ChannelOptions options = {})
        : card(std::make_shared<fakes::ScriptedCard>()), m_options(std::move(options))
    {
        card->teach(GetEid, EidAnswer);
        readers.insert(ReaderName, card);
        reader.emplace(std::move(*readers.reader(ReaderName)), trace, clock);
        channel.emplace(*reader, m_options);
    }

    [[nodiscard]] QStringList commands() const
    {
        QStringList all;
        for (const auto &command : card->commands)
            all += QString::fromLatin1(command.toHex()).toUpper();
        return all;
    }

    fakes::ScriptedReaders readers;
    std::shared_ptr<fakes::ScriptedCard> card;
    card::TraceLog trace;
    ports::SystemClock clock;
    std::optional<card::TracedReader> reader;
    std::optional<Channel> channel;

private:
    card::ChannelOptions m_options;
};

} // namespace

class ChannelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatReferenceClientsSend();
    void triesOtherAids();
    void triesTheRememberedAidFirst();
    void saysThatThereIsNoIsdR();
    void usesTheBasicChannelWithoutOthers();
    void cutsIntoBlocks_data();
    void cutsIntoBlocks();
    void stepsDownToSmallBlocks();
    void repeatsWithTheLengthAsked();
    void fetchesWithTheOtherClass();
    void takesPendingCommandsForSuccess();
    void giveUpOnHostileCards_data();
    void giveUpOnHostileCards();
    void selectsAgainAfterForeignReset();
    void doesNotRepeatWhatMayHaveHappened();
    void codesFurtherChannels();
    void tracesEachExchange();
};

void ChannelTest::sendsWhatReferenceClientsSend()
{
    ChannelStand stand;
    QVERIFY(stand.channel->open());
    const auto answer = stand.channel->exchange(GetEid);
    QVERIFY(answer);
    QCOMPARE(*answer, EidAnswer);
    stand.channel->close();
    const QStringList expected{QStringLiteral("80AA00000AA9088100820101830107"),
                               QStringLiteral("0070000001"),
                               QStringLiteral("01A4040010A0000005591010FFFFFFFF8900000100"),
                               QStringLiteral("81E2910006BF3E035C015A"),
                               QStringLiteral("01C0000015"),
                               QStringLiteral("0070800100")};
    QCOMPARE(stand.commands(), expected);
}

void ChannelTest::triesOtherAids()
{
    ChannelStand stand;
    stand.card->aids = {card::knownIsdrAids().at(4)};
    QVERIFY(stand.channel->open());
    QCOMPARE(*stand.channel->isdR(), card::knownIsdrAids().at(4));
}

void ChannelTest::triesTheRememberedAidFirst()
{
    const auto own = card::knownIsdrAids().at(2);
    ChannelStand stand({.firstTry = own});
    stand.card->aids = {own};
    QVERIFY(stand.channel->open());
    QCOMPARE(stand.card->commands.size(), std::size_t{3});
}

void ChannelTest::saysThatThereIsNoIsdR()
{
    ChannelStand stand;
    stand.card->aids.clear();
    const auto opened = stand.channel->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    QVERIFY2(opened.error().detail.contains(u"SW 6A82"), qPrintable(opened.error().detail));
}

void ChannelTest::usesTheBasicChannelWithoutOthers()
{
    ChannelStand stand;
    stand.card->hasChannels = false;
    QVERIFY(stand.channel->open());
    QVERIFY(stand.channel->exchange(GetEid));
    stand.channel->close();
    QCOMPARE(stand.commands().last(), QStringLiteral("00C0000015"));
}

void ChannelTest::cutsIntoBlocks_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("blocks");
    QTest::newRow("one full") << 255 << 1;
    QTest::newRow("one more") << 256 << 2;
    QTest::newRow("many") << 2000 << 8;
}

void ChannelTest::cutsIntoBlocks()
{
    QFETCH(const int, size);
    QFETCH(const int, blocks);
    ChannelStand stand;
    const auto object = QByteArray::fromHex("BF5182") + QByteArray(size - 3, '\x07');
    stand.card->teach(object, EidAnswer);
    QVERIFY(stand.channel->open());
    QVERIFY(stand.channel->exchange(object));
    const auto stores = stand.commands().filter(QStringLiteral("81E2"));
    QCOMPARE(stores.size(), blocks);
    for (int at = 0; at < blocks; ++at) {
        QVERIFY(stores.at(at).startsWith(at + 1 == blocks ? QStringLiteral("81E291") : QStringLiteral("81E211")));
        QCOMPARE(stores.at(at).mid(6, 2).toInt(nullptr, 16), at);
    }
}

void ChannelTest::stepsDownToSmallBlocks()
{
    ChannelStand stand;
    stand.card->largestBlock = Channel::SafeBlockSize;
    const auto object = QByteArray::fromHex("BF5182") + QByteArray(297, '\x07');
    stand.card->teach(object, EidAnswer);
    QVERIFY(stand.channel->open());
    QVERIFY(stand.channel->exchange(object));
    QVERIFY(stand.channel->exchange(object));
    // Once refused, then three blocks each time.
    QCOMPARE(stand.commands().filter(QStringLiteral("81E2")).size(), 7);
}

void ChannelTest::repeatsWithTheLengthAsked()
{
    ChannelStand stand;
    stand.card->setOverride([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command == QByteArray::fromHex("01C0000015"))
            return QByteArray::fromHex("6C10");
        return std::nullopt;
    });
    QVERIFY(stand.channel->open());
    QVERIFY(stand.channel->exchange(GetEid));
    QVERIFY(stand.commands().contains(QStringLiteral("01C0000010")));
    QVERIFY(stand.commands().contains(QStringLiteral("01C0000005")));
}

void ChannelTest::fetchesWithTheOtherClass()
{
    ChannelStand stand;
    stand.card->setOverride([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.startsWith(QByteArray::fromHex("01C0")))
            return QByteArray::fromHex("6E00");
        return std::nullopt;
    });
    QVERIFY(stand.channel->open());
    QVERIFY(stand.channel->exchange(GetEid));
    QVERIFY(stand.channel->exchange(GetEid));
    QCOMPARE(stand.commands().filter(QStringLiteral("01C0")).size(), 1);
    QCOMPARE(stand.commands().filter(QStringLiteral("81C0")).size(), 2);
}

void ChannelTest::takesPendingCommandsForSuccess()
{
    ChannelStand stand;
    stand.card->setOverride([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.at(1) == '\xC0')
            return QByteArray::fromHex("BF3103800100910B");
        return std::nullopt;
    });
    QVERIFY(stand.channel->open());
    const auto answer = stand.channel->exchange(GetEid);
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray::fromHex("BF3103800100"));
}

void ChannelTest::giveUpOnHostileCards_data()
{
    QTest::addColumn<QByteArray>("fetched");
    QTest::addColumn<Error::Kind>("kind");
    const auto hex = [](const char *octets) { return QByteArray::fromHex(octets); };
    QTest::newRow("nothing, for ever") << hex("61FF") << Error::Kind::BadReply;
    QTest::newRow("one octet, for ever") << hex("BF61FF") << Error::Kind::BadReply;
    QTest::newRow("more than its length") << hex("BF3E0161FF") << Error::Kind::BadReply;
    QTest::newRow("a gigabyte announced") << hex("BF3E844000000061FF") << Error::Kind::BadReply;
    QTest::newRow("indefinite length") << hex("BF3E80000061FF") << Error::Kind::BadReply;
    QTest::newRow("less than its length") << hex("BF3E1290009000") << Error::Kind::BadReply;
    QTest::newRow("garbage") << hex("FFFFFFFFFFFF9000") << Error::Kind::BadReply;
    QTest::newRow("one octet of a word") << hex("90") << Error::Kind::BadReply;
    QTest::newRow("no octet") << QByteArray() << Error::Kind::BadReply;
    QTest::newRow("refused") << hex("6985") << Error::Kind::Refused;
    QTest::newRow("other lengths, for ever") << hex("6C05") << Error::Kind::Refused;
}

void ChannelTest::giveUpOnHostileCards()
{
    QFETCH(const QByteArray, fetched);
    QFETCH(const Error::Kind, kind);
    ChannelStand stand;
    stand.card->setOverride([&](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.at(1) == '\xC0')
            return fetched;
        return std::nullopt;
    });
    QVERIFY(stand.channel->open());
    const auto answer = stand.channel->exchange(GetEid);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(stand.card->commands.size() < 200);
}

void ChannelTest::selectsAgainAfterForeignReset()
{
    ChannelStand stand;
    QVERIFY(stand.channel->open());
    bool wasReset = false;
    stand.readers.setFault(ReaderName, [&](const QByteArray &) -> std::optional<Error> {
        if (std::exchange(wasReset, true))
            return std::nullopt;
        return Error{Error::Kind::Conflict, QStringLiteral("80100068 reset by another program")};
    });
    const auto answer = stand.channel->exchange(GetEid);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(stand.commands().filter(QStringLiteral("01A4")).size(), 2);
}

void ChannelTest::doesNotRepeatWhatMayHaveHappened()
{
    ChannelStand stand;
    const auto enable = QByteArray::fromHex("BF3111A00C5A0A98940404800000000028810100");
    stand.card->teach(enable, QByteArray::fromHex("BF3103800100"));
    QVERIFY(stand.channel->open());
    stand.readers.setFault(ReaderName, [&](const QByteArray &command) -> std::optional<Error> {
        if (command.at(1) != '\xC0')
            return std::nullopt;
        return Error{Error::Kind::Conflict, QStringLiteral("80100068 reset by another program")};
    });
    const auto answer = stand.channel->exchange(enable);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(stand.commands().filter(QStringLiteral("81E2")).size(), 1);
}

void ChannelTest::codesFurtherChannels()
{
    using card::ClassCoding;
    QCOMPARE(int{card::classOctet(ClassCoding::Interindustry, 3)}, 0x03);
    QCOMPARE(int{card::classOctet(ClassCoding::Proprietary, 1)}, 0x81);
    QCOMPARE(int{card::classOctet(ClassCoding::Interindustry, 4)}, 0x40);
    QCOMPARE(int{card::classOctet(ClassCoding::Proprietary, 19)}, 0xCF);
}

void ChannelTest::tracesEachExchange()
{
    ChannelStand stand;
    QVERIFY(stand.channel->open());
    QVERIFY(stand.channel->exchange(GetEid));
    const auto entries = stand.trace.entries();
    QCOMPARE(entries.size(), std::size_t{6});
    QCOMPARE(entries.front().kind, TraceEntry::Kind::Reset);
    QCOMPARE(entries.front().response, stand.card->atr);
    QCOMPARE(entries.at(4).title, QStringLiteral("GetEuiccDataRequest"));
    QCOMPARE(entries.at(4).reader, ReaderName);
    QCOMPARE(entries.at(5).response, EidAnswer + QByteArray::fromHex("9000"));
    QCOMPARE(entries.at(5).number, quint64{6});
}

LONGREACH_TEST(ChannelTest)
#include "tst_channel.moc"
