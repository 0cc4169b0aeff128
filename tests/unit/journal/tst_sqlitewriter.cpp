// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitewriter.h"

#include "app/journal/journalfile.h"
#include "app/journal/sqliteconnection.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace longreach;
using namespace longreach::journal;

class SqliteWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commitsWhatWaitsTogether();
    void undoesAFailedWriteAlone();
    void forgetsTextsOfAWriteUndone();
    void losesNothingOnAFullDisk();
    void savesTheOthersFromOneThatDoesNotFit();
    void executesEverythingBeforeItEnds();
    void waitsForAnotherProcess();

private:
    using Change = std::function<Result<void>(SqliteTurn &)>;

    static Change note(const QString &who)
    {
        return [who](SqliteTurn &turn) {
            return turn.connection
                .statement("INSERT INTO activity (at, who, verb, object, detail)"
                           " VALUES (0, ?1, '', '', '')")
                .bind(who)
                .run();
        };
    }
    static Change noteLong(int kilobytes)
    {
        return [kilobytes](SqliteTurn &turn) {
            return turn.connection
                .statement("INSERT INTO activity (at, who, verb, object, detail)"
                           " VALUES (0, 'long', '', '', ?1)")
                .bind(QByteArray(kilobytes * 1'024, 'x'))
                .run();
        };
    }
    static Change pragma(const char *sql)
    {
        return [sql](SqliteTurn &turn) { return turn.connection.execute(sql); };
    }

    /// Keeps the writer at one write, so that what is called meanwhile waits together.
    class Hold final {
    public:
        explicit Hold(SqliteWriter &writer)
            : m_held(writer.write<void>([this](SqliteTurn &) -> Result<void> {
                  m_begun.release();
                  m_gate.acquire();
                  return {};
              }))
        {
            m_begun.acquire();
        }
        void end()
        {
            m_gate.release();
            m_held.waitForFinished();
        }

    private:
        std::binary_semaphore m_begun{0};
        std::binary_semaphore m_gate{0};
        QFuture<Result<void>> m_held;
    };

    [[nodiscard]] std::unique_ptr<SqliteConnection> openFile() const
    {
        return openJournalFile(m_folder->filePath(QStringLiteral("journal.db")), {}).value();
    }
    [[nodiscard]] qint64 ask(std::string_view sql) const { return openFile()->integer(sql).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteWriterTest::commitsWhatWaitsTogether()
{
    SqliteWriter writer(openFile());
    Hold hold(writer);
    std::vector<QFuture<Result<qint64>>> revisions;
    for (int number = 0; number < 20; ++number)
        revisions.push_back(writer.write<qint64>([](SqliteTurn &turn) -> Result<qint64> { return turn.revision; }));
    hold.end();
    for (auto &revision : revisions)
        QCOMPARE(revision.result().value(), 2);
    QCOMPARE(ask("SELECT revision FROM meta"), 2);
}

void SqliteWriterTest::undoesAFailedWriteAlone()
{
    SqliteWriter writer(openFile());
    Hold hold(writer);
    auto before = writer.write<void>(note(QStringLiteral("before")));
    auto failing = writer.write<void>([](SqliteTurn &turn) -> Result<void> {
        (void)note(QStringLiteral("failing"))(turn);
        return failure(Error::Kind::Conflict, QStringLiteral("as asked"));
    });
    auto after = writer.write<void>(note(QStringLiteral("after")));
    hold.end();
    QVERIFY(before.result());
    QVERIFY(after.result());
    QCOMPARE(failing.result().error(), (Error{Error::Kind::Conflict, QStringLiteral("as asked")}));
    QCOMPARE(ask("SELECT count(*) FROM activity"), 2);
    QCOMPARE(ask("SELECT count(*) FROM activity WHERE who = 'failing'"), 0);
}

void SqliteWriterTest::forgetsTextsOfAWriteUndone()
{
    SqliteWriter writer(openFile());
    const auto number = [](const QString &text, bool fails) {
        return [text, fails](SqliteTurn &turn) -> Result<qint64> {
            auto given = turn.texts.number(text);
            if (fails)
                return failure(Error::Kind::Conflict, {});
            return given;
        };
    };
    QVERIFY(!writer.write<qint64>(number(QStringLiteral("lost"), true)).result());
    const auto kept = writer.write<qint64>(number(QStringLiteral("kept"), false)).result().value();
    const auto again = writer.write<qint64>(number(QStringLiteral("lost"), false)).result().value();
    QVERIFY(kept != again);
    QCOMPARE(ask("SELECT count(*) FROM text"), 2);
}

void SqliteWriterTest::losesNothingOnAFullDisk()
{
    SqliteWriter writer(openFile());
    QVERIFY(writer.write<void>(note(QStringLiteral("first"))).result());
    QVERIFY(writer.write<void>(pragma("PRAGMA max_page_count = 1")).result()); // as many as there are
    const auto refused = writer.write<void>(noteLong(200)).result();
    QCOMPARE(refused.error().kind, Error::Kind::StorageFull);
    QVERIFY(writer.write<void>(pragma("PRAGMA max_page_count = 1000000")).result());
    QVERIFY(writer.write<void>(noteLong(200)).result());
    QCOMPARE(ask("SELECT count(*) FROM activity"), 2);
    QCOMPARE(ask("SELECT count(*) FROM activity WHERE who = 'first'"), 1);
}

void SqliteWriterTest::savesTheOthersFromOneThatDoesNotFit()
{
    SqliteWriter writer(openFile());
    QVERIFY(writer.write<void>(pragma("PRAGMA max_page_count = 60")).result());
    Hold hold(writer);
    auto small = writer.write<void>(note(QStringLiteral("small")));
    auto large = writer.write<void>(noteLong(400));
    auto other = writer.write<void>(note(QStringLiteral("other")));
    hold.end();
    QVERIFY(small.result());
    QCOMPARE(large.result().error().kind, Error::Kind::StorageFull);
    QVERIFY(other.result());
    QCOMPARE(ask("SELECT count(*) FROM activity"), 2);
}

void SqliteWriterTest::executesEverythingBeforeItEnds()
{
    constexpr int Count = 2'000;
    {
        SqliteWriter writer(openFile());
        for (int number = 0; number < Count; ++number)
            writer.write<void>(note(QString::number(number)));
    }
    QCOMPARE(ask("SELECT count(*) FROM activity"), Count);
}

void SqliteWriterTest::waitsForAnotherProcess()
{
    SqliteWriter writer(openFile());
    const auto other = openFile();
    QVERIFY(other->execute("BEGIN IMMEDIATE"));
    QVERIFY(other->execute("INSERT INTO activity (at, who, verb, object, detail) VALUES (0, 'other', '', '', '')"));
    auto written = writer.write<void>(note(QStringLiteral("patient")));
    QVERIFY(other->execute("COMMIT"));
    QVERIFY(written.result());
    QCOMPARE(ask("SELECT id FROM activity WHERE who = 'patient'"), 2);
}

LONGREACH_TEST(SqliteWriterTest)
#include "tst_sqlitewriter.moc"
