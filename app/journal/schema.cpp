// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/schema.h"

#include "app/journal/sqliteconnection.h"

#include <array>

namespace longreach::journal {

namespace {

// Hot tables carry the EID, so that they can be spread over servers by it; identities are BLOBs,
// moments Unix milliseconds, repeated texts numbers of `text`. No index but those a query uses.
constexpr auto FirstTables = R"sql(
CREATE TABLE meta (only INTEGER PRIMARY KEY CHECK (only = 1), revision INTEGER NOT NULL);
INSERT INTO meta VALUES (1, 0);
CREATE TABLE schema_step (step INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL, program TEXT NOT NULL);
CREATE TABLE text (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);

CREATE TABLE eim (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, dialect TEXT NOT NULL, base_url TEXT NOT NULL,
    authentication TEXT NOT NULL, user_name TEXT NOT NULL, header_name TEXT NOT NULL, trusted_pem BLOB NOT NULL,
    client_pkcs12 BLOB NOT NULL, plain_http_accepted INTEGER NOT NULL, read_only INTEGER NOT NULL,
    environment TEXT NOT NULL, maximum_open_orders INTEGER NOT NULL, requests_per_second INTEGER NOT NULL,
    parallel_requests INTEGER NOT NULL);

CREATE TABLE device (
    eid BLOB PRIMARY KEY, revision INTEGER NOT NULL, imei INTEGER, label TEXT, device_group INTEGER NOT NULL,
    tags INTEGER NOT NULL, country INTEGER NOT NULL, plmn INTEGER, eim INTEGER NOT NULL, poll_interval INTEGER,
    last_poll INTEGER, synced_at INTEGER, audited_at INTEGER) WITHOUT ROWID;
CREATE INDEX device_by_revision ON device (revision);
CREATE TABLE removed_device (eid BLOB PRIMARY KEY, revision INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX removed_device_by_revision ON removed_device (revision);
CREATE TABLE profile (
    eid BLOB NOT NULL, position INTEGER NOT NULL, iccid BLOB NOT NULL, state INTEGER NOT NULL, class INTEGER NOT NULL,
    aid BLOB, owner INTEGER, nickname TEXT, provider INTEGER NOT NULL, name INTEGER NOT NULL,
    is_fallback INTEGER NOT NULL, PRIMARY KEY (eid, position)) WITHOUT ROWID;

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
    title TEXT NOT NULL, query TEXT NOT NULL, plan BLOB NOT NULL, limit_open INTEGER NOT NULL,
    rate_per_minute INTEGER NOT NULL, total INTEGER NOT NULL, created_at INTEGER NOT NULL, started_at INTEGER,
    finished_at INTEGER);
CREATE TABLE job_count (
    job INTEGER NOT NULL, state INTEGER NOT NULL, operations INTEGER NOT NULL, PRIMARY KEY (job, state)) WITHOUT ROWID;
CREATE TABLE operation (
    job INTEGER NOT NULL, sequence INTEGER NOT NULL, eid BLOB NOT NULL, revision INTEGER NOT NULL, eim INTEGER NOT NULL,
    state INTEGER NOT NULL, is_settled INTEGER NOT NULL, reason INTEGER NOT NULL, detail TEXT, attempts INTEGER NOT NULL,
    order_id TEXT, target BLOB, former BLOB, particulars BLOB, code INTEGER NOT NULL, submitted_at INTEGER,
    delivered_at INTEGER, finished_at INTEGER, changed_at INTEGER NOT NULL, PRIMARY KEY (job, sequence)) WITHOUT ROWID;
CREATE INDEX operation_by_revision ON operation (job, revision);
CREATE INDEX operation_by_eid ON operation (eid);
CREATE INDEX operation_unsettled ON operation (eim) WHERE is_settled = 0;
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY, job INTEGER NOT NULL, sequence INTEGER NOT NULL, number INTEGER NOT NULL,
    is_audit INTEGER NOT NULL, order_id TEXT NOT NULL, started_at INTEGER NOT NULL, answered_at INTEGER,
    outcome INTEGER NOT NULL, raw BLOB NOT NULL, UNIQUE (job, sequence, number, is_audit));
CREATE TABLE order_name (eim INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (eim, name)) WITHOUT ROWID;
CREATE TABLE job_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, verb INTEGER NOT NULL, states TEXT NOT NULL);

