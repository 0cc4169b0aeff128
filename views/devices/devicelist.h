// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/devicetablemodel.h"
#include "models/devices/fleetbrowser.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace longreach::jobs {
class JobBoard;
} // namespace longreach::jobs

namespace longreach {

class EmptyState;
class TableView;

/// The table of devices: sorted by its heads, ticked in its first column, one device current.
class DeviceList final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the list.
    DeviceList(const fleet::FleetStore &store, const jobs::JobBoard &board, QWidget *parent = nullptr);

    [[nodiscard]] DeviceTableModel &model() noexcept { return m_model; }
    [[nodiscard]] FleetBrowser &browser() noexcept { return m_browser; }
    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }

    /// The EID under the cursor.
    [[nodiscard]] std::optional<Eid> current() const;

    /// Makes a device current, now or as soon as it is shown; nothing: none is.
    void select(const std::optional<Eid> &eid);

    /// The device that is current, or that select() is still waiting for.
    [[nodiscard]] std::optional<Eid> sought() const { return m_wanted ? m_wanted : current(); }

    /// The store rows of the selected lines.
    [[nodiscard]] std::vector<quint32> selectedRows() const;

    /// Sorts by the column of the current cell, the other way round if it is sorted by that already.
    void sortByCurrent();

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressTable();
    void sortBy(int column, Qt::SortOrder direction);
    void tickSelected();
    void selectWanted();

    const fleet::FleetStore &m_store;
    DeviceTableModel m_model;
    FleetBrowser m_browser;
    TableView *m_table;
    EmptyState *m_empty;
    std::optional<Eid> m_wanted;
    bool m_isSelecting = false; ///< this list itself moves the cursor
};

} // namespace longreach
