// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include "app/sgp32/tlv/tlvreader.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::test;

namespace {

struct RecordedExchange {
    QByteArray command;
    QByteArray answer;
};

std::vector<RecordedExchange> readRecording(const QString &name)
{
    std::vector<RecordedExchange> exchanges;
    const auto lines = readData(QStringLiteral("sgp32/apdu/") + name).split('\n');
    for (const auto &line : lines) {
        if (line.startsWith('>'))
            exchanges.push_back({QByteArray::fromHex(line.mid(2)), {}});
        else if (line.startsWith('<'))
            exchanges.back().answer = QByteArray::fromHex(line.mid(2));
    }
    return exchanges;
}

bool isGetResponse(const QByteArray &command)
{
    return command.size() == 5 && command[1] == '\xC0';
}

/// Recorded answers put together from their pieces, each with the command that began it.
std::vector<RecordedExchange> wholeAnswers(const std::vector<RecordedExchange> &exchanges)
{
    std::vector<RecordedExchange> whole;
    for (const auto &exchange : exchanges) {
        if (!isGetResponse(exchange.command))
            whole.push_back({exchange.command, {}});
        auto &answer = whole.back().answer;
        answer = isGetResponse(exchange.command) ? answer.chopped(2) + exchange.answer : exchange.answer;
    }
    return whole;
}

/// All of the recording's answers of type `T`.
template <typename T>
std::optional<T> recordedAnswer(const std::vector<RecordedExchange> &exchanges)
{
    for (const auto &exchange : exchanges) {
        if (auto read = sgp32::decode<T>(exchange.answer.chopped(2)))
            return *read;
    }
    return {};
}

std::vector<sgp32::Tag> tagsIn(const QByteArray &object)
{
    std::vector<sgp32::Tag> tags;
    sgp32::TlvReader outer(sgp32::viewOf(object));
    sgp32::Tlv tlv;
    if (!outer.next(tlv))
        return tags;
    tags.push_back(tlv.tag);
    sgp32::TlvReader inner(tlv.content);
    while (inner.next(tlv))
        tags.push_back(tlv.tag);
    return tags;
}

/// The card of the recording: its EID, its profiles, the eIM it obeys and the counts it had come to.
CardState cardOf(const QString &name, const std::vector<RecordedExchange> &exchanges, quint32 nextSeqNumber)
{
    CardState state;
    state.personality = name.contains(u"iot") ? CardPersonality::Iot : CardPersonality::Consumer;
    state.eid =
        Eid::parse(name.contains(u"iot") ? u"89049032123451234512345678903466" : u"89049032123451234512345678901235")
            .value();
    state.defaultDpAddress = QStringLiteral("rsp.example.com");
    state.rootDsAddress = QStringLiteral("lpa.ds.gsma.com");
    state.nextSeqNumber = nextSeqNumber;
    const auto list = wholeAnswers(readRecording(QStringLiteral("lpac-profile-list.txt")));
    state.profiles = std::get<0>(recordedAnswer<sgp32::ProfileInfoListResponse>(list).value());
    for (auto &profile : state.profiles)
        profile.notificationConfigurationInfo.emplace().push_back(
            {sgp32::Bits<sgp32::NotificationEvent>(0xF), QStringLiteral("127.0.0.1:18900")});
    if (const auto eims = recordedAnswer<sgp32::GetEimConfigurationDataResponse>(exchanges)) {
        state.eims = eims->eimConfigurationDataList;
        state.eims.at(0).counterValue = 0;
        state.eims.at(0).associationToken = 1;
    }
    if (const auto notes = recordedAnswer<sgp32::ListNotificationResponse>(exchanges)) {
        for (const auto &metadata : std::get<0>(*notes))
            state.notifications.push_back({metadata, {}, {}});
    }
    return state;
}

/// Sends a command and fetches the answer as the recorded program does, counting the commands.
QByteArray converse(VirtualEuicc &card, const QByteArray &command, char responseClass, int &sent)
{
    auto answer = card.transmit(command);
    ++sent;
    while (answer.size() >= 2 && answer[answer.size() - 2] == '\x61' && command[1] == '\xE2') {
        const char request[] = {responseClass, '\xC0', 0, 0, answer.back()};
        answer = answer.chopped(2) + card.transmit(QByteArray(request, sizeof request));
        ++sent;
    }
    return answer;
}

} // namespace

/// What a stock LPA and a stock SGP.32 IPA sent to other cards, sent to a virtual one.
class RecordedCardsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInKind_data();
    void answersInKind();
    void showsTheRecordedProfiles();
};

void RecordedCardsTest::answersInKind_data()
{
    QTest::addColumn<quint32>("nextSeqNumber");
    QTest::newRow("lpac-chip-info.txt") << 1U;
    QTest::newRow("lpac-notification-list.txt") << 0x2CU;
    QTest::newRow("lpac-profile-enable.txt") << 1U;
    QTest::newRow("lpac-profile-list.txt") << 1U;
    QTest::newRow("lpac-profile-nickname.txt") << 1U;
    QTest::newRow("ipa-emu-psmo-list.txt") << 1U;
    QTest::newRow("ipa-iot-edr-all.txt") << 1U;
    QTest::newRow("ipa-iot-psmo-list.txt") << 0x2DU;
    QTest::newRow("ipa-iot-psmo-enable.txt") << 0x2FU;
}

void RecordedCardsTest::answersInKind()
{
    QFETCH(const quint32, nextSeqNumber);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    const auto recorded = readRecording(name);
    const auto expected = wholeAnswers(recorded);
    const auto card = VirtualEuicc::make(cardStock(), cardOf(name, expected, nextSeqNumber)).value();
    card->reset();
    const char responseClass = name.startsWith(u"lpac") ? '\x81' : '\x01';
    int sent = 0;
    for (const auto &exchange : expected) {
        const auto answer = converse(*card, exchange.command, responseClass, sent);
        const auto context = exchange.command.toHex() + " -> " + answer.toHex();
        QVERIFY2(answer.size() >= 2 && exchange.answer.size() >= 2, context.constData());
        const bool isSelect = exchange.command[1] == '\xA4';
        QCOMPARE(answer.right(2).left(isSelect ? 1 : 2).toHex(),
                 exchange.answer.right(2).left(isSelect ? 1 : 2).toHex());
        const auto tags = tagsIn(answer.chopped(2));
        for (const auto tag : tagsIn(exchange.answer.chopped(2)))
            QVERIFY2(std::find(tags.begin(), tags.end(), tag) != tags.end(), context.constData());
    }
    // Only certificates and what the card says of itself may differ in length.
    QVERIFY2(std::abs(sent - static_cast<int>(recorded.size())) <= 1,
             qPrintable(QStringLiteral("%1 instead of %2").arg(sent).arg(recorded.size())));
}

void RecordedCardsTest::showsTheRecordedProfiles()
{
    const auto name = QStringLiteral("lpac-profile-list.txt");
    const auto expected = wholeAnswers(readRecording(name));
    const auto card = VirtualEuicc::make(cardStock(), cardOf(name, expected, 1)).value();
    for (const auto &exchange : expected) {
        int sent = 0;
        const auto answer = converse(*card, exchange.command, '\x81', sent);
        if (exchange.command[1] == '\xE2')
            QCOMPARE(answer.toHex(), exchange.answer.toHex());
    }
}

LONGREACH_TEST(RecordedCardsTest)
#include "tst_recordedcards.moc"
