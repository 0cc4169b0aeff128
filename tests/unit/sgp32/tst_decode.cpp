// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/render.h"
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/decode/types.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace longreach::sgp32;
using namespace longreach::test;

class DecodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryVector_data();
    void knowsEveryVector();
    void leavesNothingUnknownInRecordedTraffic();
    void showsWordsAndOffsets();
    void guessesAnswersByTheirCode_data();
    void guessesAnswersByTheirCode();
    void showsFormerForms_data();
    void showsFormerForms();
    void saysWhatIsNotCanonical_data();
    void saysWhatIsNotCanonical();
    void showsWhatIsLeftOfDamage();
    void readsNoApduInsideAnother();
    void rendersJson();
    void survivesAnyChange();
};

void DecodeTest::knowsEveryVector_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("type");
    for (const auto &vector : readVectors())
        QTest::newRow(qPrintable(vector.name)) << vector.octets << vector.type;
}

void DecodeTest::knowsEveryVector()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, type);
    const auto tree = decodeToTree(octets, typesNamed(type));
    QVERIFY2(tree.problems.isEmpty(), qPrintable(renderText(tree)));
    QCOMPARE(tree.unknownElements, 0);
    QVERIFY(tree.isCanonical);
    const auto guessed = decodeToTree(octets);
    QVERIFY2(!guessed.type.isEmpty() && guessed.problems.isEmpty(), qPrintable(renderText(guessed)));
}

void DecodeTest::leavesNothingUnknownInRecordedTraffic()
{
    for (const auto &body : readEsipaBodies()) {
        if (!body.octets.startsWith('\xBF'))
            continue; // an error text of the server
        const auto types = typesNamed(body.isRequest ? u"EsipaMessageFromIpaToEim" : u"EsipaMessageFromEimToIpa");
        const auto tree = decodeToTree(body.octets, types);
        QVERIFY2(!tree.stoppedAt && tree.unknownElements == 0, qPrintable(body.label + u'\n' + renderText(tree)));
    }
}

void DecodeTest::showsWordsAndOffsets()
{
    const auto text = renderText(decodeToTree(vectorOctets(u"pkg.enable.request")));
    for (const char *line :
         {"EuiccPackageRequest, 147 octets, canonical", "    6      80 eimId (15): eim.lab.example",
          "5A eidValue (16): 89049032123451234512345678901235", "81 counterValue (1): 1", "A3 enable (14)",
          "5A iccid (10): 8988220000000000010", "05 rollbackFlag (0)", "5F37 eimSignature (64): CDF45BF3"})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
    const auto info = renderText(decodeToTree(vectorOctets(u"es10.euiccinfo2.iot")));
    for (const char *line : {"82 freeNonVolatileMemory (4): 262144", "81 profileVersion (3): 2.3.1",
                             "90 ipaMode (1): ipad(0)", "82 fallbackSupported (0)"})
        QVERIFY2(info.contains(QLatin1String(line)), qPrintable(info));
}

void DecodeTest::guessesAnswersByTheirCode_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *hex, const char *type) {
        QTest::newRow(hex) << QByteArray::fromHex(hex) << QString::fromLatin1(type);
    };
    row("BF3F0380017F", "SetDefaultDpAddressResponse");
    row("BF6503800100", "SetDefaultDpAddressResponse");
    row("BF39038101 34", "InitiateAuthenticationResponseEsipa");
    row("BF4203800100", "IpaeActivationResponse");
    row("BF3F0A80087364702E6C6162", "SetDefaultDpAddressRequest");
    row("BF3912811000010203040506070809 0A0B0C0D0E0F", "InitiateAuthenticationRequestEsipa");
}

void DecodeTest::guessesAnswersByTheirCode()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, type);
    QCOMPARE(decodeToTree(octets).type, type);
}

void DecodeTest::showsFormerForms_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *hex, const char *shown) {
        QTest::newRow(hex) << QByteArray::fromHex(hex) << QString::fromLatin1(shown);
    };
    row("BF34090201008101018201 7F", "82 resetAutoEnableConfigResult (1): undefinedError(127)");
    row("BF4F175A1012121212121212121212121212121212810362F210", "81 rPLMN (3): 262-01");
    row("BF50 09BF5406300480020102", "80 errorResponse (2): 0102");
    row("6F11840200A5E00B8203020200 0304000301C0", "03 lpaeSupport");
}

