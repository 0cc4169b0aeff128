// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/querycompletion.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/query.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QDate>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;

class QueryCompletionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store.upsert(longreach::fakes::sampleFleet(100)); }
    void offersFields();
    void offersValuesOfTheFleet();
    void replacesOnlyTheTermUnderTheCursor();
    void offersNothingForUnknownFields();
    void everyOfferCompletesToAQuery();

private:
    [[nodiscard]] QueryCompletions at(const QString &text, qsizetype cursor = -1) const
    {
        return completionsAt(text, cursor < 0 ? text.size() : cursor, m_store.live());
    }

    FleetStore m_store;
};

void QueryCompletionTest::offersFields()
{
    QCOMPARE(at(QString()).candidates.size(), queryFieldWords().size());
    QCOMPARE(at(QStringLiteral("gr")).candidates, QStringList{QStringLiteral("group:")});
    QCOMPARE(at(QStringLiteral("-CO")).candidates, QStringList{QStringLiteral("country:")});
    QCOMPARE(at(QStringLiteral("-co")).from, 1);
}

void QueryCompletionTest::offersValuesOfTheFleet()
{
    QCOMPARE(at(QStringLiteral("tag:")).candidates, QStringList{QStringLiteral("pilot")});
    QCOMPARE(at(QStringLiteral("operator:te")).candidates,
             (QStringList{QStringLiteral("\"Tele2 IoT\""), QStringLiteral("Telekom")}));
    QCOMPARE(at(QStringLiteral("operator:\"tele2 i")).candidates, QStringList{QStringLiteral("\"Tele2 IoT\"")});
    QCOMPARE(at(QStringLiteral("state:en")).candidates, QStringList{QStringLiteral("enabled")});
    QCOMPARE(at(QStringLiteral("poll:<")).candidates.size(), 2);
    QCOMPARE(at(QStringLiteral("outcome:f")).candidates, QStringList{QStringLiteral("failed")});
    QCOMPARE(at(QStringLiteral("inflight:sub")).candidates,
             (QStringList{QStringLiteral("submissionUnknown"), QStringLiteral("submitting")}));
    QCOMPARE(at(QStringLiteral("polled:")).candidates.last(), QDate::currentDate().toString(Qt::ISODate));
}

void QueryCompletionTest::replacesOnlyTheTermUnderTheCursor()
{
    const auto second = at(QStringLiteral("group:\"region 3\" country:d tag:pilot"), 26);
    QCOMPARE(second.candidates, QStringList{QStringLiteral("DE")});
    QCOMPARE(second.from, 25);
    QCOMPARE(second.length, 1);
    const auto alternative = at(QStringLiteral("country:DE,b"));
    QCOMPARE(alternative.candidates, QStringList{QStringLiteral("BR")});
    QCOMPARE(alternative.from, 11);
}

void QueryCompletionTest::offersNothingForUnknownFields()
{
    QVERIFY(at(QStringLiteral("colour:re")).candidates.isEmpty());
    QVERIFY(at(QStringLiteral("eid:89")).candidates.isEmpty());
    QVERIFY(at(QStringLiteral("xyz")).candidates.isEmpty());
}

void QueryCompletionTest::everyOfferCompletesToAQuery()
{
    for (const auto &field : queryFieldWords()) {
        const QString text = field + u':';
        for (const auto &value : at(text).candidates) {
            const auto query = Query::parse(QString(text + value));
            QVERIFY2(query, qPrintable(text + value));
        }
    }
}

LONGREACH_TEST(QueryCompletionTest)
#include "tst_querycompletion.moc"
