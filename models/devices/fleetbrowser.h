// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/orderworker.h"
#include "app/fleet/query.h"
#include "app/fleet/roworder.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace longreach::fleet {
class FleetStore;
} // namespace longreach::fleet

namespace longreach {

class DeviceTableModel;

/// Keeps a DeviceTableModel showing what a query asks for, in the order wanted, while devices come,
/// change and go: asks the order worker, and hands over what it answers.
class FleetBrowser final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the browser.
    FleetBrowser(const fleet::FleetStore &store, DeviceTableModel &model, QObject *parent = nullptr);

    void setQuery(const fleet::Query &query);
    void setSortKey(fleet::SortKey key);

    [[nodiscard]] const fleet::Query &query() const noexcept { return m_query; }

    /// Keeps facets() up to date with values that change in place, too, at the cost of working them out anew.
    void watchFacets(bool isWatching);

    /// How the devices shown spread over the values one would filter by.
    [[nodiscard]] const fleet::Facets &facets() const noexcept { return m_shown->facets; }

    /// Whether a new order is being worked out.
    [[nodiscard]] bool isBusy() const noexcept { return m_worker.isBusy(); }

    /// Works the order out anew.
    void refresh();

Q_SIGNALS:
    /// The model shows a new order.
    void shown();

private:
    const fleet::FleetStore &m_store;
    DeviceTableModel &m_model;
    fleet::OrderWorker m_worker;
    fleet::Query m_query;
    fleet::SortKey m_key;
    std::shared_ptr<const fleet::OrderedFleet> m_shown;
    QTimer m_soon;
    bool m_isWatchingFacets = false;
};

} // namespace longreach
