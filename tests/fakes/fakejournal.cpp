// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakejournal.h"

#include "tests/fakes/fakedevicerecords.h"
#include "tests/fakes/fakejobrecords.h"
#include "tests/fakes/fakejournalstate.h"

#include <algorithm>
#include <map>

namespace longreach::fakes {

namespace {

using ports::CodeRecord;

class FakeEimRecords final : public ports::EimRecords {
public:
    FakeEimRecords(FakeJournalState &state, FakeJobRecords &jobs, FakeDeviceRecords &devices)
        : m_state(state), m_jobs(jobs), m_devices(devices)
    {}

    QFuture<Result<std::vector<EimConnection>>> readAll() override
    {
        return m_state.read([&](qint64) -> Result<std::vector<EimConnection>> {
            std::vector<EimConnection> all;
            for (const auto &[id, connection] : m_rows)
                all.push_back(connection);
            return all;
        });
    }

    QFuture<Result<EimConnection>> save(EimConnection connection) override
    {
        return m_state.write([&](qint64 revision) -> Result<EimConnection> {
            for (const auto &[id, other] : m_rows) {
                if (id != connection.id && other.name == connection.name)
                    return failure(Error::Kind::AlreadyExists, QStringLiteral("eIM '%1'").arg(other.name));
            }
            if (connection.id != 0 && !m_rows.contains(connection.id))
                return failure(Error::Kind::NotFound, QStringLiteral("no eIM %1").arg(connection.id));
            if (connection.id == 0)
                connection.id = ++m_lastId;
            else if (const auto &former = m_rows[connection.id].name; former != connection.name) {
                if (m_jobs.isInUse(former))
                    return failure(Error::Kind::Conflict, QStringLiteral("operations are open at '%1'").arg(former));
                m_jobs.renameEim(former, connection.name, revision);
                m_devices.renameEim(former, connection.name, revision);
            }
            m_rows.insert_or_assign(connection.id, connection);
            return connection;
        });
    }

    QFuture<Result<void>> remove(qint64 id) override
    {
        return m_state.write([&](qint64) -> Result<void> {
            const auto row = m_rows.find(id);
            if (row == m_rows.end())
                return failure(Error::Kind::NotFound, QStringLiteral("no eIM %1").arg(id));
            if (m_jobs.isInUse(row->second.name))
                return failure(Error::Kind::Conflict,
                               QStringLiteral("operations are open at '%1'").arg(row->second.name));
            m_rows.erase(row);
            return {};
        });
    }

private:
    FakeJournalState &m_state;
    FakeJobRecords &m_jobs;
    FakeDeviceRecords &m_devices;
    std::map<qint64, EimConnection> m_rows;
    qint64 m_lastId = 0;
};

class FakeCodeRecords final : public ports::CodeRecords {
public:
    explicit FakeCodeRecords(FakeJournalState &state) : m_state(state) {}

    QFuture<Result<qint64>> add(std::vector<CodeRecord> codes) override
    {
        return m_state.write([&](qint64) -> Result<qint64> {
            qint64 added = 0;
            for (auto &code : codes) {
                const auto isSame = [&](const auto &row) { return row.second.fingerprint == code.fingerprint; };
                if (std::any_of(m_rows.begin(), m_rows.end(), isSame))
                    continue;
                code.id = ++m_lastId;
                m_rows.emplace(code.id, std::move(code));
                ++added;
            }
            return added;
        });
    }

    QFuture<Result<std::vector<CodeRecord>>> readAll() override
    {
        return m_state.read([&](qint64) -> Result<std::vector<CodeRecord>> {
            std::vector<CodeRecord> all;
            for (const auto &[id, code] : m_rows)
                all.push_back(code);
            return all;
        });
    }

    QFuture<Result<CodeRecord>> read(qint64 id) override
    {
        return m_state.read([&](qint64) -> Result<CodeRecord> {
            const auto row = m_rows.find(id);
            if (row == m_rows.end())
                return failure(Error::Kind::NotFound, QStringLiteral("no code %1").arg(id));
            return row->second;
        });
    }

    QFuture<Result<CodeRecord>> reserve(Eid eid, qint64 job, qint64 sequence) override
    {
        return m_state.write([&](qint64) -> Result<CodeRecord> {
            CodeRecord *found = nullptr;
            for (auto &[id, code] : m_rows) {
                if (code.job == job && code.sequence == sequence)
                    return code;
                if (code.state != CodeRecord::State::Unspent || (code.eid && *code.eid != eid))
                    continue;
                if (!found || (code.eid && !found->eid))
                    found = &code;
            }
            if (!found)
                return failure(Error::Kind::NotFound,
                               QStringLiteral("no activation code left for %1").arg(eid.toString()));
            found->state = CodeRecord::State::Reserved;
            found->job = job;
            found->sequence = sequence;
            found->changedAt = m_state.clock().now();
            return *found;
        });
    }

