// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitestatement.h"

#include "app/journal/sqliteconnection.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::journal;

class SqliteStatementTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatItTook();
    void tellsNullFromEmpty();
    void startsOverWithEachBinding();
    void failsWhenSteppedIfItDoesNotPrepare();
    void refusesToWriteOnAReader();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<SqliteConnection> m_connection;
};

void SqliteStatementTest::init()
{
    m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(QFile(m_path).open(QFile::WriteOnly));
    m_connection = SqliteConnection::open(m_path, SqliteConnection::Use::Write).value();
    QVERIFY(m_connection->execute("CREATE TABLE t (a, b, c, d)"));
}

void SqliteStatementTest::givesBackWhatItTook()
{
    const auto eid = Eid::fromStem(u"890490320012345678901234567890").value();
    const auto iccid = Iccid::parse(u"8944000000000000001").value();
    const auto moment = fromUnixMilliseconds(1'795'000'000'123);
    auto &insert = m_connection->statement("INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
    QVERIFY(insert.bind(eid, iccid, moment, QStringLiteral("Zähler „1“")).run());
    auto &select = m_connection->statement("SELECT a, b, c, d FROM t");
    QVERIFY(select.bind().step().value());
    QCOMPARE(Eid::fromBytes(select.octets(0)).value(), eid);
    QCOMPARE(Iccid::fromBytes(select.octets(1)).value().toString(), iccid.toString());
    QCOMPARE(select.moment(2), moment);
    QCOMPARE(select.text(3), QStringLiteral("Zähler „1“"));
    QVERIFY(!select.step().value());
}

void SqliteStatementTest::tellsNullFromEmpty()
{
    auto &insert = m_connection->statement("INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
    QVERIFY(insert.bind(std::optional<QString>(), QString(), QByteArray(), std::optional<Timestamp>()).run());
    auto &select = m_connection->statement("SELECT a, b, c, d FROM t");
    QVERIFY(select.bind().step().value());
    QVERIFY(select.isNull(0));
    QVERIFY(!select.isNull(1));
    QVERIFY(select.text(1).isEmpty());
    QVERIFY(select.bytes(2).isEmpty());
    QVERIFY(!select.optionalMoment(3));
}

void SqliteStatementTest::startsOverWithEachBinding()
{
    QVERIFY(m_connection->execute("INSERT INTO t (a) VALUES (1), (2), (3)"));
    auto &select = m_connection->statement("SELECT a FROM t WHERE a >= ?1 ORDER BY a");
    QVERIFY(select.bind(2).step().value());
    QCOMPARE(select.integer(0), 2);
    QVERIFY(select.bind(3).step().value());
    QCOMPARE(select.integer(0), 3);
    QVERIFY(!select.step().value());
}

void SqliteStatementTest::failsWhenSteppedIfItDoesNotPrepare()
{
    const auto outcome = m_connection->statement("SELECT nonsense FROM nowhere").bind().step();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Internal);
    QVERIFY2(outcome.error().detail.contains(u"nowhere"), qPrintable(outcome.error().detail));
}

void SqliteStatementTest::refusesToWriteOnAReader()
{
    const auto reader = SqliteConnection::open(m_path, SqliteConnection::Use::Read).value();
    const auto outcome = reader->execute("INSERT INTO t (a) VALUES (1)");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
}

LONGREACH_TEST(SqliteStatementTest)
#include "tst_sqlitestatement.moc"
