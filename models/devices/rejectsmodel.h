// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicecolumns.h"
#include "app/fleet/importreport.h"
#include "models/common/headedtablemodel.h"

#include <vector>

namespace longreach {

/// The rows an import could not take, with the reason, to be mended: each is judged anew as it is edited.
///
/// The first column is the row's number in its file, the second the reason, empty once there is none; then
/// come the columns of the file, which may be edited. ToneRole tells the cell at fault.
class RejectsModel final : public HeadedTableModel {
    Q_OBJECT

public:
    static constexpr int RowColumn = 0;
    static constexpr int ReasonColumn = 1;
    static constexpr int FirstCell = 2;

    RejectsModel(fleet::DeviceColumns columns, const fleet::ImportReport &report, QObject *parent = nullptr);

    /// The rows that can be imported now.
    [[nodiscard]] std::vector<int> mendedRows() const;

    /// The cells of `rows`, in that order.
    [[nodiscard]] std::vector<QStringList> cells(const std::vector<int> &rows) const;

    /// Takes what came of the import of `tried`, a file of its own: rows that were taken go, the others have
    /// their new reason.
    void settle(const std::vector<int> &tried, const fleet::ImportReport &report);

    [[nodiscard]] const fleet::DeviceColumns &columns() const noexcept { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other rows than before can be imported.
    void mendedChanged();

private:
    struct Row {
        fleet::RowProblem problem; ///< no reason: it is mended
        QStringList cells;
    };

    [[nodiscard]] bool isAtFault(const Row &row, int column) const;

    fleet::DeviceColumns m_columns;
    std::vector<Row> m_rows;
};

} // namespace longreach
