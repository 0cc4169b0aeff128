// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/eimdirectory.h"

#include "app/core/whendone.h"

#include <QPromise>

#include <algorithm>

namespace longreach::fleet {

namespace {

/// Connections change by hand: once a second is soon enough.
constexpr std::chrono::milliseconds DirectoryPeriod{1'000};

template <typename T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// A promise that callbacks can share; its future ends without a result if they are never called.
template <typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void fulfil(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

/// Whether a sync that ended so says something of the eIM, not of the journal or the person.
bool isOfTheEim(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
    case Error::Kind::StorageFull:
    case Error::Kind::Damaged:
    case Error::Kind::NewerVersion:
    case Error::Kind::Internal: return false;
    case Error::Kind::InvalidInput:
    case Error::Kind::NotFound:
    case Error::Kind::AlreadyExists:
    case Error::Kind::Conflict:
    case Error::Kind::Unsupported:
    case Error::Kind::ConsentNeeded:
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::Untrusted:
    case Error::Kind::Unauthorised:
    case Error::Kind::Throttled:
    case Error::Kind::Refused:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::BadReply:
    case Error::Kind::Locked: return true;
    }
    return true;
}

/// What of a connection is worth a line in the activity.
QString describe(const EimConnection &connection, const QString &formerName)
{
    QStringList facts{connection.baseUrl.toString(), toWord(connection.environment)};
    if (connection.isReadOnly)
        facts.append(QStringLiteral("read-only"));
    if (formerName != connection.name)
        facts.append(QStringLiteral("was called '%1'").arg(formerName));
    return facts.join(QStringLiteral(", "));
}

Error unknownEim(const QString &name)
{
    return {Error::Kind::NotFound, QStringLiteral("no eIM is called '%1'").arg(name)};
}

} // namespace

/// The connections once more, and the eIMs opened so far, for callers on other threads.
struct EimDirectory::Shared {
    struct Entry {
        EimConnection connection;
        std::shared_ptr<ports::Eim> eim;
    };

    std::mutex mutex;
    std::map<QString, Entry> entries;

