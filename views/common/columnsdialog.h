// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace longreach {

class OrderedChecklist;
class TableView;

/// Which columns a table shows, and in what order, without a mouse. Columns without a head stay where they
/// are. Deletes itself when closed.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `table` outlives the dialog.
    ColumnsDialog(TableView &table, QWidget *parent);

    [[nodiscard]] OrderedChecklist *columns() const noexcept { return m_columns; }

    void accept() override;

private:
    TableView &m_table;
    OrderedChecklist *m_columns;
};

} // namespace longreach
