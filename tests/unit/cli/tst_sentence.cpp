// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentence.h"

#include "app/cli/exitcode.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class SentenceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCauseAndNextStep();
    void everyKindHasASentenceAndACode();
    void codesAreAsDocumented();
};

void SentenceTest::saysWhatCauseAndNextStep()
{
    const Error error{Error::Kind::Unreachable, QStringLiteral("connection refused by eim.example")};
    QCOMPARE(cli::sentenceFor(QStringLiteral("test the eIM 'plant'"), error),
             QStringLiteral("Could not test the eIM 'plant': connection refused by eim.example. "
                            "Check address and network, then try 'eim test NAME'."));
    const auto noLab = cli::sentenceForLab(QStringLiteral("ask the lab"), error);
    QVERIFY2(noLab.contains(u"'lab serve'"), qPrintable(noLab));
    QVERIFY(!cli::sentenceForLab(QStringLiteral("ask the lab"), {Error::Kind::InvalidInput, {}}).contains(u"serve"));
    const Error sentence{Error::Kind::Internal, QStringLiteral("It broke.")};
    QVERIFY(cli::sentenceFor(QStringLiteral("do it"), sentence).startsWith(u"Could not do it: It broke. This"));
}

void SentenceTest::everyKindHasASentenceAndACode()
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Internal); ++kind) {
        const Error error{static_cast<Error::Kind>(kind), {}};
        const auto sentence = cli::sentenceFor(QStringLiteral("do it"), error);
        QVERIFY2(sentence.startsWith(u"Could not do it: ") && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY(cli::exitCodeOf(error.kind) != cli::ExitCode::Done);
        QVERIFY(cli::exitCodeOf(error.kind) != cli::ExitCode::SomeFailed);
    }
}

void SentenceTest::codesAreAsDocumented()
{
    QCOMPARE(static_cast<int>(cli::exitCodeOf(Error::Kind::Unreachable)), 3);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(Error::Kind::Untrusted)), 3);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(Error::Kind::InvalidInput)), 4);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(Error::Kind::NewerVersion)), 5);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(Error::Kind::NotFound)), 6);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(Error::Kind::ConsentNeeded)), 7);
}

LONGREACH_TEST(SentenceTest)
#include "tst_sentence.moc"