    /// Takes the present connections; an eIM stays open while its connection stays the same.
    void take(const std::vector<EimConnection> &connections)
    {
        const std::scoped_lock lock(mutex);
        auto former = std::exchange(entries, {});
        for (const auto &connection : connections) {
            const auto known = former.find(connection.name);
            const bool isSame = known != former.end() && known->second.connection == connection;
            entries[connection.name] = {connection, isSame ? known->second.eim : nullptr};
        }
    }
};

EimDirectory::EimDirectory(ports::Journal &journal, ports::EimOpener &opener, const ports::Clock &clock,
                           QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_opener(opener),
      m_clock(clock),
      m_watch(journal, DirectoryPeriod),
      m_shared(std::make_unique<Shared>())
{
    connect(&m_watch, &RevisionWatch::advanced, this, [this] { reload(); });
    connect(&m_watch, &RevisionWatch::failed, this, &EimDirectory::failed);
}

EimDirectory::~EimDirectory()
{
    m_stop.request_stop();
}

QFuture<Result<void>> EimDirectory::start()
{
    auto done = reload();
    m_watch.start();
    return done;
}

const EimConnection *EimDirectory::find(QStringView name) const noexcept
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [name](const EimConnection &connection) { return connection.name == name; });
    return found == m_connections.end() ? nullptr : &*found;
}

EimHealth EimDirectory::health(const QString &name) const
{
    const auto known = m_health.find(name);
    return known == m_health.end() ? EimHealth{} : known->second;
}

QFuture<Result<EimConnection>> EimDirectory::save(EimConnection connection)
{
    if (const auto sound = validate(connection); !sound)
        return readyFuture(Result<EimConnection>(failure(sound.error())));
    auto promise = startedPromise<EimConnection>();
    const auto former = std::ranges::find(m_connections, connection.id, &EimConnection::id);
    const auto formerName = former == m_connections.end() ? connection.name : former->name;
    const auto verb = connection.id == 0 ? QStringLiteral("eimAdded") : QStringLiteral("eimChanged");
    whenDone(m_journal.eims().save(std::move(connection)), this,
             [this, promise, formerName, verb](const Result<EimConnection> &saved) {
                 if (!saved) {
                     fulfil(*promise, saved);
                     return;
                 }
                 log(verb, saved->name, describe(*saved, formerName), systemUserName());
                 whenDone(reload(), this, [promise, saved](const Result<void> &) { fulfil(*promise, saved); });
             });
    return promise->future();
}

QFuture<Result<void>> EimDirectory::remove(const QString &name)
{
    const auto *connection = find(name);
    if (!connection)
        return readyFuture(Result<void>(failure(unknownEim(name))));
    auto promise = startedPromise<void>();
    whenDone(m_journal.eims().remove(connection->id), this, [this, name, promise](const Result<void> &removed) {
        if (!removed) {
            fulfil(*promise, removed);
            return;
        }
        log(QStringLiteral("eimRemoved"), name, {}, systemUserName());
        whenDone(reload(), this, [promise](const Result<void> &) { fulfil(*promise, Result<void>()); });
    });
    return promise->future();
}

QFuture<Result<ports::EimIdentity>> EimDirectory::test(const QString &name)
{
    const auto opened = open(name);
    if (!opened) {
        note(name, failure(opened.error()));
        return readyFuture(Result<ports::EimIdentity>(failure(opened.error())));
    }
    m_health[name].standing = EimHealth::Standing::Asking;
    Q_EMIT healthChanged(name);
    auto promise = startedPromise<ports::EimIdentity>();
    whenDone(opened->eim->identify(m_stop.get_token()), this,
             [this, name, promise, eim = opened->eim](const Result<ports::EimIdentity> &answer) {
                 note(name, answer);
                 fulfil(*promise, answer);
             });
    return promise->future();
}

QFuture<Result<ports::EimIdentity>> EimDirectory::test(const EimConnection &connection)
{
    const auto opened = m_opener.open(connection);
    if (!opened)
        return readyFuture(Result<ports::EimIdentity>(failure(opened.error())));
    auto promise = startedPromise<ports::EimIdentity>();
    whenDone((*opened)->identify(m_stop.get_token()), this,
             [promise, eim = *opened](const Result<ports::EimIdentity> &answer) { fulfil(*promise, answer); });
    return promise->future();
}

QFuture<Result<CardBooks>> EimDirectory::cardBooks(const QString &name, const Eid &eid)
{
    const auto opened = open(name);
    if (!opened)
        return readyFuture(Result<CardBooks>(failure(opened.error())));
    auto promise = startedPromise<CardBooks>();
    whenDone(opened->eim->cardBooks(eid, m_stop.get_token()), this,
             [promise, eim = opened->eim](const Result<CardBooks> &answer) { fulfil(*promise, answer); });
    return promise->future();
}

void EimDirectory::noteSync(const QString &name, const Result<SyncCounts> &outcome)
{
    if (!find(name) || (!outcome && !isOfTheEim(outcome.error().kind)))
        return;
    auto &health = m_health[name];
    stand(name, health, outcome ? std::nullopt : std::optional(outcome.error()));
    if (outcome)
        health.syncedAt = health.wellAt;
    Q_EMIT healthChanged(name);
}

Result<ports::OpenEim> EimDirectory::open(const QString &name) const
{
    const std::scoped_lock lock(m_shared->mutex);
    const auto entry = m_shared->entries.find(name);
    if (entry == m_shared->entries.end())
        return failure(unknownEim(name));
    auto &[connection, eim] = entry->second;
    if (!eim) {
        auto opened = m_opener.open(connection);
        if (!opened)
            return failure(opened.error());
        eim = *std::move(opened);
    }
    return ports::OpenEim{connection, eim};
}

QFuture<Result<void>> EimDirectory::reload()
{
    auto promise = startedPromise<void>();
    whenDone(m_journal.eims().readAll(), this, [this, promise](const Result<std::vector<EimConnection>> &read) {
        if (read)
            take(*read);
        else
            Q_EMIT failed(read.error());
        fulfil(*promise, read ? Result<void>() : failure(read.error()));
    });
    return promise->future();
}

void EimDirectory::take(std::vector<EimConnection> connections)
{
    std::sort(connections.begin(), connections.end(), [](const EimConnection &a, const EimConnection &b) {
        const auto order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    if (connections == m_connections)
        return;
    // What was learnt of an address says nothing about another.
    for (const auto &former : m_connections) {
        if (std::find(connections.begin(), connections.end(), former) == connections.end())
            m_health.erase(former.name);
    }
    m_connections = std::move(connections);
    m_shared->take(m_connections);
    Q_EMIT connectionsChanged();
}

void EimDirectory::note(const QString &name, const Result<ports::EimIdentity> &answer)
{
    if (!find(name))
        return;
    auto &health = m_health[name];
    const auto now = m_clock.now();
    stand(name, health, answer ? std::nullopt : std::optional(answer.error()));
    if (health.looks.size() == EimHealth::LooksKept)
        health.looks.erase(health.looks.begin());
    health.looks.push_back({now, answer ? std::optional(answer->latency) : std::nullopt});
    if (answer) {
        health.latency = answer->latency;
        health.eimId = answer->eimId;
        health.dialect = answer->dialect;
        health.version = answer->version;
        health.capabilities = answer->capabilities;
        // A Date header tells seconds, and was written about half way through the exchange.
        health.clockDifference.reset();
        if (answer->serverTime)
            health.clockDifference = *answer->serverTime - (now - answer->latency / 2);
    }
    Q_EMIT healthChanged(name);
}

void EimDirectory::stand(const QString &name, EimHealth &health, std::optional<Error> problem)
{
    const auto now = m_clock.now();
    health.askedAt = now;
    health.standing = problem ? EimHealth::Standing::Failing : EimHealth::Standing::Well;
    if (problem && !health.failingSince) {
        health.failingSince = now;
        if (health.wellAt)
            log(QStringLiteral("eimFailing"), name, toWord(problem->kind), QStringLiteral("engine"));
    }
    if (!problem) {
        health.wellAt = now;
        if (const auto since = std::exchange(health.failingSince, std::nullopt)) {
            health.lastOutage = {*since, now};
            const auto length = std::chrono::duration_cast<std::chrono::seconds>(now - *since).count();
            log(QStringLiteral("eimBack"), name, QStringLiteral("away for %1 s").arg(length), QStringLiteral("engine"));
        }
    }
    health.problem = std::move(problem);
}

void EimDirectory::log(const QString &verb, const QString &name, const QString &detail, const QString &who)
{
    // The deed is done; a line missing in the log is no reason to say it failed.
    m_journal.activity().add({.at = m_clock.now(), .who = who, .verb = verb, .object = name, .detail = detail});
}

} // namespace longreach::fleet
