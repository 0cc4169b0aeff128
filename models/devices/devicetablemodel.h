// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/timestamp.h"
#include "app/fleet/deviceset.h"
#include "app/fleet/roworder.h"
#include "models/common/headedtablemodel.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace longreach::fleet {
struct FleetChange;
class FleetStore;
} // namespace longreach::fleet

namespace longreach {

/// The device table: the fleet's devices, in the order and the subset last given to setOrder().
///
/// The model neither sorts nor filters: a RowOrder is worked out on another thread from a snapshot
/// and handed over whole, so a million rows cost the window one layout change. The first column is
/// the check column: which devices a bulk job acts on, untouched by order and filter.
class DeviceTableModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column {
        Check,
        Eid,
        Label,
        State,
        Operator,
        Country,
        Profiles,
        LastPoll,
        Operation,
        Eim,
        Group,
        Tags,
        Imei
    };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 13;

    /// The operation that is open on a device; null if none.
    using OperationOf = std::function<const Operation *(const Eid &)>;

    /// `store` outlives the model.
    DeviceTableModel(const fleet::FleetStore &store, OperationOf operationOf, QObject *parent = nullptr);

    /// Shows `order` if it was worked out from the store's present generation, and says whether it did.
    bool setOrder(fleet::RowOrder order);

    /// The open operations of these devices are others now.
    void noteOperations(std::span<const Eid> eids);

    /// Ticks or unticks store rows, shown or not.
    void setTicked(std::span<const quint32> storeRows, bool isTicked);
    void setTicks(fleet::DeviceSet ticks);
    [[nodiscard]] const fleet::DeviceSet &ticked() const noexcept { return m_ticked; }

    /// The rows of the store in the order shown.
    [[nodiscard]] std::span<const quint32> shownRows() const noexcept { return m_order.rows; }

    /// Where a store row is shown; nothing while it is hidden.
    [[nodiscard]] std::optional<int> positionOf(quint32 storeRow) const;

    /// What to sort by for `column`; By::Row if it cannot be sorted by.
    [[nodiscard]] static fleet::SortKey::By sortOf(Column column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    static constexpr quint32 Hidden = std::numeric_limits<quint32>::max();

    void takeChange(const fleet::FleetChange &change);
    void announce(std::vector<int> rows, Column first, Column last);
    void announceTicks();
    [[nodiscard]] QVariant text(quint32 storeRow, Column column) const;
    [[nodiscard]] QVariant value(quint32 storeRow, Column column) const;

    const fleet::FleetStore &m_store;
    OperationOf m_operationOf;
    fleet::RowOrder m_order;
    std::vector<quint32> m_positions; // by store row
    fleet::DeviceSet m_ticked;
};

} // namespace longreach
