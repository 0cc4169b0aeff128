// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "models/common/headedtablemodel.h"

#include <vector>

namespace longreach {

/// The orders of the lab's eIM: a row for each facility, with how many are how far and since when.
class LabQueueModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { Facility, Waiting, UnderWay, Done, Oldest };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;

    explicit LabQueueModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    void setQueues(const std::vector<LabQueue> &queues);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LabQueue> m_queues;
};

} // namespace longreach
