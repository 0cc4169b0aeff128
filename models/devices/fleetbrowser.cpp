// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/fleetbrowser.h"

#include "app/fleet/fleetstore.h"
#include "models/devices/devicetablemodel.h"

#include <chrono>

namespace longreach {

namespace {

constexpr std::chrono::milliseconds reorderPeriod{500};

} // namespace

FleetBrowser::FleetBrowser(const fleet::FleetStore &store, DeviceTableModel &model, QObject *parent)
    : QObject(parent), m_store(store), m_model(model), m_shown(std::make_shared<const fleet::OrderedFleet>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(reorderPeriod);
    connect(&m_soon, &QTimer::timeout, this, &FleetBrowser::refresh);
    connect(&m_store, &fleet::FleetStore::changed, this, [this](const fleet::FleetChange &change) {
        // Values that change in place only matter if they decide what is shown where.
        const bool isOrderTouched = change.addedCount > 0 || !change.removed.empty() || !m_query.isEmpty()
            || m_key.by != fleet::SortKey::By::Row || m_isWatchingFacets;
        if (isOrderTouched && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_worker, &fleet::OrderWorker::ordered, this,
            [this](const std::shared_ptr<const fleet::OrderedFleet> &result) {
                if (!m_model.setOrder(result->order))
                    return refresh();
                m_shown = result;
                Q_EMIT shown();
            });
    refresh();
}

void FleetBrowser::setQuery(const fleet::Query &query)
{
    m_query = query;
    refresh();
}

void FleetBrowser::setSortKey(fleet::SortKey key)
{
    if (key == m_key)
        return;
    m_key = key;
    refresh();
}

void FleetBrowser::watchFacets(bool isWatching)
{
    if (isWatching == m_isWatchingFacets)
        return;
    m_isWatchingFacets = isWatching;
    if (isWatching)
        refresh();
}

void FleetBrowser::refresh()
{
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_worker.request({.fleet = m_store.snapshot(), .query = m_query, .key = m_key, .now = now});
}

} // namespace longreach
