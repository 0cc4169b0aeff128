// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/store/eimstore.h"

#include <QDir>

#include <array>

namespace longreach::lab {

namespace {

using Row = LabDatabase::Row;

constexpr qint64 Version = 1;

constexpr std::array Tables{
    "CREATE TABLE IF NOT EXISTS state(name BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS orders(number INTEGER PRIMARY KEY, id BLOB UNIQUE, facility INTEGER, eid BLOB,"
    " resource BLOB, created INTEGER, status INTEGER, changed INTEGER, outcome BLOB, debug BLOB,"
    " gone INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS records(eid BLOB PRIMARY KEY, counter INTEGER, token INTEGER, consumer INTEGER,"
    " curve BLOB, point BLOB, key BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS devices(eid BLOB PRIMARY KEY, form INTEGER) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS handovers(eid BLOB PRIMARY KEY, order_id BLOB, facility INTEGER, kind INTEGER,"
    " transaction_id BLOB, counter INTEGER, message BLOB, deliveries INTEGER, last_word BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS packages(number INTEGER PRIMARY KEY, eid BLOB, counter INTEGER, transaction_id BLOB)",
    "CREATE TABLE IF NOT EXISTS cards(eid BLOB PRIMARY KEY, state BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS spent(name BLOB PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS exchanges(number INTEGER PRIMARY KEY, at INTEGER, eid BLOB, request BLOB,"
    " answer BLOB)",
};

LabOrder orderIn(const Row &row)
{
    LabOrder order;
    order.id = row.bytes(0);
    order.facility = static_cast<Facility>(row.integer(1));
    order.eid = row.bytes(2);
    order.resource = row.bytes(3);
    order.status = static_cast<LabOrder::Status>(row.integer(5));
    order.changedAt = LabTime(row.integer(6));
    order.outcome = row.bytes(7);
    order.debugTerm = row.bytes(8);
    return order;
}

EuiccRecord recordIn(const Row &row)
{
    EuiccRecord record;
    record.counter = row.isNull(1) ? std::nullopt : std::optional(row.integer(1));
    record.token = row.integer(2);
    record.isConsumer = row.isNull(3) ? std::nullopt : std::optional(row.integer(3) != 0);
    record.keyCurve = row.bytes(4);
    record.keyPoint = row.bytes(5);
    record.key = row.bytes(6);
    return record;
}

Handover handoverIn(const Row &row)
{
    Handover handover;
    handover.orderId = row.bytes(1);
    handover.facility = static_cast<Facility>(row.integer(2));
    handover.kind = static_cast<Handover::Kind>(row.integer(3));
    const auto id = row.bytes(4);
    handover.transactionId.assign(sgp32::viewOf(id));
    handover.counter = row.integer(5);
    handover.message = row.bytes(6);
    handover.deliveries = static_cast<int>(row.integer(7));
    handover.lastWord = OrderedJson::parse(row.bytes(8)).value_or(OrderedJson());
    return handover;
}

} // namespace

Result<std::unique_ptr<EimStore>> EimStore::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, QStringLiteral("cannot make the folder '%1'").arg(folder));
    auto database = LabDatabase::open(QDir(folder).filePath(QStringLiteral("lab.sqlite")));
    if (!database)
        return failure(database.error());
    std::unique_ptr<EimStore> store(new EimStore(std::move(*database)));
    if (const auto prepared = store->prepare(); !prepared)
        return failure(prepared.error());
    return store;
}

Result<void> EimStore::prepare()
{
    for (const auto *table : Tables)
        m_database->write(table);
    const auto version = value("version");
    if (!version.isNull() && version.toLongLong() > Version)
        return failure(Error::Kind::NewerVersion,
                       QStringLiteral("the lab's store is of version %1").arg(version.toInt()));
    setValue("version", QByteArray::number(Version));
    return m_database->commit();
}

QByteArray EimStore::value(const QByteArray &name)
{
    QByteArray found;
    m_database->read("SELECT name, value FROM state", [&](const Row &row) {
        if (row.bytes(0) == name)
            found = row.bytes(1);
    });
    return found;
}

void EimStore::setValue(const QByteArray &name, const QByteArray &value)
{
    m_database->write("INSERT OR REPLACE INTO state VALUES(?1, ?2)", name, value);
    m_isDirty = true;
}

LabTime EimStore::savedTime()
{
    return LabTime(value("time").toLongLong());
}

