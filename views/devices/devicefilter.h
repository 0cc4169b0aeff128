// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"

#include <QObject>

#include <vector>

namespace longreach {

class DeviceList;
class FacetPane;
class QueryBar;

namespace fleet {
class FleetStore;
struct QueryCondition;
} // namespace fleet

/// Ties what narrows the table together: the line, the facets beside it, and the cell under the cursor.
class DeviceFilter final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    DeviceFilter(const fleet::FleetStore &store, QueryBar &bar, FacetPane &facets, DeviceList &list,
                 QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    /// Asks for what the cell under the cursor holds, or excludes it.
    void filterByCell(bool isExcluded);

    /// Whether filterByCell() has something to ask for.
    [[nodiscard]] bool canFilterByCell() const;

    void showFacets(bool isShown);

Q_SIGNALS:
    void facetsShown(bool isShown);

private:
    void updateFacets();
    void toggle(const fleet::QueryCondition &condition);

    const fleet::FleetStore &m_store;
    QueryBar &m_bar;
    FacetPane &m_facets;
    DeviceList &m_list;
};

} // namespace longreach