    QFuture<Result<void>> setState(qint64 id, CodeRecord::State state) override
    {
        return m_state.write([&](qint64) -> Result<void> {
            const auto row = m_rows.find(id);
            if (row == m_rows.end())
                return failure(Error::Kind::NotFound, QStringLiteral("no code %1").arg(id));
            auto &code = row->second;
            const bool isFreed = state == CodeRecord::State::Unspent;
            if (code.state == CodeRecord::State::Spent && (isFreed || state == CodeRecord::State::Reserved))
                return failure(Error::Kind::Conflict, QStringLiteral("code %1 is spent").arg(id));
            code.state = state;
            code.changedAt = m_state.clock().now();
            if (isFreed)
                code.job = code.sequence = 0;
            return {};
        });
    }

private:
    FakeJournalState &m_state;
    std::map<qint64, CodeRecord> m_rows;
    qint64 m_lastId = 0;
};

class FakeActivityRecords final : public ports::ActivityRecords {
public:
    explicit FakeActivityRecords(FakeJournalState &state) : m_state(state) {}

    QFuture<Result<void>> add(Activity activity) override
    {
        return m_state.write([&](qint64) -> Result<void> {
            activity.id = static_cast<qint64>(m_rows.size()) + 1;
            m_rows.push_back(activity);
            return {};
        });
    }

    QFuture<Result<std::vector<Activity>>> read(ActivityFilter filter, qint64 before, int limit) override
    {
        return m_state.read([&](qint64) -> Result<std::vector<Activity>> {
            std::vector<Activity> newest;
            for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
                if ((before == 0 || row->id < before) && matches(filter, *row)
                    && newest.size() < static_cast<std::size_t>(limit))
                    newest.push_back(*row);
            }
            return newest;
        });
    }

private:
    FakeJournalState &m_state;
    std::vector<Activity> m_rows;
};

class FakeEngineLease final : public ports::EngineLease {
public:
    explicit FakeEngineLease(FakeJournalState &state) : m_state(state) {}

    QFuture<Result<Holder>> acquire(QString name, std::chrono::milliseconds duration) override
    {
        return m_state.write([&](qint64) -> Result<Holder> {
            const auto now = m_state.clock().now();
            if (!m_holder.name.isEmpty() && m_holder.name != name && now < m_holder.until)
                return failure(Error::Kind::Conflict, QStringLiteral("held by %1").arg(m_holder.name));
            m_holder = {name, now + duration};
            return m_holder;
        });
    }

    QFuture<Result<void>> release(QString name) override
    {
        return m_state.write([&](qint64) -> Result<void> {
            if (m_holder.name == name)
                m_holder = {};
            return {};
        });
    }

    QFuture<Result<Holder>> holder() override
    {
        return m_state.read(
            [&](qint64) -> Result<Holder> { return m_state.clock().now() < m_holder.until ? m_holder : Holder{}; });
    }

    void kill()
    {
        m_state.read([&](qint64) -> Result<void> {
            m_holder = {};
            return {};
        });
    }

private:
    FakeJournalState &m_state;
    Holder m_holder;
};

} // namespace

struct FakeJournal::Rooms {
    explicit Rooms(const ports::Clock &clock) : state(clock) {}

    FakeJournalState state;
    FakeDeviceRecords devices{state};
    FakeJobRecords jobs{state, devices};
    FakeEimRecords eims{state, jobs, devices};
    FakeCodeRecords codes{state};
    FakeActivityRecords activity{state};
    FakeEngineLease lease{state};
};

FakeJournal::FakeJournal(const ports::Clock &clock) : m_rooms(std::make_unique<Rooms>(clock)) {}

FakeJournal::~FakeJournal() = default;

void FakeJournal::failWrites(std::optional<Error::Kind> kind)
{
    m_rooms->state.set(&FakeJournalState::writeFailure, kind);
}

void FakeJournal::failReads(std::optional<Error::Kind> kind)
{
    m_rooms->state.set(&FakeJournalState::readFailure, kind);
}

void FakeJournal::forgetRemovals()
{
    m_rooms->state.write([this](qint64 revision) -> Result<void> {
        m_rooms->devices.forgetRemovals(revision - 1);
        return {};
    });
}

void FakeJournal::killLeaseHolder()
{
    m_rooms->lease.kill();
}

QFuture<Result<qint64>> FakeJournal::revision()
{
    return m_rooms->state.read([](qint64 revision) -> Result<qint64> { return revision; });
}

ports::EimRecords &FakeJournal::eims()
{
    return m_rooms->eims;
}

ports::DeviceRecords &FakeJournal::devices()
{
    return m_rooms->devices;
}

ports::JobRecords &FakeJournal::jobs()
{
    return m_rooms->jobs;
}

ports::CodeRecords &FakeJournal::codes()
{
    return m_rooms->codes;
}

ports::ActivityRecords &FakeJournal::activity()
{
    return m_rooms->activity;
}

ports::EngineLease &FakeJournal::lease()
{
    return m_rooms->lease;
}

} // namespace longreach::fakes
