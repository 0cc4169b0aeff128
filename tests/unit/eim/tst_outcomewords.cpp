// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/outcomewords.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach::eim;

class OutcomeWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesNumbers_data();
    void namesNumbers();
};

void OutcomeWordsTest::namesNumbers_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *outcome, const QJsonValue &value, const char *word) {
        QTest::addRow("%s %d", outcome, value.toInt(-1))
            << QString::fromLatin1(outcome) << value << QString::fromLatin1(word);
    };
    row("enableResult", 20, "rollbackNotAvailable");
    row("disableResult", 2, "profileNotInEnabledState");
    row("euiccDataResult", 1, "incorrectTagList");
    row("euiccDataResult", 5, "euiccCiPKIdNotFound");
    row("euiccDataResult", 104, "ecallActive");
    row("euiccDataResult", 127, "undefinedError");
    row("euiccDataResult", 2, "2");
    row("anything", 7, "commandError");
    row("anything", QStringLiteral("ok"), "ok");
    row("anything", true, "");
}

void OutcomeWordsTest::namesNumbers()
{
    QFETCH(const QString, outcome);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, word);
    QCOMPARE(outcomeWord(outcome, value), word);
}

LONGREACH_TEST(OutcomeWordsTest)
#include "tst_outcomewords.moc"
