// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/csvreader.h"
#include "app/fleet/csvwriter.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::fleet;

class CsvTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsWrite_data();
    void readsWhatProgramsWrite();
    void tellsRowsLinesAndOffsets();
    void losesOneRowToAStrayQuote();
    void boundsFieldsAndRecords();
    void namesTheOctetThatIsNotUtf8();
    void readsBackWhatItWrites();
    void survivesAnyOctets();
    void keepsSpreadsheetsFromCalculating();

private:
    static std::vector<QByteArrayList> recordsOf(const QByteArray &octets)
    {
        CsvReader reader(octets);
        std::vector<QByteArrayList> records;
        while (const auto record = reader.next())
            records.push_back(record->fields);
        return records;
    }
};

void CsvTest::readsWhatProgramsWrite_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArrayList>("second");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QByteArrayList{"1", "2"};
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2,5\n") << QByteArrayList{"1", "2,5"};
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << QByteArrayList{"1", "2"};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QByteArrayList{"1", "2"};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << QByteArrayList{"1", "2"};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << QByteArrayList{"1", "2"};
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a,b\n1,2")
                          << QByteArrayList{"1", "2"};
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n") << QByteArrayList{"1,5", "say \"hi\""};
    QTest::newRow("line end in quotes") << QByteArray("a,b\n\"1\r\n2\",3\n") << QByteArrayList{"1\r\n2", "3"};
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n") << QByteArrayList{"", "", ""};
    QTest::newRow("blank lines") << QByteArray("\na,b\n\n  \n1,2\n\n") << QByteArrayList{"1", "2"};
    QTest::newRow("quoted separator in head") << QByteArray("\"a,b,c\";d\n1;2\n") << QByteArrayList{"1", "2"};
    QTest::newRow("after a quote") << QByteArray("a,b\n\"1\"x,2\n") << QByteArrayList{"1x", "2"};
    QTest::newRow("quote within") << QByteArray("a,b\n5\" pipe,2\n") << QByteArrayList{"5\" pipe", "2"};
}

void CsvTest::readsWhatProgramsWrite()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArrayList, second);
    const auto records = recordsOf(octets);
    QCOMPARE(records.size(), 2U);
    QCOMPARE(records[1], second);
}

void CsvTest::tellsRowsLinesAndOffsets()
{
    CsvReader reader("a,b\n\n\"1\n2\",3\nx,y\n");
    QCOMPARE(reader.next()->row, 1);
    const auto second = reader.next();
    QCOMPARE(second->row, 3);
    QCOMPARE(second->line, 3);
    QCOMPARE(second->offset, 5);
    const auto third = reader.next();
    QCOMPARE(third->row, 4);
    QCOMPARE(third->line, 5);
    QVERIFY(!reader.next());
    QCOMPARE(reader.position(), 17);
}

void CsvTest::losesOneRowToAStrayQuote()
{
    CsvReader reader("a,b\n1,\"open\n2,fine\n3,fine\n");
    reader.next();
    const auto broken = reader.next();
    QVERIFY(broken->problem.contains(QStringLiteral("never closed")));
    QCOMPARE(broken->badField, 1);
    QCOMPARE(broken->row, 2);
    const auto next = reader.next();
    QCOMPARE(next->fields, (QByteArrayList{"2", "fine"}));
    QCOMPARE(next->line, 3);
}

void CsvTest::boundsFieldsAndRecords()
{
    const QByteArray longField(CsvReader::MaximumFieldOctets + 1, 'x');
    const auto octets = "a,b\n1," + longField + "\n2,\"" + longField + "\"\n3,4\n";
    CsvReader fields(octets);
    fields.next();
    QVERIFY(fields.next()->problem.contains(QStringLiteral("longer than")));
    QVERIFY(fields.next()->problem.contains(QStringLiteral("longer than")));
    QCOMPARE(fields.next()->fields, (QByteArrayList{"3", "4"}));

    const auto many = QByteArray(",").repeated(5'000) + "\n1,2\n";
    CsvReader records(many);
    const auto broken = records.next();
    QVERIFY(broken->problem.contains(QStringLiteral("more than")));
    QCOMPARE(broken->fields.size(), CsvReader::MaximumFields);
    QCOMPARE(records.next()->fields, (QByteArrayList{"1", "2"}));
}

void CsvTest::namesTheOctetThatIsNotUtf8()
{
    QCOMPARE(textOfField("Zähler").value(), QStringLiteral("Zähler"));
    const auto text = textOfField("Z\xE4hler");
    QCOMPARE(text.error().kind, Error::Kind::InvalidInput);
    QVERIFY(text.error().detail.contains(QStringLiteral("octet 1 ")));
    for (const char *broken :
         {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "\xF8\x88\x80\x80\x80"})
        QVERIFY2(!textOfField(broken), broken);
    for (const char *sound : {"", "\xE2\x82\xAC", "\xF0\x9F\x93\xA1", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"})
        QVERIFY2(textOfField(sound), sound);
}

void CsvTest::readsBackWhatItWrites()
{
    QVERIFY(rc::check("records written are records read", [] {
        const auto letters = rc::gen::element('a', ',', ';', '\t', '"', '\n', '\r', ' ', '\'', '\xC3');
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(letters))));
        QByteArray octets("head,line\r\n");
        std::vector<QByteArrayList> expected{{"head", "line"}};
        for (const auto &row : rows) {
            QByteArrayList fields;
            for (const auto &field : row)
                fields.append(QByteArray::fromStdString(field));
            octets += csvRecord(fields);
            if (fields.size() > 1 || !fields.front().trimmed().isEmpty()) // blank lines are nothing
                expected.push_back(fields);
        }
        RC_ASSERT(recordsOf(octets) == expected);
    }));
}

void CsvTest::survivesAnyOctets()
{
    QVERIFY(rc::check("reading ends, goes forward and stays within", [] {
        const auto letters = rc::gen::element('a', ',', '"', '\n', '\r', '\0', '\xFF');
        const auto octets = *rc::gen::container<std::string>(letters);
        CsvReader reader(QByteArrayView(octets.data(), static_cast<qsizetype>(octets.size())));
        qint64 last = -1;
        while (const auto record = reader.next()) {
            RC_ASSERT(record->offset > last);
            last = record->offset;
        }
        RC_ASSERT(reader.position() == static_cast<qint64>(octets.size()));
    }));
}

void CsvTest::keepsSpreadsheetsFromCalculating()
{
    for (const auto *formula : {u"=1+1", u"+49", u"-x", u"@SUM", u"\ttab", u"'=1", u"''+"}) {
        const auto text = QString::fromUtf16(formula);
        QVERIFY(spreadsheetSafe(text).startsWith(u'\''));
        QCOMPARE(fromSpreadsheetSafe(spreadsheetSafe(text)), text);
    }
    for (const auto *plain : {u"", u"abc", u"'quoted'", u"1=1", u"'"}) {
        const auto text = QString::fromUtf16(plain);
        QCOMPARE(spreadsheetSafe(text), text);
        QCOMPARE(fromSpreadsheetSafe(text), text);
    }
}

LONGREACH_TEST(CsvTest)
#include "tst_csv.moc"
