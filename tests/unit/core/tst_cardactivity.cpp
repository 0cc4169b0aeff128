// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardactivity.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class CardActivityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasDone();
    void keepsWhatWasTriedInVain();
    void keepsNothingWhereNothingWasDone();
};

namespace {

const auto card = QStringLiteral("89049032123451234512345678901235");
const CardTask renaming = cardtask::Rename{Iccid::parse(u"8949020000150000001").value(), {}};

} // namespace

void CardActivityTest::keepsWhatWasDone()
{
    CardOutcome outcome;
    outcome.confirmation = CardOutcome::Confirmation::Confirmed;
    QCOMPARE(activityOf(card, renaming, {}, outcome),
             (CardActivity{QStringLiteral("cardChanged"), card, QStringLiteral("rename confirmed")}));
    QCOMPARE(activityOf(card, renaming, {.overridesGuards = true}, outcome)->verb,
             QStringLiteral("cardGuardsOverridden"));
}

void CardActivityTest::keepsWhatWasTriedInVain()
{
    const Result<CardOutcome> refused = failure(Error::Kind::Refused, QStringLiteral("6985"));
    QCOMPARE(activityOf(card, renaming, {}, refused),
             (CardActivity{QStringLiteral("cardRefused"), card, QStringLiteral("rename refused")}));
}

void CardActivityTest::keepsNothingWhereNothingWasDone()
{
    const Result<CardOutcome> question = failure(Error::Kind::ConsentNeeded, QStringLiteral("overridesGuards"));
    QVERIFY(!activityOf(card, renaming, {}, question));
    CardOutcome poll;
    poll.hadNothing = true;
    QVERIFY(!activityOf(card, cardtask::PollEim{}, {}, poll));
    poll.hadNothing = false; // a download, say
    QVERIFY(activityOf(card, cardtask::PollEim{}, {}, poll));
    QVERIFY(!activityOf(card, cardtask::SendNotifications{}, {}, CardOutcome()));
    CardOutcome unsent;
    unsent.unsent.push_back({QStringLiteral("14"), {Error::Kind::Unreachable, {}}});
    QVERIFY(activityOf(card, cardtask::SendNotifications{}, {}, unsent));
}

LONGREACH_TEST(CardActivityTest)
#include "tst_cardactivity.moc"
