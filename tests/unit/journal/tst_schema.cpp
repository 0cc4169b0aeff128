// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/schema.h"

#include "app/journal/sqliteconnection.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::journal;

class SchemaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesEachStepOnce();
    void leavesANewerOneAlone();
    void appliesAllOrNothing();
    void addsRoomForNotesToAnOlderOne();
    void addsRoomForPollsToAnOlderOne();
    void addsRoomForLastOperationsToAnOlderOne();
    void answersEveryHotQueryFromAnIndex_data();
    void answersEveryHotQueryFromAnIndex();

private:
    /// Makes the journal one of an older version, with a device in it.
    void goBackTo(int version)
    {
        const auto undo = [&](int step, const char *sql) {
            if (step > version)
                QVERIFY(m_connection->execute(sql));
        };
        undo(6,
             "ALTER TABLE device DROP COLUMN order_state; ALTER TABLE device DROP COLUMN order_settled;"
             "ALTER TABLE device DROP COLUMN order_sent; ALTER TABLE device DROP COLUMN order_delivered;"
             "ALTER TABLE device DROP COLUMN order_ended");
        undo(5, "ALTER TABLE device DROP COLUMN polls; DROP TABLE watched_hour");
        undo(4, "ALTER TABLE device DROP COLUMN notes");
        const auto marks = QStringLiteral("PRAGMA user_version = %1; DELETE FROM schema_step WHERE step > %1");
        QVERIFY(m_connection->execute(marks.arg(version).toLatin1().constData()));
        QVERIFY(m_connection->execute("INSERT INTO device (eid, revision, device_group, tags, country, eim)"
                                      " VALUES (x'01', 1, 0, 0, 0, 0)"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteConnection> m_connection;
};

void SchemaTest::init()
{
    static int count = 0;
    const auto path = m_folder.filePath(QString::number(++count));
    QVERIFY(QFile(path).open(QFile::WriteOnly));
    m_connection = SqliteConnection::open(path, SqliteConnection::Use::Write).value();
}

void SchemaTest::appliesEachStepOnce()
{
    QVERIFY(upgradeSchema(*m_connection, fromUnixMilliseconds(5)));
    QVERIFY(upgradeSchema(*m_connection, fromUnixMilliseconds(9)));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM schema_step").value(), SchemaVersion);
    QCOMPARE(m_connection->integer("SELECT max(applied_at) FROM schema_step").value(), 5);
    QCOMPARE(m_connection->integer("SELECT revision FROM meta").value(), 0);
}

void SchemaTest::leavesANewerOneAlone()
{
    QVERIFY(m_connection->execute("PRAGMA user_version = 1000"));
    QCOMPARE(upgradeSchema(*m_connection, {}).error().kind, Error::Kind::NewerVersion);
    QCOMPARE(m_connection->integer("SELECT count(*) FROM sqlite_schema").value(), 0);
    QVERIFY(!m_connection->isInTransaction());
}

void SchemaTest::appliesAllOrNothing()
{
    QVERIFY(m_connection->execute("CREATE TABLE activity (in_the_way)"));
    QVERIFY(!upgradeSchema(*m_connection, {}));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM sqlite_schema").value(), 1);
    QCOMPARE(m_connection->integer("PRAGMA user_version").value(), 0);
    QVERIFY(!m_connection->isInTransaction());
}

void SchemaTest::addsRoomForNotesToAnOlderOne()
{
    QVERIFY(upgradeSchema(*m_connection, {}));
    goBackTo(3);
    QVERIFY(upgradeSchema(*m_connection, {}));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM device WHERE notes IS NULL").value(), 1);
    QCOMPARE(m_connection->integer("SELECT count(*) FROM schema_step").value(), SchemaVersion);
}

void SchemaTest::addsRoomForPollsToAnOlderOne()
{
    QVERIFY(upgradeSchema(*m_connection, {}));
    goBackTo(4);
    QVERIFY(upgradeSchema(*m_connection, {}));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM device WHERE polls IS NULL").value(), 1);
    QCOMPARE(m_connection->integer("SELECT count(*) FROM watched_hour").value(), 0);
    QCOMPARE(m_connection->integer("SELECT count(*) FROM schema_step").value(), SchemaVersion);
}

void SchemaTest::addsRoomForLastOperationsToAnOlderOne()
{
    QVERIFY(upgradeSchema(*m_connection, {}));
    goBackTo(5);
    QVERIFY(upgradeSchema(*m_connection, {}));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM device WHERE order_state IS NULL").value(), 1);
}

void SchemaTest::answersEveryHotQueryFromAnIndex_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("newer devices") << QByteArray("SELECT eid FROM device WHERE revision > 5");
    QTest::newRow("removed devices") << QByteArray("SELECT eid FROM removed_device WHERE revision > 5");
    QTest::newRow("profiles") << QByteArray("SELECT iccid FROM profile WHERE eid = x'00' ORDER BY position");
    QTest::newRow("newer operations") << QByteArray("SELECT eid FROM operation WHERE job = 1 AND revision > 5");
    QTest::newRow("history") << QByteArray("SELECT job FROM operation WHERE eid = x'00'");
    QTest::newRow("unsettled") << QByteArray("SELECT eid FROM operation WHERE is_settled = 0");
    QTest::newRow("in use") << QByteArray("SELECT 1 FROM operation WHERE eim = 1 AND is_settled = 0");
    QTest::newRow("attempts") << QByteArray("SELECT number FROM attempt WHERE job = 1 AND sequence = 2");
    QTest::newRow("order ids") << QByteArray("SELECT name FROM order_name WHERE eim = 1");
    QTest::newRow("code in hand") << QByteArray("SELECT id FROM code WHERE job = 1 AND sequence = 2 AND job <> 0");
    QTest::newRow("free code") << QByteArray("SELECT id FROM code WHERE eid IS NULL AND state = 0");
}

void SchemaTest::answersEveryHotQueryFromAnIndex()
{
    QFETCH(const QByteArray, query);
    QVERIFY(upgradeSchema(*m_connection, {}));
    const auto explain = "EXPLAIN QUERY PLAN " + query;
    auto &plan = m_connection->statement(std::string_view(explain.constData(), std::size_t(explain.size())));
    QVERIFY(plan.bind().step().value());
    const auto finding = plan.text(3);
    QVERIFY2(finding.startsWith(u"SEARCH") || finding.contains(u"operation_unsettled"), qPrintable(finding));
    m_connection.reset(); // before the text its statement is kept by
}

LONGREACH_TEST(SchemaTest)
#include "tst_schema.moc"