void DecodeTest::showsFormerForms()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, shown);
    const auto tree = decodeToTree(octets);
    QCOMPARE(tree.unknownElements, 0);
    QVERIFY2(renderText(tree).contains(shown), qPrintable(renderText(tree)));
}

void DecodeTest::saysWhatIsNotCanonical_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *hex, const char *finding) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(finding);
    };
    row("long length", "BF30810380010C", "offset 0: tag or length is longer");
    row("long integer", "BF300480020005", "offset 3: seqNumber: the INTEGER is longer");
    row("other form", "BF58030101FF", "offset 3: refreshFlag: accepted in this form");
    row("boolean", "BF5803800101", "TRUE is FF");
    row("bits", "BF2804810200F0", "the BIT STRING is not the shortest");
    row("order", "BF311181010 0A00C5A0A988822000000000010F0", "out of order");
    row("twice", "BF3006800105800106", "stands there twice");
    row("missing", "BF3000", "seqNumber: is missing");
    row("unknown code", "BF3103800163", "99 is no value of EnableProfileResult");
    row("kept SEQUENCE", "3013800161A50EA00C300A30050603551D0E030100", "the SEQUENCE is kept inside");
}

void DecodeTest::saysWhatIsNotCanonical()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, finding);
    const auto tree = decodeToTree(octets);
    QVERIFY(!tree.isCanonical);
    QVERIFY2(tree.problems.join(u'\n').contains(finding), qPrintable(renderText(tree)));
}

void DecodeTest::showsWhatIsLeftOfDamage()
{
    const auto whole = vectorOctets(u"epr.ok");
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto prefix = whole.first(length);
        const auto tree = decodeToTree(prefix);
        QVERIFY(tree.stoppedAt);
        QVERIFY(*tree.stoppedAt <= length);
        QVERIFY(!tree.problems.isEmpty());
    }
    const auto cut = decodeToTree(whole.first(40));
    QCOMPARE(*cut.stoppedAt, qsizetype(27));
    QVERIFY2(renderText(cut).contains(u"eimId (15): eim.lab.example"), qPrintable(renderText(cut)));
    QByteArray nest;
    for (int depth = 0; depth < 400; ++depth)
        nest.prepend("\x30\x82\xFF\xFF", 4);
    QVERIFY(decodeToTree(nest).stoppedAt);
}

void DecodeTest::readsNoApduInsideAnother()
{
    const auto chain = QByteArray::fromHex("9000").repeated(50'000); // as deep as long, if they were nested
    QCOMPARE(decodeToTree(chain).size, chain.size());
}

void DecodeTest::rendersJson()
{
    const auto json = renderJson(decodeToTree(vectorOctets(u"esipa.get.none")));
    QCOMPARE(json[u"type"].toString(), QStringLiteral("GetEimPackageResponse"));
    QCOMPARE(json[u"canonical"].toBool(), true);
    QCOMPARE(json[u"size"].toInt(), 6);
    QVERIFY(json[u"problems"].toArray().isEmpty());
    const auto root = json[u"tree"].toArray()[0].toObject();
    QCOMPARE(root[u"tag"].toString(), QStringLiteral("BF4F"));
    const auto code = root[u"children"].toArray()[0].toObject();
    QCOMPARE(code[u"offset"].toInt(), 3);
    QCOMPARE(code[u"name"].toString(), QStringLiteral("eimPackageError"));
    QCOMPARE(code[u"length"].toInt(), 1);
    QCOMPARE(code[u"value"].toString(), QStringLiteral("01"));
    QCOMPARE(code[u"text"].toString(), QStringLiteral("noEimPackageAvailable(1)"));
}

void DecodeTest::survivesAnyChange()
{
    const auto vectors = readVectors();
    QVERIFY(rc::check("one octet changed, or any cut, gives a tree", [&] {
        auto octets = vectors[*rc::gen::inRange<std::size_t>(0, vectors.size())].octets;
        octets[*rc::gen::inRange<qsizetype>(0, octets.size())] = *rc::gen::arbitrary<char>();
        octets.truncate(*rc::gen::inRange<qsizetype>(0, octets.size() + 1));
        const auto tree = decodeToTree(octets);
        RC_ASSERT(tree.size == octets.size());
        RC_ASSERT(!tree.stoppedAt || *tree.stoppedAt <= octets.size());
    }));
}

LONGREACH_TEST(DecodeTest)
#include "tst_decode.moc"
