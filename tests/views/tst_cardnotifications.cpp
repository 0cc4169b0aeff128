// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/notificationwords.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakeprompt.h"
#include "views/cards/cardactions.h"

#include <QTest>

using namespace longreach;
using Confirmation = CardOutcome::Confirmation;

/// Several notifications of a card at once: one question, how far it is, and what came of it.
class CardNotificationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnceForAll();
    void wantsTheWordForDeletionsOnly();
    void asksWhenTheBenchKnowsBetter();
    void doesNothingWithoutAYes();
    void namesTheFirstOfMany();
    void saysHowFarItIs();
    void saysWhatStaysAndWhy();
    void saysWhatWasNotSentAndWhy();
    void saysThatNothingWasOwed();
    void saysWhatALostAnswerHid();

private:
    [[nodiscard]] CardNews news() const { return m_actions->news(m_reader); }
    [[nodiscard]] const Question &question() const { return m_prompt->questions.back(); }

    const QString m_reader = QStringLiteral("ACS ACR39U 00 00");
    const cardtask::RemoveNotifications m_both{{14, 15}}; // the second is a deletion
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<test::FakePrompt> m_prompt;
    std::unique_ptr<CardActions> m_actions;
};

void CardNotificationsTest::init()
{
    m_bench = std::make_unique<test::FakeCardBench>();
    m_prompt = std::make_unique<test::FakePrompt>();
    m_actions = std::make_unique<CardActions>(*m_bench, *m_prompt, nullptr);
    m_bench->insert(fakes::sampleCard(m_reader));
}

void CardNotificationsTest::cleanup()
{
    m_actions.reset();
    m_prompt.reset();
    m_bench.reset();
}

void CardNotificationsTest::asksOnceForAll()
{
    m_actions->request(m_reader, m_both);
    QTRY_VERIFY(!news().isUnderWay);
    QCOMPARE(m_prompt->questions.size(), std::size_t{1});
    QVERIFY2(question().title.contains(u"2 notification"), qPrintable(question().title));
    const auto text = question().text;
    const auto deletion = text.indexOf(u"15 · Deleted");
    QVERIFY2(deletion >= 0 && deletion < text.indexOf(u"14 · Enabled · Telekom Meter"), qPrintable(text));
    QVERIFY2(question().consequence.contains(u"1 of them"), qPrintable(question().consequence));
    QVERIFY2(question().consequence.contains(u"proof"), qPrintable(question().consequence));
    QVERIFY(question().isDestructive);
    QVERIFY(!question().wordToType.isEmpty());
    QCOMPARE(m_bench->asked.size(), std::size_t{1});
    QVERIFY(m_bench->asked.front().consent.removesUnsent);
}

void CardNotificationsTest::wantsTheWordForDeletionsOnly()
{
    m_actions->request(m_reader, cardtask::RemoveNotifications{{14}});
    QVERIFY(question().wordToType.isEmpty());
    QVERIFY2(!question().consequence.contains(u"proof"), qPrintable(question().consequence));
    QVERIFY(!m_bench->asked.front().consent.removesUnsent);
}

void CardNotificationsTest::asksWhenTheBenchKnowsBetter()
{
    m_bench->refusals = {{Error::Kind::ConsentNeeded, QStringLiteral("removesUnsent")}};
    m_actions->request(m_reader, cardtask::RemoveNotifications{{14}}); // somebody else has changed the card meanwhile
    QTRY_COMPARE(m_bench->asked.size(), std::size_t{2});
    QCOMPARE(m_prompt->questions.size(), std::size_t{2});
    QVERIFY(!question().wordToType.isEmpty());
    QVERIFY(m_bench->asked.back().consent.removesUnsent);
}

void CardNotificationsTest::doesNothingWithoutAYes()
{
    m_prompt->saysYes = false;
    m_actions->request(m_reader, m_both);
    QVERIFY(m_bench->asked.empty());
    QVERIFY(news().sentence.isEmpty());
}

void CardNotificationsTest::namesTheFirstOfMany()
{
    auto card = fakes::sampleCard(m_reader);
    cardtask::RemoveNotifications all;
    card.notifications.clear();
    for (quint32 number = 1; number <= 30; ++number) {
        card.notifications.push_back({.number = number,
                                      .event = number == 30 ? CardEvent::Delete : CardEvent::Install,
                                      .address = QStringLiteral("smdp.example.com"),
                                      .iccid = {}});
        all.numbers.push_back(number);
    }
    m_bench->insert(card);
    m_actions->request(m_reader, all);
    const auto lines = question().text.split(u'\n');
    QCOMPARE(lines.size(), 10); // the word about them, eight, and how many more
    QVERIFY2(lines.at(1).startsWith(u"30 · Deleted"), qPrintable(lines.at(1)));
    QVERIFY2(lines.back().contains(u"22"), qPrintable(lines.back()));
}

