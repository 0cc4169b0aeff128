// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardactions.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakeprompt.h"
#include "views/cards/outcomebar.h"

#include <QPushButton>
#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;
using Confirmation = CardOutcome::Confirmation;

/// How what is asked of a card stands, sentence by sentence.
class CardActionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsWhatIsUnderWay();
    void offersToTryAgain();
    void namesWhoHoldsTheCard();
    void saysThatNoProtocolIsShared();
    void saysThatAPollBroughtNothing();
    void saysWhatBecameOfALostAnswer_data();
    void saysWhatBecameOfALostAnswer();
    void leavesAnotherCardAlone();
    void asksBeforeADoubtfulPackage();
    void saysWhatTheSignatureIsWorth_data();
    void saysWhatTheSignatureIsWorth();

private:
    [[nodiscard]] CardNews news() const { return m_actions->news(m_reader); }
    [[nodiscard]] cardtask::Enable enabling() const;

    const QString m_reader = QStringLiteral("ACS ACR39U 00 00");
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<test::FakePrompt> m_prompt;
    std::unique_ptr<CardActions> m_actions;
};

void CardActionsTest::init()
{
    m_bench = std::make_unique<test::FakeCardBench>();
    m_prompt = std::make_unique<test::FakePrompt>();
    m_actions = std::make_unique<CardActions>(*m_bench, *m_prompt, nullptr);
    m_bench->insert(fakes::sampleCard(m_reader));
}

void CardActionsTest::cleanup()
{
    m_actions.reset();
    m_prompt.reset();
    m_bench.reset();
}

cardtask::Enable CardActionsTest::enabling() const
{
    return {m_bench->report(m_reader)->profiles.at(2).profile.iccid};
}

void CardActionsTest::followsWhatIsUnderWay()
{
    m_bench->keepsWaiting = true;
    OutcomeBar bar;
    QVERIFY(bar.isHidden());
    m_actions->request(m_reader, enabling());
    QVERIFY(news().isUnderWay);
    m_bench->note({.reader = m_reader, .title = QStringLiteral("EnableProfileRequest")});
    QVERIFY2(news().sentence.endsWith(u"EnableProfileRequest"), qPrintable(news().sentence));
    auto slow = m_bench->readers().front();
    slow.slowFor = 7s;
    m_bench->plug(slow);
    QVERIFY2(news().sentence.contains(u"for 7 second"), qPrintable(news().sentence));
    bar.showNews(news());
    QVERIFY(!bar.isHidden());
    connect(&bar, &OutcomeBar::cancelWanted, m_actions.get(), [this] { m_actions->cancel(m_reader); });
    for (auto *button : bar.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            button->click();
    }
    QCOMPARE(m_bench->cancelled, QStringList{m_reader});
    m_bench->finish(CardOutcome{.confirmation = Confirmation::Confirmed});
    QTRY_VERIFY(!news().isUnderWay);
    QCOMPARE(news().tone, Tone::Good);
}

void CardActionsTest::offersToTryAgain()
{
    m_bench->refusals = {{Error::Kind::Locked, QStringLiteral("8010000B")}};
    m_actions->request(m_reader, enabling());
    QTRY_VERIFY(news().isWorthRetrying);
    m_actions->retry(m_reader);
    QTRY_VERIFY(!news().isWorthRetrying);
    QCOMPARE(m_bench->asked.size(), std::size_t{2});
    QVERIFY(std::holds_alternative<cardtask::Enable>(m_bench->asked.back().task));
}

void CardActionsTest::namesWhoHoldsTheCard()
{
    m_bench->refusals = {
        {Error::Kind::Locked, QStringLiteral("8010000B SCARD_E_SHARING_VIOLATION; may be held by: scdaemon (412)")}};
    m_actions->request(m_reader, enabling());
    QTRY_VERIFY2(news().sentence.contains(u"perhaps scdaemon (412)"), qPrintable(news().sentence));
    QVERIFY(!news().sentence.contains(u"8010000B"));
}

