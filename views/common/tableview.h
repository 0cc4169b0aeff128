// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace longreach {

/// A flat table: rows of the height that the style has for all tables, no grid, no row numbers, heads on the left with one hairline.
///
/// The user may move, size and, by the head's context menu, hide columns; layout() keeps that.
/// Ctrl+C copies the selected rows as the person reads them.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Puts the cursor into the row and selects it. (Qt's own finds no column from right to left.)
    void selectRow(int row);

    /// Gives the columns their translated heads and first widths, in device-independent pixels; a head
    /// that needs more gets more.
    void setHeads(const QStringList &heads, const QList<int> &widths);

    /// Widens `column` so that a pill with any of `texts` fits.
    void fitPills(int column, const QStringList &texts);

    /// Keeps the table as tall as its head and so many rows.
    void setShownRows(int rows);

    /// Shows `widget` in the middle of the table while it has no rows.
    void setPlaceholder(QWidget *widget);

    /// Order, widths and visibility of the columns, for restoreLayout().
    [[nodiscard]] QByteArray layout() const;
    void restoreLayout(const QByteArray &layout);

    /// What Ctrl+C takes of a selection, however large: more would hold the window.
    static constexpr int MostCopied = 10'000;

    /// The selected rows as text: cells parted by tabs, in the order of the columns on the screen. Beyond
    /// MostCopied a last line says how many are left out.
    [[nodiscard]] QString selectedText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void placePlaceholder();
    void offerColumns(const QPoint &at);
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    [[nodiscard]] QString textOfRow(int row) const;

    QWidget *m_placeholder = nullptr;
    int m_shownRows = 0; ///< 0: as tall as there is room
};

} // namespace longreach
