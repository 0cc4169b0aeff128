// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/tracetreemodel.h"

#include "models/common/tone.h"

#include <utility>

namespace longreach {

namespace {

bool holds(const TraceNode &node, qint64 offset)
{
    return node.offset >= 0 && offset >= node.offset && offset < node.offset + node.length;
}

} // namespace

void TraceTreeModel::add(const TraceNode &node, std::size_t parent)
{
    const auto place = m_items.size();
    const auto row = static_cast<int>(m_items[parent].children.size());
    m_items.push_back({.node = &node, .side = m_items[parent].side, .parent = parent, .row = row, .children = {}});
    m_items[parent].children.push_back(place);
    for (const auto &child : node.children)
        add(child, place);
}

void TraceTreeModel::setDecoding(TraceDecoding decoding)
{
    beginResetModel();
    m_decoding = std::move(decoding);
    m_items.clear();
    m_tops.clear();
    for (const auto &[side, nodes] :
         {std::pair{Side::Command, &m_decoding.command}, std::pair{Side::Response, &m_decoding.response}}) {
        const auto place = m_items.size();
        m_items.push_back({.node = nullptr, .side = side, .parent = place, .row = static_cast<int>(m_tops.size())});
        m_tops.push_back(place);
        for (const auto &node : *nodes)
            add(node, place);
    }
    endResetModel();
}

QModelIndex TraceTreeModel::elementAt(Side side, qint64 offset) const
{
    auto place = m_tops.size();
    for (const auto top : m_tops)
        place = m_items[top].side == side ? top : place;
    if (place >= m_items.size())
        return {};
    for (bool isDeeper = true; isDeeper;) {
        isDeeper = false;
        for (const auto child : m_items[place].children) {
            if (!holds(*m_items[child].node, offset))
                continue;
            place = child;
            isDeeper = true;
            break;
        }
    }
    return m_items[place].node != nullptr ? indexOf(place) : QModelIndex();
}

QModelIndex TraceTreeModel::indexOf(std::size_t place, int column) const
{
    return createIndex(m_items[place].row, column, place);
}

QModelIndex TraceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    const auto &places = parent.isValid() ? item(parent).children : m_tops;
    return createIndex(row, column, places[static_cast<std::size_t>(row)]);
}

QModelIndex TraceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || item(child).node == nullptr)
        return {};
    return indexOf(item(child).parent);
}

int TraceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_tops.size());
    return parent.column() == 0 ? static_cast<int>(item(parent).children.size()) : 0;
}

int TraceTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TraceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shown = item(index);
    if (role == SideRole)
        return static_cast<int>(shown.side);
    if (shown.node == nullptr) {
        const bool isName = role == Qt::DisplayRole && index.column() == 0;
        return isName ? QVariant(shown.side == Side::Command ? QStringLiteral("command") : QStringLiteral("response"))
                      : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? shown.node->name : shown.node->text;
    case Qt::ToolTipRole: return shown.node->tag;
    case ToneRole: return QVariant::fromValue(Tone::Neutral);
    case OffsetRole: return shown.node->offset;
    case LengthRole: return shown.node->length;
    default: return {};
    }
}

} // namespace longreach