void EimStore::bind(OrderBook &book)
{
    m_database->read(
        "SELECT id, facility, eid, resource, created, status, changed, outcome, debug, gone FROM orders"
        " ORDER BY number",
        [&book](const Row &row) { book.restore(orderIn(row), LabTime(row.integer(4)), row.integer(9) != 0); });
    book.addObserver(
        [this](const LabOrder &order) {
            m_isDirty = true;
            m_database->write(
                "INSERT INTO orders(id, facility, eid, resource, created, status, changed, outcome, debug)"
                " VALUES(?1, ?2, ?3, ?4, ?6, ?5, ?6, ?7, ?8) ON CONFLICT(id) DO UPDATE SET"
                " status = ?5, changed = ?6, outcome = ?7, debug = ?8",
                order.id, static_cast<int>(order.facility), order.eid, order.resource, static_cast<int>(order.status),
                order.changedAt.count(), order.outcome, order.debugTerm);
        },
        [this](const QByteArray &id) {
            m_isDirty = true;
            m_database->write("UPDATE orders SET gone = 1 WHERE id = ?1", id);
        });
}

void EimStore::bind(EuiccRecords &records)
{
    m_database->read("SELECT eid, counter, token, consumer, curve, point, key FROM records",
                     [&records](const Row &row) { records.set(row.bytes(0), recordIn(row)); });
    records.setObserver([this](const QByteArray &eid, const EuiccRecord &record) {
        m_isDirty = true;
        m_database->write("INSERT OR REPLACE INTO records VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", eid, record.counter,
                          record.token, record.isConsumer, record.keyCurve, record.keyPoint, record.key);
    });
}

void EimStore::bind(DeviceRegister &devices)
{
    m_database->read("SELECT eid, form FROM devices", [&devices](const Row &row) {
        devices.restore(row.bytes(0), {.isEnrolled = true, .form = static_cast<WireForm>(row.integer(1))});
    });
    devices.setObserver([this](const QByteArray &eid, const RegisteredDevice &device) {
        m_isDirty = true;
        m_database->write("INSERT OR REPLACE INTO devices VALUES(?1, ?2)", eid, static_cast<int>(device.form));
    });
}

void EimStore::bind(PackageDesk &desk)
{
    m_database->read("SELECT * FROM handovers",
                     [&desk](const Row &row) { desk.restore(row.bytes(0), handoverIn(row)); });
    desk.setObserver([this](const QByteArray &eid, const Handover *handover) {
        m_isDirty = true;
        if (!handover) {
            m_database->write("DELETE FROM handovers WHERE eid = ?1", eid);
            return;
        }
        const auto id = handover->transactionId.toByteArray();
        m_database->write("INSERT OR REPLACE INTO handovers VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", eid,
                          handover->orderId, static_cast<int>(handover->facility), static_cast<int>(handover->kind), id,
                          handover->counter, handover->message, handover->deliveries, handover->lastWord.toText());
        if (handover->kind == Handover::Kind::Package && handover->deliveries == 1)
            m_database->write("INSERT INTO packages(eid, counter, transaction_id) VALUES(?1, ?2, ?3)", eid,
                              handover->counter, id);
    });
}

void EimStore::bind(ProfileSource &source)
{
    m_database->read("SELECT name FROM spent", [&source](const Row &row) { source.restore(row.bytes(0)); });
    source.setObserver([this](const QByteArray &name) {
        m_isDirty = true;
        m_database->write("INSERT OR REPLACE INTO spent VALUES(?1)", name);
    });
}

QHash<QByteArray, QByteArray> EimStore::cards()
{
    QHash<QByteArray, QByteArray> found;
    m_database->read("SELECT eid, state FROM cards",
                     [&found](const Row &row) { found.insert(row.bytes(0), row.bytes(1)); });
    return found;
}

void EimStore::putCard(const QByteArray &eid, const QByteArray &state)
{
    m_isDirty = true;
    m_database->write("INSERT OR REPLACE INTO cards VALUES(?1, ?2)", eid, state);
}

void EimStore::log(const QByteArray &eid, const QByteArray &request, const QByteArray &answer, LabTime now)
{
    m_isDirty = true;
    m_database->write("INSERT INTO exchanges(at, eid, request, answer) VALUES(?1, ?2, ?3, ?4)", now.count(), eid,
                      request.left(LongestLogged), answer.left(LongestLogged));
    m_database->write("DELETE FROM exchanges WHERE number <= (SELECT max(number) FROM exchanges) - ?1", KeptExchanges);
}

Result<void> EimStore::commit(LabTime now)
{
    if (!m_isDirty)
        return m_database->commit();
    setValue("time", QByteArray::number(static_cast<qint64>(now.count())));
    m_isDirty = false;
    return m_database->commit();
}

} // namespace longreach::lab
