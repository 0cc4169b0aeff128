// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/query.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::fleet;

class QueryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTerms();
    void readsComparisons();
    void readsAlternatives();
    void saysWhereItFails_data();
    void saysWhereItFails();
    void namesTheFieldsThatExist();
    void quotesWhatNeedsIt();
    void survivesAnyText();
};

void QueryTest::readsTerms()
{
    const auto query = Query::parse(u"  state:enabled operator:\"Tele2*\" -tag:pilot  4711 \"two words\" ");
    QVERIFY(query);
    const auto &terms = query->terms();
    QCOMPARE(terms.size(), 5U);
    QCOMPARE(terms[0].field, QueryField::State);
    QCOMPARE(terms[1].field, QueryField::Operator);
    QCOMPARE(terms[1].values[0].text, QStringLiteral("Tele2*"));
    QVERIFY(terms[2].isNegated);
    QCOMPARE(terms[3].field, QueryField::Any);
    QCOMPARE(terms[4].values[0].text, QStringLiteral("two words"));
    QCOMPARE(query->text(), QStringLiteral("state:enabled operator:\"Tele2*\" -tag:pilot  4711 \"two words\""));
    QVERIFY(Query::parse(u"   ")->isEmpty());
}

void QueryTest::readsComparisons()
{
    using Comparison = QueryTerm::Comparison;
    const auto query = Query::parse(u"poll:<24h poll:>=2w profiles:>1 interval:15m profiles:<=3 poll:never").value();
    QCOMPARE(query.terms()[0].comparison, Comparison::Less);
    QCOMPARE(query.terms()[0].values[0].number, 86'400);
    QCOMPARE(query.terms()[1].comparison, Comparison::GreaterOrEqual);
    QCOMPARE(query.terms()[1].values[0].number, 14 * 86'400);
    QCOMPARE(query.terms()[2].comparison, Comparison::Greater);
    QCOMPARE(query.terms()[2].values[0].number, 1);
    QCOMPARE(query.terms()[3].comparison, Comparison::Equal);
    QCOMPARE(query.terms()[3].values[0].number, 900);
    QCOMPARE(query.terms()[4].comparison, Comparison::LessOrEqual);
    QCOMPARE(query.terms()[5].comparison, Comparison::Equal);
}

void QueryTest::readsAlternatives()
{
    const auto query = Query::parse(u"state:enabled,overdue label:\"a,b\",c a,b").value();
    QCOMPARE(query.terms()[0].values.size(), 2U);
    QCOMPARE(query.terms()[1].values.size(), 2U);
    QCOMPARE(query.terms()[1].values[0].text, QStringLiteral("a,b"));
    QCOMPARE(query.terms()[2].values[0].text, QStringLiteral("a,b"));
}

void QueryTest::saysWhereItFails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char16_t *text, qsizetype position, const char *finding) {
        QTest::newRow(name) << QString::fromUtf16(text) << position << QString(QLatin1String(finding));
    };
    row("unknown field", u"state:enabled colour:red", 14, "unknown field 'colour'");
    row("no moment", u"ended:>soon", 7, "is no moment");
    row("moment and age", u"ended:>24h,2026-11-24", 11, "is no moment");
    row("moment alone", u"ended:2026-11-24", 6, "needs < or >");
    row("no outcome", u"outcome:good", 8, "is no outcome");
    row("not in flight", u"inflight:failed", 9, "is no inflight");
    row("no day", u"polled:yesterday", 7, "is no day or hour");
    row("no hour", u"polled:2026-11-24T24", 7, "is no day or hour");
    row("no such day", u"polled:2026-02-30", 7, "is no day or hour");
    row("compared day", u"polled:>2026-11-24", 7, "cannot be compared");
    row("unknown state", u"state:on", 6, "'on' is no state");
    row("open quote", u"label:\"abc", 6, "never closed");
    row("no value", u"tag: x", 4, "tag has no value");
    row("lone minus", u"a - b", 2, "nothing follows");
    row("text compared", u"label:<3", 6, "cannot be compared");
    row("age without sign", u"poll:24h", 5, "needs < or >");
    row("no unit", u"poll:<24", 6, "no duration");
    row("no number", u"profiles:many", 9, "no whole number");
    row("trailing comma", u"tag:a,", 6, "tag has no value");
}

void QueryTest::saysWhereItFails()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, position);
    QFETCH(const QString, finding);
    const auto query = Query::read(text);
    QVERIFY(!query);
    QCOMPARE(query.error().position, position);
    QVERIFY(query.error().length > 0);
    QVERIFY2(query.error().detail.contains(finding), qPrintable(query.error().detail));
    const auto parsed = Query::parse(text);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    QVERIFY(parsed.error().detail.contains(QStringLiteral("character %1").arg(position + 1)));
}

void QueryTest::namesTheFieldsThatExist()
{
    const auto detail = Query::parse(u"foo:bar").error().detail;
    for (const auto &field : queryFieldWords())
        QVERIFY2(detail.contains(field), qPrintable(field));
}

void QueryTest::quotesWhatNeedsIt()
{
    QCOMPARE(quotedForQuery(u"Telekom"), QStringLiteral("Telekom"));
    QCOMPARE(quotedForQuery(u"Tele2 IoT"), QStringLiteral("\"Tele2 IoT\""));
    QCOMPARE(quotedForQuery(u"a*b"), QStringLiteral("\"a\\*b\""));
    QCOMPARE(quotedForQuery(u""), QStringLiteral("\"\""));
    QCOMPARE(quotedForQuery(u"-x"), QStringLiteral("\"-x\""));
}

void QueryTest::survivesAnyText()
{
    QVERIFY(rc::check("any text is a query or a fault within it", [] {
        const auto alphabet = QStringLiteral("ab: \"\\*-,<>=9hpoll:state");
        QString text;
        for (const auto at : *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, 23)))
            text += alphabet.at(at);
        const auto query = Query::read(text);
        RC_ASSERT(query || (query.error().position >= 0 && query.error().position <= text.size()));
    }));
}

LONGREACH_TEST(QueryTest)
#include "tst_query.moc"