void CardNotificationsTest::saysHowFarItIs()
{
    m_bench->keepsWaiting = true;
    m_actions->request(m_reader, m_both);
    QVERIFY(news().isUnderWay);
    Q_EMIT m_bench->advanced(m_reader, 1, 2);
    QVERIFY2(news().sentence.contains(u"1 of 2"), qPrintable(news().sentence));
    m_bench->note({.reader = m_reader, .title = QStringLiteral("NotificationSentRequest")});
    QVERIFY2(news().sentence.endsWith(u"1 of 2 NotificationSentRequest"), qPrintable(news().sentence));
    m_bench->finish(CardOutcome{.confirmation = Confirmation::Confirmed, .removed = {14, 15}});
    QTRY_VERIFY(!news().isUnderWay);
    QCOMPARE(news().tone, Tone::Good);
    QVERIFY2(news().sentence.contains(u"2 removed"), qPrintable(news().sentence));
    Q_EMIT m_bench->advanced(m_reader, 2, 2); // late
    QVERIFY(!news().isUnderWay);
}

void CardNotificationsTest::saysWhatStaysAndWhy()
{
    m_bench->outcome = {.confirmation = Confirmation::Contradicted,
                        .removed = {14},
                        .unremoved = {{QStringLiteral("15"), {Error::Kind::Refused, QStringLiteral("undefinedError")}},
                                      {QStringLiteral("16"), {Error::Kind::Refused, QStringLiteral("undefinedError")}},
                                      {QStringLiteral("17"), {Error::Kind::Cancelled, QStringLiteral("stopped")}}}};
    m_actions->request(m_reader, cardtask::RemoveNotifications{{14, 15, 16, 17}});
    QTRY_VERIFY(!news().isUnderWay);
    QCOMPARE(news().tone, Tone::Warning);
    const auto sentence = news().sentence;
    QVERIFY2(sentence.contains(u"1 removed") && sentence.contains(u"3 not removed"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"15, 16: the card refused"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"17: it was not its turn"), qPrintable(sentence));
}

void CardNotificationsTest::saysWhatWasNotSentAndWhy()
{
    auto card = fakes::sampleCard(m_reader);
    card.notifications.push_back(
        {.number = 16, .event = CardEvent::PackageResult, .address = QStringLiteral("eim.example"), .iccid = {}});
    m_bench->insert(card);
    m_bench->outcome.sent = {card.notifications.at(0)};
    m_bench->outcome.unsent = {{QStringLiteral("15"), {Error::Kind::Unreachable, QStringLiteral("no route")}},
                               {QStringLiteral("16"), {Error::Kind::Unsupported, QStringLiteral("poll it")}}};
    m_bench->outcome.reportAfter = card;
    m_actions->request(m_reader, cardtask::SendNotifications{{14, 15, 16}});
    QTRY_VERIFY(!news().isUnderWay);
    const auto sentence = news().sentence;
    QVERIFY2(sentence.startsWith(u"Send 3 notification"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"1 notification") && sentence.contains(u"2 notification"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"15: the card service or the server cannot be reached"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"16: the result of a package goes to its eIM"), qPrintable(sentence));
    QCOMPARE(news().tone, Tone::Warning);
}

void CardNotificationsTest::saysThatNothingWasOwed()
{
    m_actions->request(m_reader, cardtask::SendNotifications{});
    QTRY_VERIFY2(news().sentence.endsWith(u"there was nothing to send."), qPrintable(news().sentence));
}

void CardNotificationsTest::saysWhatALostAnswerHid()
{
    m_bench->refusals = {{Error::Kind::OutcomeUnknown, QStringLiteral("80100016")}};
    m_actions->request(m_reader, m_both);
    QTRY_VERIFY2(news().sentence.contains(u"may or may not"), qPrintable(news().sentence));
    auto card = fakes::sampleCard(m_reader);
    card.notifications.erase(card.notifications.begin());
    m_bench->insert(card);
    const auto sentence = news().sentence;
    QVERIFY2(sentence.contains(u"1 removed") && sentence.contains(u"1 not removed"), qPrintable(sentence));
}

LONGREACH_TEST(CardNotificationsTest)
#include "tst_cardnotifications.moc"
