// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitejournal.h"

#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::journal;
using namespace std::chrono_literals;

class SqliteJournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheCommitsOfOthers();
    void keepsOneLeaseBetweenProcesses();
    void keepsWritingThroughAFullDisk();
    void keepsReadingWhileAnotherWrites();
    void endsReadsThatHaveNotBegun();

private:
    static std::vector<Device> devices(int from, int count)
    {
        std::vector<Device> made;
        for (int number = from; number < from + count; ++number) {
            const auto stem = QStringLiteral("%1").arg(number, 30, 10, QLatin1Char('0'));
            made.push_back({.eid = Eid::fromStem(stem).value(), .label = QStringLiteral("device %1").arg(number)});
        }
        return made;
    }
    static qint64 countDevices(SqliteJournal &journal)
    {
        qint64 count = 0;
        const auto add = [&count](const std::vector<Device> &stretch) { count += static_cast<qint64>(stretch.size()); };
        return journal.devices().read(0, add, {}).result().map([&](qint64) { return count; }).value();
    }
    [[nodiscard]] std::unique_ptr<SqliteJournal> open(const QString &name = QStringLiteral("journal.db")) const
    {
        return SqliteJournal::open(m_folder->filePath(name), m_clock).value();
    }

    fakes::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteJournalTest::showsTheCommitsOfOthers()
{
    const auto one = open();
    const auto two = open();
    QVERIFY(one->devices().save(devices(0, 3)).result());
    const auto seen = two->revision().result().value();
    QCOMPARE(seen, one->revision().result().value());
    QVERIFY(two->devices().save(devices(3, 2)).result());
    QVERIFY(one->revision().result().value() > seen);
    QCOMPARE(countDevices(*one), 5);
    Job job;
    job.title = QStringLiteral("theirs");
    QVERIFY(two->jobs().create(job, {}).result());
    QCOMPARE(one->jobs().readJobs(seen).result().value().first.at(0).title, job.title);
}

void SqliteJournalTest::keepsOneLeaseBetweenProcesses()
{
    const auto one = open();
    const auto two = open();
    QVERIFY(one->lease().acquire(QStringLiteral("one"), 10s).result());
    QCOMPARE(two->lease().acquire(QStringLiteral("two"), 10s).result().error().kind, Error::Kind::Conflict);
    m_clock.advance(11s);
    QVERIFY(two->lease().acquire(QStringLiteral("two"), 10s).result());
    QCOMPARE(one->lease().acquire(QStringLiteral("one"), 10s).result().error().kind, Error::Kind::Conflict);
}

void SqliteJournalTest::keepsWritingThroughAFullDisk()
{
    const auto disk = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=2m"), QStringLiteral("none"), disk})
        != 0)
        QSKIP("mounting a small disk needs more rights");
    const auto unmount = qScopeGuard([&disk] { QProcess::execute(QStringLiteral("umount"), {disk}); });
    const auto journal = open(QStringLiteral("disk/journal.db"));
    int saved = 0;
    auto outcome = journal->devices().save(devices(saved, 1'000)).result();
    for (; outcome && saved < 1'000'000; outcome = journal->devices().save(devices(saved, 1'000)).result())
        saved += 1'000;
    QCOMPARE(outcome.error().kind, Error::Kind::StorageFull);
    QCOMPARE(countDevices(*journal), saved);
    QCOMPARE(
        QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,size=64m"), disk}),
        0);
    QVERIFY(journal->devices().save(devices(saved, 1'000)).result());
    QCOMPARE(countDevices(*journal), saved + 1'000);
}

void SqliteJournalTest::keepsReadingWhileAnotherWrites()
{
    const auto journal = open();
    QVERIFY(journal->devices().save(devices(0, 10'000)).result());
    const auto before = journal->revision().result().value();
    qint64 count = 0;
    bool isFirst = true;
    const auto sink = [&](const std::vector<Device> &stretch) {
        if (std::exchange(isFirst, false))
            QVERIFY(journal->devices().save(devices(10'000, 5'000)).result());
        count += static_cast<qint64>(stretch.size());
    };
    QCOMPARE(journal->devices().read(0, sink, {}).result().value(), before);
    QCOMPARE(count, 10'000);
    QVERIFY(journal->revision().result().value() > before);
}

void SqliteJournalTest::endsReadsThatHaveNotBegun()
{
    std::vector<QFuture<Result<qint64>>> reads;
    {
        const auto journal = open();
        QVERIFY(journal->devices().save(devices(0, 5'000)).result());
        for (int number = 0; number < 50; ++number)
            reads.push_back(journal->devices().read(0, [](const std::vector<Device> &) {}, {}));
    }
    for (auto &read : reads) {
        const auto outcome = read.result();
        QVERIFY(outcome || outcome.error().kind == Error::Kind::Cancelled);
    }
}

LONGREACH_TEST(SqliteJournalTest)
#include "tst_sqlitejournal.moc"
