// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfile.h"

#include "app/journal/schema.h"
#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace longreach;
using namespace longreach::journal;

class JournalFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesFilesForTheirOwnerAlone();
    void notesEachSchemaStep();
    void refusesWhatIsNoJournal_data();
    void refusesWhatIsNoJournal();
    void refusesAnotherProgramsDatabase();
    void refusesANewerJournal();
    void refusesATruncatedJournal();
    void refusesABrokenPage();
    void opensAnEmptyFileAsNew();
    void reopensWhatAKilledProcessLeft();
    void isMadeOnceByManyAtOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store/journal.db")); }
    [[nodiscard]] Result<std::unique_ptr<SqliteJournal>> open() const { return SqliteJournal::open(path(), m_clock); }
    [[nodiscard]] QByteArray content() const;
    void overwrite(const QByteArray &content) const;
    void makeJournalWithDevices(int count) const;
    void change(const char *sql) const;

    fakes::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray JournalFileTest::content() const
{
    QFile file(path());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalFileTest::overwrite(const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
}

void JournalFileTest::makeJournalWithDevices(int count) const
{
    const auto journal = open().value();
    std::vector<Device> devices;
    for (int number = 0; number < count; ++number) {
        const auto stem = QStringLiteral("%1").arg(number, 30, 10, QLatin1Char('0'));
        devices.push_back({.eid = Eid::fromStem(stem).value(), .label = QStringLiteral("device %1").arg(number)});
    }
    QVERIFY(journal->devices().save(devices).result());
}

void JournalFileTest::change(const char *sql) const
{
    const auto connection = SqliteConnection::open(path(), SqliteConnection::Use::Write).value();
    connection->setTidiesUpOnClose(true);
    QVERIFY(connection->execute(sql));
}

void JournalFileTest::makesFilesForTheirOwnerAlone()
{
    const auto journal = open().value();
    QVERIFY(journal->activity().add({}).result());
    constexpr auto Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfo folder(QFileInfo(path()).absolutePath());
    QCOMPARE(folder.permissions() & Others, QFile::Permissions());
    const auto files = QDir(folder.filePath()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // database, -wal, -shm
    for (const auto &file : files)
        QCOMPARE(file.permissions() & (Others | QFile::ExeOwner), QFile::Permissions());
}

void JournalFileTest::notesEachSchemaStep()
{
    makeJournalWithDevices(1);
    const auto connection = SqliteConnection::open(path(), SqliteConnection::Use::Read).value();
    QCOMPARE(connection->integer("SELECT count(*) FROM schema_step").value(), SchemaVersion);
    QCOMPARE(connection->integer("SELECT max(step) FROM schema_step").value(), SchemaVersion);
    QCOMPARE(connection->integer("PRAGMA user_version").value(), SchemaVersion);
    QCOMPARE(connection->integer("PRAGMA application_id").value(), ApplicationId);
    QCOMPARE(connection->integer("SELECT applied_at FROM schema_step").value(), toUnixMilliseconds(m_clock.now()));
}

void JournalFileTest::refusesWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("eid,label\n89,a\n");
    QTest::newRow("short") << QByteArray("SQLite format 3");
    QTest::newRow("zeros") << QByteArray(8'192, '\0');
}

void JournalFileTest::refusesWhatIsNoJournal()
{
    QFETCH(const QByteArray, content);
    overwrite(content);
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    QCOMPARE(this->content(), content);
    QCOMPARE(QDir(QFileInfo(path()).absolutePath()).entryList(QDir::Files).size(), 1);
}

void JournalFileTest::refusesAnotherProgramsDatabase()
{
    overwrite({});
    change("PRAGMA user_version = 3; CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
    const auto before = content();
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
    QCOMPARE(content(), before);
}

void JournalFileTest::refusesANewerJournal()
{
    makeJournalWithDevices(10);
    change("PRAGMA user_version = 999");
    const auto before = content();
    const auto opened = open();
    QCOMPARE(opened.error().kind, Error::Kind::NewerVersion);
    QVERIFY2(opened.error().detail.contains(u"999"), qPrintable(opened.error().detail));
    QCOMPARE(content(), before);
}

void JournalFileTest::refusesATruncatedJournal()
{
    makeJournalWithDevices(2'000);
    const auto half = content().left(content().size() / 2);
    overwrite(half);
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
    QCOMPARE(content(), half);
}

void JournalFileTest::refusesABrokenPage()
{
    makeJournalWithDevices(2'000);
    auto broken = content();
    for (qsizetype page = 3; page < 20; ++page)
        broken.replace(page * 4'096, 512, QByteArray(512, '\xEE'));
    overwrite(broken);
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
    QCOMPARE(content(), broken);
}

void JournalFileTest::opensAnEmptyFileAsNew()
{
    overwrite({});
    QVERIFY(open());
}

void JournalFileTest::reopensWhatAKilledProcessLeft()
{
    const auto journal = open().value();
    QVERIFY(journal->activity().add({.who = QStringLiteral("ada")}).result());
    // As a kill leaves them: the log not yet moved into the database.
    const auto copy = m_folder->filePath(QStringLiteral("copy.db"));
    QVERIFY(QFile::copy(path(), copy));
    QVERIFY(QFile::copy(path() + QLatin1String("-wal"), copy + QLatin1String("-wal")));
    const auto reopened = SqliteJournal::open(copy, m_clock).value();
    QCOMPARE(reopened->activity().read({}, 0, 9).result().value().at(0).who, QStringLiteral("ada"));
}

void JournalFileTest::isMadeOnceByManyAtOnce()
{
    constexpr int Openers = 6;
    std::vector<Result<std::unique_ptr<SqliteJournal>>> journals(Openers);
    {
        std::vector<std::jthread> threads;
        for (auto &journal : journals)
            threads.emplace_back([this, &journal] { journal = open(); });
    }
    for (auto &journal : journals) {
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().detail));
        QVERIFY((*journal)->activity().add({}).result());
    }
    QCOMPARE(journals.front().value()->activity().read({}, 0, 99).result().value().size(), std::size_t(Openers));
}

LONGREACH_TEST(JournalFileTest)
#include "tst_journalfile.moc"
