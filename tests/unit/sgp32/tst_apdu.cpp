// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/apdutrace.h"
#include "app/sgp32/decode/render.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

using namespace longreach::sgp32;
using namespace longreach::test;

class ApduTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatACardIsAsked_data();
    void namesWhatACardIsAsked();
    void readsEveryRecord_data();
    void readsEveryRecord();
    void putsBlocksTogether();
    void knowsRecordsFromOctets();
};

void ApduTest::namesWhatACardIsAsked_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *hex, const char *type, const char *line) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(type) << QString::fromLatin1(line);
    };
    row("select", "01A4040410A0000005591010FFFFFFFF8900000100", "CommandApdu",
        "aid (16): A0000005591010FFFFFFFF8900000100");
    row("store data", "81E2910003BF2000", "CommandApdu", "data (3): GetEuiccInfo1Request");
    row("more blocks", "81E2110303BF2D80", "CommandApdu", "p1p2 (2): more blocks follow, block 3");
    row("higher channel", "C1E2910003BF2E00", "CommandApdu", "cla (1): channel 5");
    row("channel", "019000", "ResponseApdu", "data (1): channel 1");
    row("normal", "9000", "ResponseApdu", "sw (2): 9000");
    row("more to fetch", "6115", "ResponseApdu", "sw (2): 6115: 21 more octets to fetch");
    row("not found", "6A82", "ResponseApdu", "sw (2): 6A82: ");
    row("answer", "BF3E125A10890490321234512345123456789012359000", "ResponseApdu",
        "5A eidValue (16): 89049032123451234512345678901235");
    row("select's answer", "6F148410A0000005591010FFFFFFFF8900000100A5009000", "ResponseApdu", "84 aid (16)");
    row("aid", "A0000005591010FFFFFFFF8900000100", "AID", "aid (16)");
}

void ApduTest::namesWhatACardIsAsked()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, type);
    QFETCH(const QString, line);
    const auto tree = decodeToTree(octets);
    QCOMPARE(tree.type, type);
    QVERIFY(!tree.stoppedAt);
    QVERIFY2(renderText(tree).contains(line), qPrintable(renderText(tree)));
}

void ApduTest::readsEveryRecord_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"ipa-emu-psmo-list", "ipa-iot-edr-all", "ipa-iot-psmo-enable", "ipa-iot-psmo-list", "lpac-chip-info",
          "lpac-notification-list", "lpac-profile-enable", "lpac-profile-list", "lpac-profile-nickname"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ApduTest::readsEveryRecord()
{
    QFETCH(const QString, name);
    const auto text = readData(QStringLiteral("sgp32/apdu/%1.txt").arg(name));
    const auto tree = readApduTrace(text);
    QVERIFY(tree);
    QCOMPARE(tree->type, QStringLiteral("ApduTrace"));
    QCOMPARE(static_cast<qsizetype>(tree->nodes.size()), text.count("\n>") + text.count("\n<") + (text[0] == '>'));
    QCOMPARE(tree->unknownElements, 0);
    for (const auto &node : tree->nodes)
        QVERIFY2(!node.children.empty(), node.value.toHex().constData());
}

void ApduTest::putsBlocksTogether()
{
    const auto tree = readApduTrace("# blocks of a request, and of its answer\n"
                                    "12:00:01 > 81 E2 11 00 03 BF 3E 03\n"
                                    "< 9000\n"
                                    "> 81E29101035C015A\n"
                                    "< BF3E125A106104\n"
                                    "> 01C0000010\n"
                                    "< 890490321234512345123456789012359000\n");
    QVERIFY(tree);
    QCOMPARE(tree->nodes.size(), std::size_t(6));
    const auto &request = tree->nodes[2].children.back();
    QCOMPARE(request.name, QStringLiteral("object"));
    QCOMPARE(request.text, QStringLiteral("GetEuiccDataRequest"));
    QCOMPARE(request.offset, 0);
    const auto &answer = tree->nodes[5].children.back();
    QCOMPARE(answer.text, QStringLiteral("GetEuiccDataResponse"));
    QCOMPARE(tree->nodes[1].offset, 8);
    QCOMPARE(tree->nodes[1].children.back().offset, 8);
    const auto odd = readApduTrace("> 81E2910003BF2E00\n< BF58030101FF9000\n");
    QCOMPARE(odd->problems.size(), 1);
    QVERIFY2(odd->problems[0].startsWith(u"offset 11: "), qPrintable(odd->problems[0]));
}

void ApduTest::knowsRecordsFromOctets()
{
    QVERIFY(!readApduTrace("BF2E00"));
    QVERIFY(!readApduTrace("vy4A"));
    QVERIFY(!readApduTrace({}));
    QVERIFY(!readApduTrace("{\"hex\": \"> 9000\"}"));
    for (const char *line : {"> BF2E00", "-> 00A40400", "C-APDU: 00 A4 04 00", "[1.0] <= 90 00", "R-APDU 9000"})
        QVERIFY2(readApduTrace(line), line);
}

LONGREACH_TEST(ApduTest)
#include "tst_apdu.moc"
