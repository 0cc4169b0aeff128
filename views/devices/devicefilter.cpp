// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicefilter.h"

#include "app/fleet/fleetstore.h"
#include "models/devices/cellcondition.h"
#include "views/common/agetext.h"
#include "views/common/tableview.h"
#include "views/devices/devicecommand.h"
#include "views/devices/devicelist.h"
#include "views/devices/facetpane.h"
#include "views/devices/querybar.h"

namespace longreach {

DeviceFilter::DeviceFilter(const fleet::FleetStore &store, QueryBar &bar, FacetPane &facets, DeviceList &list,
                           QObject *parent)
    : QObject(parent), m_store(store), m_bar(bar), m_facets(facets), m_list(list)
{
    m_bar.completeFrom(m_store);
    connect(&m_bar, &QueryBar::queryChanged, &m_list.browser(), &FleetBrowser::setQuery);
    connect(&m_list.browser(), &FleetBrowser::shown, this, &DeviceFilter::updateFacets);
    connect(&m_facets, &FacetPane::chosen, this, &DeviceFilter::toggle);
}

std::vector<Command> DeviceFilter::commands()
{
    const auto cell = tr("Choose a cell that a filter can name.");
    auto facets =
        deviceCommand(QStringLiteral("view.facets"), tr("F&acets", "of the fleet"), QStringLiteral("facets"),
                      Need::Nothing, {}, QKeySequence(Qt::Key_F9), [this] { showFacets(m_facets.isHidden()); });
    facets.menu = Command::Menu::View;
    return {deviceCommand(QStringLiteral("devices.filterBy"), tr("&Filter by this"), QStringLiteral("filter"),
                          Need::FilterCell, cell, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                          [this] { filterByCell(false); }),
            deviceCommand(QStringLiteral("devices.exclude"), tr("E&xclude this"), QStringLiteral("exclude"),
                          Need::FilterCell, cell, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                          [this] { filterByCell(true); }),
            facets};
}

bool DeviceFilter::canFilterByCell() const
{
    const auto index = m_list.table()->currentIndex();
    if (!index.isValid())
        return false;
    const auto column = static_cast<DeviceTableModel::Column>(index.column());
    return column != DeviceTableModel::Column::Check && column != DeviceTableModel::Column::Operation;
}

void DeviceFilter::filterByCell(bool isExcluded)
{
    const auto eid = m_list.current();
    const auto row = eid ? m_store.rowOf(*eid) : std::nullopt;
    if (!row)
        return;
    const auto column = static_cast<DeviceTableModel::Column>(m_list.table()->currentIndex().column());
    auto query = m_list.browser().query();
    for (const auto &condition : conditionsOf(m_store.live().row(*row), column, currentTime())) {
        const auto text = fleet::with(query, isExcluded ? condition.negated() : condition);
        if (const auto next = fleet::Query::read(text))
            query = *next;
    }
    m_bar.setText(query.text());
}

void DeviceFilter::showFacets(bool isShown)
{
    m_facets.setVisible(isShown);
    m_list.browser().watchFacets(isShown);
    Q_EMIT facetsShown(isShown);
}

void DeviceFilter::updateFacets()
{
    if (!m_facets.isHidden())
        m_facets.showFacets(m_list.browser().facets(), m_list.browser().query());
}

void DeviceFilter::toggle(const fleet::QueryCondition &condition)
{
    m_bar.setText(fleet::toggled(m_list.browser().query(), condition));
}

} // namespace longreach
