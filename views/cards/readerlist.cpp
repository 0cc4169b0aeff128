// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/readerlist.h"

#include "views/cards/cardwords.h"
#include "views/cards/readerdelegate.h"

#include <QItemSelectionModel>

namespace longreach {

ReaderList::ReaderList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ReaderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAccessibleName(tr("Card readers"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ReaderList::currentReaderChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() == currentIndex().row())
            Q_EMIT currentReaderChanged();
    });
}

const ReaderStatus *ReaderList::current() const
{
    const auto index = currentIndex();
    return index.isValid() ? &m_model.reader(index.row()) : nullptr;
}

void ReaderList::choose(const QString &reader)
{
    if (const auto row = m_model.rowOf(reader))
        setCurrentIndex(m_model.index(*row));
}

} // namespace longreach
