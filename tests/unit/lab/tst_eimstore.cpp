// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/store/eimstore.h"

#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;

namespace {

const QByteArray StoredEid("89049032123451234512345678901235");

/// The objects of one run of an eIM, bound to a store.
struct StoredRun {
    explicit StoredRun(const QString &folder)
        : store(EimStore::open(folder).value()),
          desk({"eim", sgp32::PrivateKey::generate(sgp32::Curve::P256).value()}, book, records),
          devices(book, false)
    {
        store->bind(book);
        store->bind(records);
        store->bind(devices);
        store->bind(desk);
    }

    QByteArray order()
    {
        return book.create(Facility::Psmo, StoredEid,
                           R"({"eidValue":")" + StoredEid + R"(","order":{"psmo":[{"getRAT":{}}]}})", 1s);
    }

    std::optional<QByteArray> poll() { return desk.next(Eid::parse(QString::fromLatin1(StoredEid)).value(), {}, 2s); }

    std::unique_ptr<EimStore> store;
    OrderBook book;
    EuiccRecords records;
    PackageDesk desk;
    DeviceRegister devices;
};

} // namespace

class EimStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsBackOrders();
    void bringsBackWorkUnderWay();
    void forgetsWhatWasNotCommitted();
    void isForOneLabAtATime();
    void isNobodyElsesToRead();
    void logsTheNewest();
    void knowsSpentCodes();

private:
    QTemporaryDir m_folder;
};

void EimStoreTest::bringsBackOrders()
{
    QByteArray waiting;
    QByteArray done;
    QByteArray removed;
    {
        StoredRun run(m_folder.filePath(QStringLiteral("orders")));
        done = run.order();
        waiting = run.order();
        removed = run.order();
        run.book.finish(done, OrderedJson::array({}), "83", 5s);
        run.book.remove(Facility::Psmo, removed);
        run.devices.enrol(StoredEid);
        EuiccRecord record;
        record.counter = 77;
        record.isConsumer = false;
        run.records.set(StoredEid, record);
        QVERIFY(run.store->commit(9s));
    }
    StoredRun run(m_folder.filePath(QStringLiteral("orders")));
    QCOMPARE(run.store->savedTime(), LabTime(9s));
    QCOMPARE(run.book.find(Facility::Psmo, done)->status, LabOrder::Status::Done);
    QCOMPARE(run.book.find(Facility::Psmo, done)->changedAt, LabTime(5s));
    QCOMPARE(run.book.count(Facility::Psmo), 2U);
    QCOMPARE(run.book.accepted().size(), 3U);
    QCOMPARE(run.book.accepted().at(2).id, removed);
    QCOMPARE(run.book.peek(StoredEid)->id, waiting);
    QCOMPARE(run.records.find(StoredEid).counter, 77);
    QCOMPARE(run.records.find(StoredEid).isConsumer, false);
    QVERIFY(run.devices.find(StoredEid)->isEnrolled);
    run.book.sweep(1801s);
    QCOMPARE(run.book.find(Facility::Psmo, waiting)->outcome, QByteArray(R"([{"procedureError":"noshowOrder"}])"));
}

void EimStoreTest::bringsBackWorkUnderWay()
{
    std::optional<QByteArray> package;
    {
        StoredRun run(m_folder.filePath(QStringLiteral("work")));
        run.order();
        package = run.poll();
        QVERIFY(run.store->commit(3s));
    }
    StoredRun run(m_folder.filePath(QStringLiteral("work")));
    QCOMPARE(run.poll(), package);
    QCOMPARE(run.desk.find(StoredEid)->deliveries, 2);
    QCOMPARE(run.records.find(StoredEid).counter, 2);
    QCOMPARE(run.desk.eidOf(run.desk.find(StoredEid)->transactionId), StoredEid);
}

void EimStoreTest::forgetsWhatWasNotCommitted()
{
    const auto folder = m_folder.filePath(QStringLiteral("killed"));
    const auto copy = m_folder.filePath(QStringLiteral("copy"));
    StoredRun run(folder);
    const auto kept = run.order();
    QVERIFY(run.store->commit(1s));
    const auto lost = run.order();
    run.poll();
    // What a kill would leave behind at this moment.
    QVERIFY(QDir().mkpath(copy));
    for (const auto &name : {QStringLiteral("/lab.sqlite"), QStringLiteral("/lab.sqlite-wal")})
        QFile::copy(folder + name, copy + name);
    const StoredRun next(copy);
    QCOMPARE(next.book.find(Facility::Psmo, kept)->status, LabOrder::Status::New);
    QVERIFY(!next.book.find(Facility::Psmo, lost));
    QCOMPARE(next.records.find(StoredEid).counter, 1);
}

void EimStoreTest::isForOneLabAtATime()
{
    const auto folder = m_folder.filePath(QStringLiteral("twice"));
    const StoredRun run(folder);
    QCOMPARE(EimStore::open(folder).error().kind, Error::Kind::Locked);
}

void EimStoreTest::isNobodyElsesToRead()
{
    StoredRun run(m_folder.filePath(QStringLiteral("private")));
    run.order();
    QVERIFY(run.store->commit(1s));
    const auto files = QDir(m_folder.filePath(QStringLiteral("private"))).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const auto &file : files)
        QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file.fileName()));
}

void EimStoreTest::logsTheNewest()
{
    constexpr int TooMany = 30;
    const auto folder = m_folder.filePath(QStringLiteral("log"));
    {
        const auto store = EimStore::open(folder).value();
        for (int at = 1; at <= EimStore::KeptExchanges + TooMany; ++at)
            store->log(StoredEid, QByteArray(EimStore::LongestLogged + 1, 'q'), QByteArray::number(at), 1s);
        QVERIFY(store->commit(2s));
    }
    const auto database = LabDatabase::open(folder + QStringLiteral("/lab.sqlite")).value();
    std::vector<QByteArray> answers;
    qsizetype longest = 0;
    database->read("SELECT answer, request FROM exchanges ORDER BY number", [&](const LabDatabase::Row &row) {
        answers.push_back(row.bytes(0));
        longest = std::max(longest, row.bytes(1).size());
    });
    QCOMPARE(answers.size(), std::size_t{EimStore::KeptExchanges});
    QCOMPARE(answers.front(), QByteArray::number(TooMany + 1));
    QCOMPARE(longest, EimStore::LongestLogged);
}

void EimStoreTest::knowsSpentCodes()
{
    const auto folder = m_folder.filePath(QStringLiteral("codes"));
    const QByteArray code("1$rsp.vivo.example$ONLYONCE");
    {
        const auto store = EimStore::open(folder).value();
        ProfileSource source{Seed(1)};
        store->bind(source);
        QVERIFY(std::holds_alternative<Profile>(source.spend(code)));
        QVERIFY(store->commit(1s));
    }
    const auto store = EimStore::open(folder).value();
    ProfileSource source{Seed(1)};
    store->bind(source);
    QCOMPARE(std::get<QByteArray>(source.spend(code)), QByteArray("authenticateClientError"));
    QFile file(folder + QStringLiteral("/lab.sqlite"));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("ONLYONCE"));
}

LONGREACH_TEST(EimStoreTest)
#include "tst_eimstore.moc"
