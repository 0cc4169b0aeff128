// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableview.h"

#include "views/common/celldelegate.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/tableaccess.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace longreach {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    TableAccess::install();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    auto *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setFont(strongFont(-0.5));
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setMinimumSectionSize(40);
    head->setFixedHeight(metrics::HeadHeight);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, &TableView::offerColumns);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model() != nullptr)
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (newModel == nullptr)
        return;
    const auto place = [this] { placePlaceholder(); };
    connect(newModel, &QAbstractItemModel::rowsInserted, this, place);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, place);
    connect(newModel, &QAbstractItemModel::modelReset, this, place);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, place);
    placePlaceholder();
}

void TableView::setHeads(const QStringList &heads, const QList<int> &widths)
{
    for (int column = 0; column < heads.size(); ++column)
        model()->setHeaderData(column, Qt::Horizontal, heads.at(column));
    const QFontMetrics headMetrics(horizontalHeader()->font());
    for (int column = 0; column < widths.size(); ++column) {
        const auto needed = headMetrics.horizontalAdvance(heads.value(column)) + 5 * metrics::Grid / 2;
        setColumnWidth(column, std::max(widths.at(column), heads.value(column).isEmpty() ? 0 : needed));
    }
}

void TableView::selectRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount(rootIndex()))
        return;
    const auto *head = horizontalHeader();
    int column = 0;
    while (column < head->count() && head->isSectionHidden(head->logicalIndex(column)))
        ++column;
    setCurrentIndex(model()->index(row, head->logicalIndex(std::min(column, head->count() - 1)), rootIndex()));
}

void TableView::fitPills(int column, const QStringList &texts)
{
    auto width = columnWidth(column);
    for (const auto &text : texts)
        width = std::max(width, pillWidth(fontMetrics(), text) + 2 * metrics::Grid);
    setColumnWidth(column, width);
}

void TableView::setShownRows(int rows)
{
    m_shownRows = rows;
    fitRows();
}

void TableView::fitRows()
{
    const auto tall = style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, this);
    verticalHeader()->setMinimumSectionSize(tall);
    verticalHeader()->setDefaultSectionSize(tall);
    if (m_shownRows > 0)
        setFixedHeight(metrics::HeadHeight + m_shownRows * tall + metrics::Grid / 2);
}

void TableView::setPlaceholder(QWidget *widget)
{
    m_placeholder = widget;
    widget->setParent(this);
    placePlaceholder();
}

QByteArray TableView::layout() const
{
    return horizontalHeader()->saveState();
}

void TableView::restoreLayout(const QByteArray &layout)
{
    if (!layout.isEmpty())
        horizontalHeader()->restoreState(layout);
}

QString TableView::textOf(const QModelIndex &index) const
{
    const auto *delegate = qobject_cast<const CellDelegate *>(itemDelegateForIndex(index));
    return delegate != nullptr ? delegate->textOf(index) : index.data().toString();
}

QString TableView::textOfRow(int row) const
{
    QStringList cells;
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const auto column = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(column))
            cells.append(textOf(model()->index(row, column, rootIndex())));
    }
    return cells.join(u'\t');
}

QString TableView::selectedText() const
{
    QStringList lines;
    qint64 leftOut = 0;
    // Ranges, not rows: a selection of everything is one range.
    auto ranges = selectionModel() != nullptr ? selectionModel()->selection() : QItemSelection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    for (const auto &range : std::as_const(ranges)) {
        const auto room = std::min<qsizetype>(range.height(), MostCopied - lines.size());
        for (int row = range.top(); row < range.top() + room; ++row)
            lines.append(textOfRow(row));
        leftOut += range.height() - room;
    }
    if (leftOut > 0)
        lines.append(tr("… and %Ln more", "rows", static_cast<int>(leftOut)));
    return lines.join(u'\n');
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placePlaceholder();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

void TableView::placePlaceholder()
{
    if (m_placeholder == nullptr)
        return;
    m_placeholder->setGeometry(viewport()->geometry());
    m_placeholder->setVisible(model() == nullptr || model()->rowCount() == 0);
}

void TableView::offerColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const auto head = model()->headerData(column, Qt::Horizontal).toString();
        if (head.isEmpty())
            continue;
        auto *action = menu->addAction(head);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isOn) { setColumnHidden(column, !isOn); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace longreach
