// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/explain/explanation.h"
#include "app/sgp32/explain/resultcatalogue.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach::sgp32;

class ExplainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsCodes_data();
    void knowsCodes();
    void hasASentenceForEveryResult();
    void saysNothingOfWhatItDoesNotKnow();
};

void ExplainTest::knowsCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *family, const char *word) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(family) << QString::fromLatin1(word);
    };
    row("6A82", "status word", "file or application not found");
    row("sw=6a82", "status word", "file or application not found");
    row("6121", "status word", "more data");
    row("8.2.6/3.8", "reason code", "matching id refused");
    row("8.2.6 - 3.8", "reason code", "matching id refused");
    row("profileNotInDisabledState", "result code", "profileNotInDisabledState");
    row("CIPKUNKNOWN", "result code", "ciPKUnknown");
    row("0x80100069", "PC/SC", "SCARD_W_REMOVED_CARD");
    row("8010000b", "PC/SC", "SCARD_E_SHARING_VIOLATION");
    row("SCARD_E_NO_SERVICE", "PC/SC", "SCARD_E_NO_SERVICE");
    row("HTTP 415", "HTTP", "Unsupported Media Type");
    row("6A 82", "status word", "file or application not found");
    row("-2146435060", "PC/SC", "SCARD_E_NO_SMARTCARD");
    row("EnableResult(2)", "result code", "profileNotInDisabledState");
    row("profileNotInDisabledState(2)", "result code", "profileNotInDisabledState");
    row("104", "result code", "ecallActive");
    row("iccidAlreadyExists", "result code", "installFailedDueToIccidAlreadyExistsOnEuicc");
    row("BF51", "tag", "EuiccPackageRequest, EuiccPackageResult");
}

void ExplainTest::knowsCodes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, family);
    QFETCH(const QString, word);
    const auto found = explain(text);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].family, family);
    QCOMPARE(found[0].word, word);
    QVERIFY(!found[0].code.isEmpty());
    QVERIFY(found[0].cause.endsWith(u'.') && found[0].nextStep.endsWith(u'.'));
}

void ExplainTest::hasASentenceForEveryResult()
{
    QVERIFY(resultWords().size() > 80);
    for (const auto &word : resultWords())
        QVERIFY2(explain(word).size() == 1, qPrintable(word));
    QVERIFY(explain(u"profileNotInDisabledState")[0].code.contains(u"DeleteResult(2)"));
}

void ExplainTest::saysNothingOfWhatItDoesNotKnow()
{
    for (const auto *text : {u"", u"nonsense", u"ZZ82", u"9.9.9/9.9", u"4711"})
        QVERIFY(explain(QStringView(text)).empty());
}

LONGREACH_TEST(ExplainTest)
#include "tst_explain.moc"