void CardActionsTest::saysThatNoProtocolIsShared()
{
    m_bench->refusals = {{Error::Kind::Unsupported, QStringLiteral("8010000F SCARD_E_PROTO_MISMATCH: protocol")}};
    m_actions->request(m_reader, enabling());
    QTRY_VERIFY2(news().sentence.contains(u"share no protocol"), qPrintable(news().sentence));
    QVERIFY(!news().sentence.contains(u"8010000F"));
}

void CardActionsTest::saysThatAPollBroughtNothing()
{
    m_bench->outcome.hadNothing = true;
    m_actions->request(m_reader, cardtask::PollEim{});
    QTRY_VERIFY2(news().sentence.contains(u"had nothing for the card"), qPrintable(news().sentence));
}

void CardActionsTest::saysWhatBecameOfALostAnswer_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("done") << true << QStringLiteral("shows it done");
    QTest::newRow("not done") << false << QStringLiteral("was not done");
}

void CardActionsTest::saysWhatBecameOfALostAnswer()
{
    QFETCH(const bool, isDone);
    QFETCH(const QString, sentence);
    m_bench->refusals = {{Error::Kind::OutcomeUnknown, QStringLiteral("80100016")}};
    m_actions->request(m_reader, enabling());
    QTRY_VERIFY2(news().sentence.contains(u"may or may not"), qPrintable(news().sentence));
    auto card = fakes::sampleCard(m_reader);
    card.profiles.at(2).profile.state = isDone ? ProfileState::Enabled : ProfileState::Disabled;
    m_bench->insert(card);
    QVERIFY2(news().sentence.contains(sentence), qPrintable(news().sentence));
    QCOMPARE(news().isWorthRetrying, !isDone);
}

void CardActionsTest::leavesAnotherCardAlone()
{
    m_bench->refusals = {{Error::Kind::OutcomeUnknown, QStringLiteral("80100016")}};
    m_actions->request(m_reader, enabling());
    QTRY_VERIFY(!news().isUnderWay);
    const auto before = news().sentence;
    auto other = fakes::sampleCard(m_reader);
    other.identity.eid = Eid::parse(u"89049032123451234512345678901235").value();
    m_bench->insert(other);
    QCOMPARE(news().sentence, before);
}

void CardActionsTest::asksBeforeADoubtfulPackage()
{
    m_bench->refusals = {
        {Error::Kind::ConsentNeeded,
         QStringLiteral("loadsDoubtful: oldCounter: the package counts 12, the card has come to 1007")}};
    m_actions->request(m_reader, cardtask::LoadPackage{"package"});
    QTRY_COMPARE(m_bench->asked.size(), std::size_t{2});
    QVERIFY(m_bench->asked.back().consent.loadsDoubtful);
    const auto &question = m_prompt->questions.back();
    QVERIFY2(question.text.contains(u"that counter or a later one"), qPrintable(question.text));
    QVERIFY2(question.consequence.contains(u"1007"), qPrintable(question.consequence));
}

void CardActionsTest::saysWhatTheSignatureIsWorth_data()
{
    QTest::addColumn<ResultProof>("proof");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("proven") << ResultProof::Proven << Tone::Good << QStringLiteral("signature on the result is right");
    QTest::newRow("by the card") << ResultProof::ByCard << Tone::Good << QStringLiteral("no issuer at hand");
    QTest::newRow("forged") << ResultProof::Forged << Tone::Bad << QStringLiteral("do not believe it");
}

void CardActionsTest::saysWhatTheSignatureIsWorth()
{
    QFETCH(const ResultProof, proof);
    QFETCH(const Tone, tone);
    QFETCH(const QString, sentence);
    m_bench->outcome.confirmation = Confirmation::NotNeeded;
    m_bench->outcome.answer = "result";
    m_bench->outcome.answerText = QStringLiteral("EnableResult: ok(0)");
    m_bench->outcome.proof = proof;
    for (const CardTask &task : {CardTask(cardtask::LoadPackage{"package"}), CardTask(cardtask::PollEim{})}) {
        m_actions->request(m_reader, task);
        QTRY_VERIFY(!news().isUnderWay);
        QCOMPARE(news().tone, tone);
        QVERIFY2(news().sentence.contains(sentence), qPrintable(news().sentence));
    }
}

LONGREACH_TEST(CardActionsTest)
#include "tst_cardactions.moc"
