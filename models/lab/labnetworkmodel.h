// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "models/common/headedtablemodel.h"

#include <vector>

namespace longreach {

/// The lab's devices by country and network. A new census changes what differs; rows stay where they are
/// and selected, whatever they are sorted by.
class LabNetworkModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { Country, Network, Service, Devices, Polling, Dark, Refused, RolledBack };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 8;

    explicit LabNetworkModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    void setNetworks(std::vector<LabNetwork> networks);

    [[nodiscard]] const LabNetwork &network(int row) const { return m_networks[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange(std::vector<LabNetwork> &networks) const;
    void removeMissing(const std::vector<LabNetwork> &networks);

    std::vector<LabNetwork> m_networks;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace longreach
