// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitejournal.h"

#include "app/journal/journalfile.h"
#include "app/journal/sqliteactivityrecords.h"
#include "app/journal/sqlitecoderecords.h"
#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitedevicerecords.h"
#include "app/journal/sqliteeimrecords.h"
#include "app/journal/sqliteenginelease.h"
#include "app/journal/sqlitejobrecords.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"

namespace longreach::journal {

namespace {

// Two long reads at once, and one more so that the revision is told meanwhile.
constexpr int ReaderCount = 3;

} // namespace

struct SqliteJournal::Parts {
    Parts(std::unique_ptr<SqliteConnection> writing, std::vector<std::unique_ptr<SqliteConnection>> reading,
          const ports::Clock &clock)
        : writer(std::move(writing)),
          readers(std::move(reading)),
          devices(writer, readers, clock),
          codes(writer, readers, clock),
          lease(writer, readers, clock, ProcessMark::current())
    {}

    SqliteWriter writer;
    SqliteReaders readers;
    SqliteEimRecords eims{writer, readers};
    SqliteDeviceRecords devices;
    SqliteJobRecords jobs{writer, readers};
    SqliteCodeRecords codes;
    SqliteActivityRecords activity{writer, readers};
    SqliteEngineLease lease;
};

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const QString &path, const ports::Clock &clock)
{
    auto writing = openJournalFile(path, clock.now());
    if (!writing)
        return failure(writing.error());
    std::vector<std::unique_ptr<SqliteConnection>> reading;
    for (int number = 0; number < ReaderCount; ++number) {
        auto connection = SqliteConnection::open(path, SqliteConnection::Use::Read);
        if (!connection)
            return failure(connection.error());
        (*connection)->setTidiesUpOnClose(true);
        reading.push_back(std::move(*connection));
    }
    auto parts = std::make_unique<Parts>(std::move(*writing), std::move(reading), clock);
    return std::unique_ptr<SqliteJournal>(new SqliteJournal(std::move(parts)));
}

SqliteJournal::SqliteJournal(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

SqliteJournal::~SqliteJournal() = default;

QFuture<Result<qint64>> SqliteJournal::revision()
{
    return m_parts->readers.read<qint64>([](SqliteTurn &turn) -> Result<qint64> { return turn.revision; });
}

ports::EimRecords &SqliteJournal::eims()
{
    return m_parts->eims;
}

ports::DeviceRecords &SqliteJournal::devices()
{
    return m_parts->devices;
}

ports::JobRecords &SqliteJournal::jobs()
{
    return m_parts->jobs;
}

ports::CodeRecords &SqliteJournal::codes()
{
    return m_parts->codes;
}

ports::ActivityRecords &SqliteJournal::activity()
{
    return m_parts->activity;
}

ports::EngineLease &SqliteJournal::lease()
{
    return m_parts->lease;
}

} // namespace longreach::journal
