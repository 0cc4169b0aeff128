// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/trace/traceexport.h"

#include "app/card/trace/tracelog.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QTest>

using namespace longreach;

namespace {

/// A download trigger in two blocks, its activation code cut in the middle, and the answer.
std::vector<TraceEntry> blockedExchange()
{
    const auto context = QByteArray::fromHex("BF5431A01D801B3124736D64702E6578616D706C652E636F6D244D415443482D3031"
                                             "8210A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");
    std::vector<TraceEntry> entries;
    const auto store = [&](char p1, char p2, const QByteArray &block, const char *response) {
        entries.push_back({.number = entries.size() + 1,
                           .reader = QStringLiteral("R"),
                           .title = QStringLiteral("block"),
                           .command = QByteArray("\x81\xE2", 2) + p1 + p2 + static_cast<char>(block.size()) + block,
                           .response = QByteArray::fromHex(response)});
    };
    store('\x11', '\x00', context.left(30), "9000");
    store('\x91', '\x01', context.mid(30), "6103");
    entries.push_back({.number = entries.size() + 1,
                       .reader = QStringLiteral("R"),
                       .title = QStringLiteral("GET RESPONSE"),
                       .command = QByteArray::fromHex("01C0000003"),
                       .response = QByteArray::fromHex("BF54009000")});
    return entries;
}

TraceEntry getEid()
{
    return {.number = 1,
            .reader = QStringLiteral("R"),
            .at = Timestamp{std::chrono::milliseconds{1'795'348'800'123}},
            .title = QStringLiteral("GetEuiccDataRequest"),
            .command = QByteArray::fromHex("81E2910006BF3E035C015A"),
            .response = QByteArray::fromHex("BF3E125A10890490321234512345123456789012359000")};
}

} // namespace

class TraceExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndForgets();
    void decodesBothSides();
    void putsBlocksTogether();
    void keepsNoSecret();
    void masksAcrossBlocks();
    void masksJsonAndPins();
    void writesText();
    void writesJsonLines();
    void writesWhatWiresharkOpens();
};

void TraceExportTest::numbersAndForgets()
{
    card::TraceLog log;
    for (std::size_t count = 0; count < card::TraceLog::MaximumEntries + 5; ++count)
        log.add({.reader = count % 2 == 0 ? QStringLiteral("A") : QStringLiteral("B")});
    const auto all = log.entries();
    QCOMPARE(all.size(), card::TraceLog::MaximumEntries);
    QCOMPARE(all.front().number, quint64{6});
    QCOMPARE(log.entries(QStringLiteral("A")).size(), card::TraceLog::MaximumEntries / 2);
}

void TraceExportTest::decodesBothSides()
{
    const auto decoding = card::decode(getEid());
    QVERIFY(!decoding.command.empty());
    QCOMPARE(decoding.command.front().tag, QStringLiteral("BF3E"));
    QCOMPARE(decoding.response.front().tag, QStringLiteral("BF3E"));
    QCOMPARE(decoding.response.front().children.front().text, QStringLiteral("89049032123451234512345678901235"));
    QCOMPARE(decoding.response.back().text, QStringLiteral("9000 success"));
}

void TraceExportTest::putsBlocksTogether()
{
    const auto entries = blockedExchange();
    const auto first = card::decode(entries.at(0), entries);
    const auto last = card::decode(entries.at(1), entries);
    QCOMPARE(first.command, last.command);
    QCOMPARE(first.command.front().tag, QStringLiteral("BF54"));
    QCOMPARE(card::decode(entries.at(2), entries).response.front().tag, QStringLiteral("BF54"));
}

