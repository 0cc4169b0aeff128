// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsummary.h"
#include "app/fleet/orderworker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace longreach::fleet {
class FleetStore;
} // namespace longreach::fleet

namespace longreach {

/// The whole fleet in numbers, for charts and badges: worked out on another thread, at most twice a
/// second and for no more than a fifth of the time while devices change, and once a minute because
/// devices become overdue by themselves.
class FleetFigures final : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the figures.
    explicit FleetFigures(const fleet::FleetStore &store, QObject *parent = nullptr);

    [[nodiscard]] const fleet::FleetSummary &summary() const noexcept { return m_figures->summary; }
    [[nodiscard]] const fleet::Facets &facets() const noexcept { return m_figures->facets; }

    /// Works them out anew now.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    const fleet::FleetStore &m_store;
    fleet::OrderWorker m_worker;
    std::shared_ptr<const fleet::OrderedFleet> m_figures;
    QElapsedTimer m_asked;
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace longreach
