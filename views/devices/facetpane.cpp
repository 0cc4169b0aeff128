// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/facetpane.h"

#include "views/devices/facetdelegate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace longreach {

FacetPane::FacetPane(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setMinimumWidth(168);
    setAccessibleName(tr("Values to filter by"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index, QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier));
    });
}

void FacetPane::showFacets(const fleet::Facets &facets, const fleet::Query &query)
{
    // A reset forgets where the person is; the values around there mostly stay.
    const auto row = currentIndex().row();
    const auto top = verticalScrollBar()->value();
    m_model.show(facets, query);
    if (!currentIndex().isValid() && row >= 0)
        setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    verticalScrollBar()->setValue(top);
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose(currentIndex(), event->modifiers().testFlag(Qt::AltModifier));
    case Qt::Key_Delete: return choose(currentIndex(), true);
    default: QListView::keyPressEvent(event);
    }
}

void FacetPane::choose(const QModelIndex &index, bool isExcluded)
{
    if (!index.isValid())
        return;
    if (static_cast<FacetModel::Kind>(index.data(FacetModel::KindRole).toInt()) == FacetModel::Kind::Rest) {
        const auto section = static_cast<fleet::QueryField>(index.data(FacetModel::FieldRole).toInt());
        return m_model.unfold(section, !m_model.isUnfolded(section));
    }
    const auto condition = m_model.condition(index);
    if (!condition)
        return;
    const auto mark = static_cast<FacetModel::Mark>(index.data(FacetModel::MarkRole).toInt());
    // What is excluded comes back by a plain click, too.
    Q_EMIT chosen(isExcluded || mark == FacetModel::Mark::Excluded ? condition->negated() : *condition);
}

} // namespace longreach
