// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/inventory.h"

#include "app/fleet/awaited.h"
#include "app/fleet/devicemerge.h"
#include "app/fleet/linkedstop.h"

#include <QHash>
#include <QtConcurrent/QtConcurrentRun>

#include <set>

namespace longreach::fleet {

namespace {

constexpr int PageSize = 1'000;
constexpr int MostSyncs = 4;

/// One sync, on a worker thread.
class SyncRun final {
public:
    SyncRun(ports::Journal &journal, QString name, std::shared_ptr<ports::Eim> eim, std::stop_token stop)
        : m_journal(journal), m_name(std::move(name)), m_eim(std::move(eim)), m_stop(std::move(stop))
    {}

    Result<SyncCounts> run(const std::function<void(const SyncCounts &)> &progressed)
    {
        QString from;
        do {
            auto page = awaited(m_eim->devices(from, PageSize, m_stop));
            if (!page)
                return failure(page.error());
            from = page->next;
            if (!from.isEmpty() && !m_places.insert(from).second)
                return failure(Error::Kind::BadReply,
                               QStringLiteral("the list of devices comes back to '%1'").arg(from));
            if (const auto stored = store(*std::move(page)); !stored)
                return failure(stored.error());
            progressed(m_counts);
            if (m_stop.stop_requested())
                return failure(Error::Kind::Cancelled, QStringLiteral("sync of '%1'").arg(m_name));
        } while (!from.isEmpty());
        if (const auto counted = countGone(); !counted)
            return failure(counted.error());
        progressed(m_counts);
        return m_counts;
    }

private:
    Result<void> store(ports::DevicePage page)
    {
        std::vector<Eid> eids;
        for (const auto &device : page.devices)
            eids.push_back(device.eid);
        const auto found = awaited(m_journal.devices().find(std::move(eids)));
        if (!found)
            return failure(found.error());
        QHash<Eid, const Device *> known;
        for (const auto &device : *found)
            known.insert(device.eid, &device);
        QHash<Eid, Device> news;
        for (auto &told : page.devices) {
            told.eim = m_name;
            if (m_seen.insert(told.eid).second && isNews(known.value(told.eid), told))
                news.insert(told.eid, std::move(told));
        }
        return news.empty() ? Result<void>() : merge(news);
    }

    bool isNews(const Device *known, const Device &told)
    {
        ++m_counts.received;
        const bool isUnchanged = known && !isWorthStoring(*known, withToldByEim(*known, told));
        ++(isUnchanged ? m_counts.unchanged : known ? m_counts.changed : m_counts.added);
        return !isUnchanged;
    }

    Result<void> merge(const QHash<Eid, Device> &news)
    {
        const auto merged = [news](const Eid &eid, const Device *stored) -> std::optional<Device> {
            const auto told = news.constFind(eid);
            return stored ? withToldByEim(*stored, *told) : *told;
        };
        return awaited(m_journal.devices().merge({news.keyBegin(), news.keyEnd()}, merged));
    }

    Result<qint64> countGone()
    {
        const auto sink = [this](const std::vector<Device> &devices) {
            for (const auto &device : devices) {
                if (device.eim == m_name && !m_seen.contains(device.eid))
                    ++m_counts.gone;
            }
        };
        return awaited(m_journal.devices().read(0, sink, m_stop));
    }

    ports::Journal &m_journal;
    QString m_name;
    std::shared_ptr<ports::Eim> m_eim;
    std::stop_token m_stop;
    std::set<QString> m_places; ///< where pages began
    std::set<Eid> m_seen;
    SyncCounts m_counts;
};

} // namespace

Inventory::Inventory(ports::Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_pool.setMaxThreadCount(MostSyncs);
}

Inventory::~Inventory()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QFuture<Result<SyncCounts>> Inventory::sync(QString name, std::shared_ptr<ports::Eim> eim, std::stop_token stop)
{
    auto &latest = m_latest[name];
    if (latest.isValid() && !latest.isFinished())
        return latest;
    latest = QtConcurrent::run(&m_pool, [this, name = std::move(name), eim = std::move(eim), stop = std::move(stop)] {
        const LinkedStop either(stop, m_stop.get_token());
        return SyncRun(m_journal, name, eim, either.token()).run([&](const SyncCounts &counts) {
            Q_EMIT progressed(name, counts);
        });
    });
    return latest;
}

} // namespace longreach::fleet