void TraceExportTest::keepsNoSecret()
{
    const TraceEntry pin{.command = QByteArray::fromHex("0020000108") + QByteArrayLiteral("1234\xFF\xFF\xFF\xFF")};
    QByteArray passedOn;
    card::TraceLog log([&](const TraceEntry &entry) { passedOn += entry.command; });
    for (const auto &block : blockedExchange())
        log.add(block);
    log.add(pin);
    QByteArray kept;
    for (const auto &entry : log.entries())
        kept += entry.command;
    QCOMPARE(kept, passedOn);
    for (const auto *secret : {"MAT", "H-01", "1234"})
        QVERIFY2(!kept.contains(secret), secret);
    QVERIFY(kept.contains(QByteArray::fromHex("A0A1A2A3"))); // nothing else is hidden
}

void TraceExportTest::masksAcrossBlocks()
{
    const auto entries = blockedExchange();
    const auto text = card::exportTrace(entries, TraceFormat::Text);
    QVERIFY2(!text.contains(QByteArrayLiteral("MAT").toHex().toUpper()), text.constData());
    QVERIFY2(!text.contains(QByteArrayLiteral("-01").toHex().toUpper()), text.constData());
    QVERIFY(text.contains("A0A1A2A3")); // nothing else is hidden
    QVERIFY(!card::exportTrace(entries, TraceFormat::Pcap).contains("MAT"));
}

void TraceExportTest::masksJsonAndPins()
{
    const TraceEntry http{.kind = TraceEntry::Kind::Http,
                          .title = QStringLiteral("POST"),
                          .command = R"({"matchingId":"TOPSECRET","smdpAddress":"rsp.example"})"};
    const TraceEntry pin{.command = QByteArray::fromHex("0020000108") + QByteArrayLiteral("1234\xFF\xFF\xFF\xFF")};
    const auto text = card::exportTrace({http, pin}, TraceFormat::Text);
    QVERIFY(!text.contains(QByteArrayLiteral("TOPSECRET").toHex().toUpper()));
    QVERIFY(text.contains(QByteArrayLiteral("rsp.example").toHex().toUpper()));
    QVERIFY(!text.contains("31323334"));
}

void TraceExportTest::writesText()
{
    auto entry = getEid();
    entry.error = Error{Error::Kind::OutcomeUnknown, QStringLiteral("80100016 gone")};
    const auto text = card::exportTrace({entry}, TraceFormat::Text);
    QVERIFY(text.startsWith("# 1 2026-"));
    QVERIFY(text.contains("\n> 81E2910006BF3E035C015A\n< BF3E12"));
    QVERIFY(text.contains("\n! outcomeUnknown: 80100016 gone\n"));
}

void TraceExportTest::writesJsonLines()
{
    const auto lines = card::exportTrace({getEid(), getEid()}, TraceFormat::Json).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto object = QJsonDocument::fromJson(lines.front()).object();
    QCOMPARE(object.value(u"title").toString(), QStringLiteral("GetEuiccDataRequest"));
    QVERIFY(!object.value(u"responseTree").toArray().isEmpty());
}

void TraceExportTest::writesWhatWiresharkOpens()
{
    const auto file = card::exportTrace({getEid()}, TraceFormat::Pcap);
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(file.constData() + at); };
    QCOMPARE(number(0), 0xA1B2C3D4U);
    QCOMPARE(number(20), 101U); // raw IP
    QCOMPARE(number(24), 1'795'348'800U);
    QCOMPARE(number(28), 123'000U);
    const auto length = static_cast<qsizetype>(number(32));
    QCOMPARE(file.size(), 24 + 16 + length);
    const auto packet = file.mid(40);
    QCOMPARE(qFromBigEndian<quint16>(packet.constData() + 2), static_cast<quint16>(length));
    QCOMPARE(qFromBigEndian<quint16>(packet.constData() + 22), quint16{4729});
    QCOMPARE(packet.mid(28, 3), QByteArray::fromHex("020404"));
    QVERIFY(packet.mid(28 + 16).startsWith(getEid().command));
}

LONGREACH_TEST(TraceExportTest)
#include "tst_traceexport.moc"
