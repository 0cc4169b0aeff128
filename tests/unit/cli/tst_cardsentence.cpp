// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardsentence.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class CardSentenceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoAtTheBench();
    void namesTheOptionOfAConsent_data();
    void namesTheOptionOfAConsent();
    void everyCauseHasACure();
};

void CardSentenceTest::saysWhatToDoAtTheBench()
{
    const Error mismatch{Error::Kind::Unsupported, QStringLiteral("8010000F SCARD_E_PROTO_MISMATCH")};
    QVERIFY(cli::cardSentenceFor(QStringLiteral("read the card"), mismatch).contains(u"Close other card programs"));
    const Error error{Error::Kind::Locked, QStringLiteral("another program holds the card (8010000B)")};
    QCOMPARE(cli::cardSentenceFor(QStringLiteral("read the card in 'ACR 38'"), error),
             QStringLiteral("Could not read the card in 'ACR 38': another program holds the card (8010000B). "
                            "End the program that holds the card and try again."));
    const Error stopped{Error::Kind::Unreachable,
                        QStringLiteral("8010001D SCARD_E_NO_SERVICE: The card service is not running.")};
    QCOMPARE(cli::cardSentenceFor(QStringLiteral("list the readers"), stopped),
             QStringLiteral("Could not list the readers: The card service is not running (8010001D "
                            "SCARD_E_NO_SERVICE). 'card doctor' says what is wrong and how to mend it."));
    const Error refused{Error::Kind::Refused, QStringLiteral("AddInitialEimRequest: SW 6A88")};
    QVERIFY(cli::cardSentenceFor(QStringLiteral("do it"), refused).contains(u"SW 6A88 ("));
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Internal); ++kind) {
        const auto sentence = cli::cardSentenceFor(QStringLiteral("do it"), {static_cast<Error::Kind>(kind), {}});
        QVERIFY2(sentence.startsWith(u"Could not do it: ") && sentence.endsWith(u'.'), qPrintable(sentence));
    }
}

void CardSentenceTest::namesTheOptionOfAConsent_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("option");
    QTest::newRow("guards") << QStringLiteral("overridesGuards") << QStringLiteral("--override-guards");
    QTest::newRow("unsent") << QStringLiteral("removesUnsent") << QStringLiteral("--remove-unsent");
}

void CardSentenceTest::namesTheOptionOfAConsent()
{
    QFETCH(const QString, word);
    QFETCH(const QString, option);
    const auto sentence = cli::cardSentenceFor(QStringLiteral("do it"), {Error::Kind::ConsentNeeded, word});
    QVERIFY2(sentence.contains(option) && !sentence.contains(word), qPrintable(sentence));
}

void CardSentenceTest::everyCauseHasACure()
{
    for (int cause = 1; cause <= static_cast<int>(LightCause::EuiccRefuses); ++cause) {
        LightReport light;
        light.cause = static_cast<LightCause>(cause);
        const auto words = cli::wordsOf(light);
        QVERIFY2(words.cause.endsWith(u'.') && words.cure.endsWith(u'.'), qPrintable(toWord(light.cause)));
    }
    QVERIFY(cli::wordsOf({}).cause.isEmpty());
}

LONGREACH_TEST(CardSentenceTest)
#include "tst_cardsentence.moc"
