// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/exchangedetails.h"

#include "views/cards/hexview.h"
#include "views/common/celldelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace longreach {

namespace {

constexpr int nameWidth = 190;
constexpr std::array bothSides{TraceTreeModel::Side::Command, TraceTreeModel::Side::Response};

} // namespace

ExchangeDetails::ExchangeDetails(const QString &asking, const QString &answering, QWidget *parent)
    : QSplitter(parent), m_tree(new QTreeView(this)), m_octets{new HexView(this), new HexView(this)}
{
    buildTree(asking, answering);
    auto *hex = new QSplitter(Qt::Vertical, this);
    for (const auto side : bothSides) {
        hex->addWidget(octets(side));
        connect(octets(side), &HexView::octetClicked, this,
                [this, side](qint64 offset) { chooseElement(side, offset); });
    }
    octets(Side::Command)->setAccessibleName(asking);
    octets(Side::Response)->setAccessibleName(answering);
    addWidget(m_tree);
    addWidget(hex);
    for (auto *each : {static_cast<QSplitter *>(this), hex})
        each->setChildrenCollapsible(false);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExchangeDetails::markElement);
}

void ExchangeDetails::buildTree(const QString &asking, const QString &answering)
{
    const auto elementName = [asking, answering](const QModelIndex &index) {
        if (index.parent().isValid() || index.column() != 0)
            return index.data().toString();
        return static_cast<Side>(index.data(TraceTreeModel::SideRole).toInt()) == Side::Command ? asking : answering;
    };
    m_tree->setModel(&m_elements);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new CellDelegate(elementName, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(0, nameWidth);
    m_tree->header()->setMinimumSectionSize(60);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setAccessibleName(tr("Decoded exchange"));
}

void ExchangeDetails::showExchange(const TraceEntry &exchange, const TraceDecoding &decoding)
{
    octets(Side::Command)->setOctets(decoding.commandOctets.isEmpty() ? exchange.command : decoding.commandOctets);
    octets(Side::Response)->setOctets(decoding.responseOctets.isEmpty() ? exchange.response : decoding.responseOctets);
    m_elements.setDecoding(decoding);
    m_tree->expandAll();
}

void ExchangeDetails::markElement()
{
    const auto index = m_tree->currentIndex();
    const auto side = static_cast<Side>(index.data(TraceTreeModel::SideRole).toInt());
    const auto offset = index.data(TraceTreeModel::OffsetRole);
    for (const auto each : bothSides) {
        const bool isMeant = index.isValid() && each == side && offset.isValid();
        octets(each)->mark(isMeant ? offset.toLongLong() : -1, index.data(TraceTreeModel::LengthRole).toLongLong());
    }
}

void ExchangeDetails::chooseElement(Side side, qint64 offset)
{
    const auto element = m_elements.elementAt(side, offset);
    if (!element.isValid())
        return;
    m_tree->setCurrentIndex(element);
    m_tree->scrollTo(element);
}

} // namespace longreach
