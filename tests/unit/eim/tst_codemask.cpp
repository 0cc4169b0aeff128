// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/codemask.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using eim::maskCodes;

class CodeMaskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksCodesAlone();
    void masksWhatIsNoCode_data();
    void masksWhatIsNoCode();
    void leavesTheRestAsItCame();
};

void CodeMaskTest::masksCodesAlone()
{
    QCOMPARE(maskCodes(R"({"order":{"download":{"activationCode" : "1$rsp.example.com$SE\u0043RET-42"}},)"
                       R"("note":"a \" b","debuginfo":"53454352"})"),
             QByteArray(R"({"order":{"download":{"activationCode" : "1$rsp.example.com$SE•••"}},)"
                        R"("note":"a \" b","debuginfo":""})"));
}

void CodeMaskTest::masksWhatIsNoCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("bare id") << QByteArray(R"({"activationCode":"SECRET"})");
    QTest::newRow("cut off") << QByteArray(R"({"activationCode":"1$rsp.example.com$SECRET)");
    QTest::newRow("cut in an escape") << QByteArray(R"({"activationCode":"SECRET\)");
    QTest::newRow("twice") << QByteArray(R"({"activationCode":"SECRET","x":{"activationCode":"SECRET"}})");
}

void CodeMaskTest::masksWhatIsNoCode()
{
    QFETCH(const QByteArray, answer);
    QVERIFY(!maskCodes(answer).contains("SECRET"));
}

void CodeMaskTest::leavesTheRestAsItCame()
{
    for (const QByteArray answer : {"", "{}", R"({"debuginfo":"83"})", "\"", R"({"activationCode":)"})
        QCOMPARE(maskCodes(answer), answer);
}

LONGREACH_TEST(CodeMaskTest)
#include "tst_codemask.moc"
