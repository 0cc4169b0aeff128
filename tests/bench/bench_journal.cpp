// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitejournal.h"
#include "app/ports/systemclock.h"
#include "tests/bench/measurement.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace longreach;
using namespace longreach::bench;

namespace {

constexpr int FleetSize = 100'000;
constexpr int SmallWrites = 2'000;

Profile sampleProfile(int number, int position)
{
    const auto digits =
        QStringLiteral("8944%1%2").arg(number, 13, 10, QLatin1Char('0')).arg(position, 2, 10, QLatin1Char('0'));
    return {.iccid = Iccid::parse(digits).value(),
            .state = position == 0 ? ProfileState::Enabled : ProfileState::Disabled,
            .profileClass = ProfileClass::Operational,
            .owner = Plmn::parse(u"262-01").value(),
            .serviceProvider = QStringLiteral("Operator %1").arg(number % 20),
            .name = QStringLiteral("Profile %1").arg(position)};
}

/// EIDs spread as in a real fleet, not in the order of their digits.
std::vector<Device> sampleFleet()
{
    std::vector<Device> fleet;
    fleet.reserve(FleetSize);
    for (qint64 number = 0; number < FleetSize; ++number) {
        const auto stem = QStringLiteral("8904903200%1").arg(number * 7'919 % 1'000'003, 20, 10, QLatin1Char('0'));
        fleet.push_back(
            {.eid = Eid::fromStem(stem).value(),
             .label = QStringLiteral("Meter %1").arg(number),
             .country = QStringLiteral("BR"),
             .eim = QStringLiteral("lab"),
             .pollInterval = std::chrono::seconds(3'600),
             .lastPoll = fromUnixMilliseconds(1'795'000'000'000 + number),
             .syncedAt = fromUnixMilliseconds(1'795'000'000'000),
             .profiles = {sampleProfile(static_cast<int>(number), 0), sampleProfile(static_cast<int>(number), 1)}});
    }
    return fleet;
}

void check(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(2);
}

/// A plain loop over sqlite3: the same identities and texts, one transaction, the same durability,
/// but no revisions, no dictionary and no index.
class BareSqlite final {
public:
    explicit BareSqlite(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK, "sqlite3_open");
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        execute("CREATE TABLE device (eid BLOB PRIMARY KEY, label TEXT, country TEXT, eim TEXT, poll_interval INTEGER,"
                " last_poll INTEGER, synced_at INTEGER) WITHOUT ROWID;"
                "CREATE TABLE profile (eid BLOB, position INTEGER, iccid BLOB, state INTEGER, class INTEGER,"
                " owner INTEGER, provider TEXT, name TEXT, PRIMARY KEY (eid, position)) WITHOUT ROWID");
    }
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;
    ~BareSqlite() { sqlite3_close(m_database); }

    void execute(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }

    void save(const std::vector<Device> &fleet)
    {
        auto *device = prepare("INSERT INTO device VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        auto *profile = prepare("INSERT INTO profile VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        execute("BEGIN IMMEDIATE");
        for (const auto &row : fleet)
            insert(device, profile, row);
        execute("COMMIT");
        sqlite3_finalize(device);
        sqlite3_finalize(profile);
    }

    void saveOneByOne(const std::vector<Device> &fleet, int count)
    {
        auto *device = prepare("INSERT INTO device VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        auto *profile = prepare("INSERT INTO profile VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        for (int number = 0; number < count; ++number) {
            execute("BEGIN IMMEDIATE");
            insert(device, profile, fleet[static_cast<std::size_t>(number)]);
            execute("COMMIT");
        }
        sqlite3_finalize(device);
        sqlite3_finalize(profile);
    }

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }

    static void bind(sqlite3_stmt *statement, int at, const QString &text)
    {
        const auto utf8 = text.toUtf8();
        sqlite3_bind_text(statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }

    static void finish(sqlite3_stmt *statement)
    {
        check(sqlite3_step(statement) == SQLITE_DONE, "sqlite3_step");
        sqlite3_reset(statement);
    }

    static void insert(sqlite3_stmt *device, sqlite3_stmt *profile, const Device &row)
    {
        sqlite3_bind_blob(device, 1, row.eid.bytes().data(), 16, SQLITE_TRANSIENT);
        bind(device, 2, row.label);
        bind(device, 3, row.country);
        bind(device, 4, row.eim);
        sqlite3_bind_int64(device, 5, row.pollInterval->count());
        sqlite3_bind_int64(device, 6, toUnixMilliseconds(*row.lastPoll));
        sqlite3_bind_int64(device, 7, toUnixMilliseconds(*row.syncedAt));
        finish(device);
        for (std::size_t position = 0; position < row.profiles.size(); ++position)
            insert(profile, row.eid, position, row.profiles[position]);
    }

    static void insert(sqlite3_stmt *statement, const Eid &eid, std::size_t position, const Profile &row)
    {
        sqlite3_bind_blob(statement, 1, eid.bytes().data(), 16, SQLITE_TRANSIENT);
        sqlite3_bind_int64(statement, 2, static_cast<qint64>(position));
        sqlite3_bind_blob(statement, 3, row.iccid.bytes().data(), 10, SQLITE_TRANSIENT);
        sqlite3_bind_int(statement, 4, static_cast<int>(row.state));
        sqlite3_bind_int(statement, 5, static_cast<int>(row.profileClass));
        sqlite3_bind_int64(statement, 6, row.owner->value());
        bind(statement, 7, row.serviceProvider);
        bind(statement, 8, row.name);
        finish(statement);
    }

    sqlite3 *m_database = nullptr;
};

bool compareBulkSave(const QTemporaryDir &folder, const std::vector<Device> &fleet, journal::SqliteJournal &journal)
{
    BareSqlite bare(folder.filePath(QStringLiteral("bare.db")));
    const auto theirs = timeOf([&] { bare.save(fleet); });
    const auto ours = timeOf([&] { check(journal.devices().save(fleet).result().has_value(), "save"); });
    return Comparison{"save 100,000 devices with 200,000 profiles", ours, "bare sqlite3 loop", theirs, 0.3}.print();
}

/// What a sync does with devices that have polled, against devices of which something else is new.
bool compareNewPolls(const std::vector<Device> &fleet, journal::SqliteJournal &journal)
{
    std::vector<Eid> eids;
    for (const auto &device : fleet)
        eids.push_back(device.eid);
    const auto timeFor = [&](const std::function<void(Device &)> &change) {
        const auto merge = [&change](const Eid &, const Device *stored) {
            auto merged = *stored;
            change(merged);
            return std::optional(std::move(merged));
        };
        return timeOf([&] { check(journal.devices().merge(eids, merge).result().has_value(), "merge"); });
    };
    const auto poll = [](Device &device) {
        *device.lastPoll += std::chrono::minutes(15);
        device.polls.note(*device.lastPoll);
    };
    constexpr int Full = 12; // the histories are as long as they get
    for (int round = 0; round < Full; ++round)
        (void)timeFor(poll);
    const auto theirs = timeFor([](Device &device) { device.plmn = Plmn::parse(u"262-02").value(); });
    const auto ours = timeFor(poll);
    return Comparison{"a new poll of 100,000 devices", ours, "a new network of theirs", theirs, 0.8}.print();
}

bool compareSmallWrites(const QTemporaryDir &folder, const std::vector<Device> &fleet)
{
    const ports::SystemClock clock;
    const auto journal = journal::SqliteJournal::open(folder.filePath(QStringLiteral("small.db")), clock).value();
    BareSqlite bare(folder.filePath(QStringLiteral("smallbare.db")));
    const auto theirs = timeOf([&] { bare.saveOneByOne(fleet, SmallWrites); });
    const auto ours = timeOf([&] {
        std::vector<QFuture<Result<void>>> writes;
        for (std::size_t number = 0; number < SmallWrites; ++number)
            writes.push_back(journal->devices().save({fleet[number]}));
        for (auto &write : writes)
            check(write.result().has_value(), "save one");
    });
    return Comparison{"2,000 writes of one device called at once", ours, "a commit each", theirs, 1.5}.print();
}

void tellReadTime(journal::SqliteJournal &journal)
{
    std::size_t count = 0;
    const auto time = timeOf([&] {
        const auto sink = [&count](const std::vector<Device> &stretch) { count += stretch.size(); };
        check(journal.devices().read(0, sink, {}).result().has_value(), "read");
    });
    std::printf("read %zu devices: %.3f s\n", count, time.count());
}

bool jobIsQuick(const std::vector<Device> &fleet, journal::SqliteJournal &journal)
{
    std::vector<Operation> operations;
    for (const auto &device : fleet)
        operations.push_back({.eid = device.eid,
                              .eim = device.eim,
                              .state = OperationState::Ready,
                              .target = device.profiles[1].iccid,
                              .former = device.profiles[0].iccid});
    Job job;
    const auto create = timeOf([&] {
        auto created = journal.jobs().create({}, operations).result();
        check(created.has_value(), "create");
        job = *created;
    });
    std::vector<Operation> unsettled;
    const auto resume = timeOf([&] { unsettled = journal.jobs().readUnsettled().result().value(); });
    for (auto &operation : unsettled)
        operation.state = OperationState::Accepted;
    const auto saveAll = [&] { check(journal.jobs().save(unsettled, {}).result().has_value(), "save states"); };
    const auto unsent = timeOf(saveAll);
    for (auto &operation : unsettled)
        operation.submittedAt = *fleet.front().lastPoll;
    const auto sent = timeOf(saveAll);
    std::printf("job of %zu operations: create %.3f s, read unsettled %.3f s\n", unsettled.size(), create.count(),
                resume.count());
    constexpr Seconds Patience{10.0};
    const bool isSaveFine = Comparison{"save 100,000 states that devices remember", sent,
                                       "the same of operations that were never sent", unsent, 0.3}
                                .print();
    return isSaveFine && create < Patience;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const ports::SystemClock clock;
    const auto fleet = sampleFleet();
    const auto journal = journal::SqliteJournal::open(folder.filePath(QStringLiteral("journal.db")), clock).value();
    const bool isBulkFine = compareBulkSave(folder, fleet, *journal);
    tellReadTime(*journal);
    const bool arePollsFine = compareNewPolls(fleet, *journal);
    tellReadTime(*journal);
    const bool isJobFine = jobIsQuick(fleet, *journal);
    const bool isSmallFine = compareSmallWrites(folder, fleet);
    return isBulkFine && arePollsFine && isJobFine && isSmallFine ? 0 : 1;
}
