// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/fleetfigures.h"

#include "app/fleet/fleetstore.h"

#include <algorithm>
#include <chrono>

namespace longreach {

namespace {

constexpr std::chrono::milliseconds figuresPeriod{500};
constexpr std::chrono::minutes overduePeriod{1};
constexpr int pausePerCost = 4; // a large fleet must not keep a processor busy by itself

} // namespace

FleetFigures::FleetFigures(const fleet::FleetStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_figures(std::make_shared<const fleet::OrderedFleet>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(figuresPeriod);
    m_minute.setInterval(overduePeriod);
    connect(&m_soon, &QTimer::timeout, this, &FleetFigures::refresh);
    connect(&m_minute, &QTimer::timeout, this, &FleetFigures::refresh);
    connect(&m_store, &fleet::FleetStore::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_worker, &fleet::OrderWorker::ordered, this,
            [this](const std::shared_ptr<const fleet::OrderedFleet> &figures) {
                m_figures = figures;
                m_soon.setInterval(
                    std::max(figuresPeriod, pausePerCost * std::chrono::milliseconds(m_asked.elapsed())));
                Q_EMIT changed();
            });
    m_minute.start();
    refresh();
}

void FleetFigures::refresh()
{
    m_asked.start();
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_worker.request({.fleet = m_store.snapshot(), .query = {}, .key = {}, .now = now});
}

} // namespace longreach