CREATE TABLE code (
    id INTEGER PRIMARY KEY AUTOINCREMENT, fingerprint BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL, masked TEXT NOT NULL,
    eid BLOB, state INTEGER NOT NULL, job INTEGER NOT NULL, sequence INTEGER NOT NULL, changed_at INTEGER NOT NULL);
CREATE INDEX code_of_operation ON code (job, sequence) WHERE job <> 0;
CREATE INDEX code_unspent ON code (eid) WHERE state = 0;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL, object TEXT NOT NULL,
    detail TEXT NOT NULL);
CREATE TABLE lease (
    only INTEGER PRIMARY KEY CHECK (only = 1), holder TEXT NOT NULL, computer TEXT NOT NULL, process INTEGER NOT NULL,
    process_start INTEGER NOT NULL, until INTEGER NOT NULL);
)sql";

// What may be forgotten one day has an age; what is laid down beside the journal has a stamp.
constexpr auto AgesAndStamp = R"sql(
ALTER TABLE meta ADD COLUMN stamp BLOB NOT NULL DEFAULT x'';
ALTER TABLE meta ADD COLUMN removals_forgotten INTEGER NOT NULL DEFAULT 0;
ALTER TABLE removed_device ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE order_name ADD COLUMN noted_at INTEGER NOT NULL DEFAULT 0;
UPDATE removed_device SET removed_at = strftime('%s', 'now') * 1000;
UPDATE order_name SET noted_at = strftime('%s', 'now') * 1000;
)sql";

// A retry can be of those alone that failed in one way.
constexpr auto ReasonsOfRequests = R"sql(
ALTER TABLE job_request ADD COLUMN reasons TEXT NOT NULL DEFAULT '';
)sql";

// What people write down of a device, of any length.
constexpr auto FreeNotes = R"sql(
ALTER TABLE device ADD COLUMN notes TEXT;
)sql";

// When devices were heard of, and in which hours anybody asked.
constexpr auto PollHistories = R"sql(
ALTER TABLE device ADD COLUMN polls BLOB;
CREATE TABLE watched_hour (
    eim INTEGER NOT NULL, hour INTEGER NOT NULL, PRIMARY KEY (eim, hour)) WITHOUT ROWID;
)sql";

// How the last operation sent for a device stands, beside what is known of it.
constexpr auto LastOperations = R"sql(
ALTER TABLE device ADD COLUMN order_state INTEGER;
ALTER TABLE device ADD COLUMN order_settled INTEGER;
ALTER TABLE device ADD COLUMN order_sent INTEGER;
ALTER TABLE device ADD COLUMN order_delivered INTEGER;
ALTER TABLE device ADD COLUMN order_ended INTEGER;
)sql";

/// Step n at n - 1. A step that was released is never changed: a later one mends it.
constexpr std::array<const char *, SchemaVersion> Steps{FirstTables, AgesAndStamp,  ReasonsOfRequests,
                                                        FreeNotes,   PollHistories, LastOperations};

Result<void> applyStep(SqliteConnection &connection, std::size_t step, Timestamp now)
{
    return connection.execute(Steps.at(step - 1)).and_then([&] {
        auto &note = connection.statement("INSERT INTO schema_step VALUES (?1, ?2, ?3)");
        return note.bind(step, now, QStringLiteral(LONGREACH_VERSION)).run();
    });
}

Result<void> applyMissing(SqliteConnection &connection, Timestamp now)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version > SchemaVersion)
        return failure(newerVersion(*version));
    for (auto step = static_cast<std::size_t>(*version) + 1; step <= Steps.size(); ++step) {
        if (auto applied = applyStep(connection, step, now); !applied)
            return applied;
    }
    const auto marks =
        QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2").arg(SchemaVersion).arg(ApplicationId);
    return connection.execute(marks.toLatin1().constData());
}

} // namespace

Result<void> upgradeSchema(SqliteConnection &connection, Timestamp now)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version == SchemaVersion)
        return {};
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto applied = applyMissing(connection, now).and_then([&] { return connection.execute("COMMIT"); });
    if (!applied && connection.isInTransaction())
        (void)connection.execute("ROLLBACK");
    return applied;
}

Error newerVersion(qint64 version)
{
    return {Error::Kind::NewerVersion,
            QStringLiteral("journal: schema %1, this program knows up to %2").arg(version).arg(SchemaVersion)};
}

} // namespace longreach::journal
