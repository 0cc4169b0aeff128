// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab/labnetworkmodel.h"

#include "models/common/roles.h"
#include "models/common/tone.h"

#include <algorithm>

namespace longreach {

namespace {

using Column = LabNetworkModel::Column;

bool isSame(const LabNetwork &a, const LabNetwork &b)
{
    return a.country == b.country && a.plmn == b.plmn;
}

QString nameOf(const LabNetwork &network)
{
    return network.name.isEmpty() ? network.plmn : network.name;
}

QVariant valueOf(const LabNetwork &network, Column column)
{
    switch (column) {
    case Column::Country: return network.country;
    case Column::Network: return nameOf(network);
    case Column::Service: return network.isDown;
    case Column::Devices: return network.devices;
    case Column::Polling: return network.polling;
    case Column::Dark: return network.dark();
    case Column::Refused: return network.refused;
    case Column::RolledBack: return network.rolledBack;
    }
    return {};
}

Tone toneOf(const LabNetwork &network, Column column)
{
    const auto warnsOf = [](qint64 count) { return count > 0 ? Tone::Warning : Tone::Muted; };
    switch (column) {
    case Column::Country:
    case Column::Network:
    case Column::Devices: return Tone::Neutral;
    case Column::Service: return network.isDown ? Tone::Bad : Tone::Good;
    case Column::Polling: return network.polling > 0 ? Tone::Good : Tone::Muted;
    case Column::Dark: return network.dark() * 2 > network.devices ? Tone::Bad : warnsOf(network.dark());
    case Column::Refused: return warnsOf(network.refused);
    case Column::RolledBack: return warnsOf(network.rolledBack);
    }
    return Tone::Neutral;
}

QVariant shownOf(const LabNetwork &network, Column column)
{
    if (column == Column::Service)
        return network.isDown ? QStringLiteral("down") : QString();
    return valueOf(network, column);
}

bool isNumber(Column column)
{
    return column >= Column::Devices;
}

} // namespace

void LabNetworkModel::arrange(std::vector<LabNetwork> &networks) const
{
    const auto column = static_cast<Column>(m_sortColumn);
    std::ranges::stable_sort(networks, [&](const LabNetwork &a, const LabNetwork &b) {
        const auto order = QVariant::compare(valueOf(a, column), valueOf(b, column));
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

void LabNetworkModel::removeMissing(const std::vector<LabNetwork> &networks)
{
    for (auto row = rowCount() - 1; row >= 0; --row) {
        const auto &shown = network(row);
        if (std::ranges::any_of(networks, [&](const LabNetwork &one) { return isSame(one, shown); }))
            continue;
        beginRemoveRows({}, row, row);
        m_networks.erase(m_networks.begin() + row);
        endRemoveRows();
    }
}

void LabNetworkModel::setNetworks(std::vector<LabNetwork> networks)
{
    arrange(networks);
    removeMissing(networks);
    for (std::size_t at = 0; at < networks.size(); ++at) {
        const auto row = static_cast<int>(at);
        const auto found = std::find_if(m_networks.begin() + row, m_networks.end(),
                                        [&](const LabNetwork &one) { return isSame(one, networks[at]); });
        const auto known = static_cast<int>(found - m_networks.begin());
        if (found == m_networks.end()) {
            beginInsertRows({}, row, row);
            m_networks.insert(m_networks.begin() + row, networks[at]);
            endInsertRows();
        } else if (known > row) {
            beginMoveRows({}, known, known, {}, row);
            std::rotate(m_networks.begin() + row, found, found + 1);
            endMoveRows();
        }
        if (m_networks[at] == networks[at])
            continue;
        m_networks[at] = networks[at];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void LabNetworkModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::max(column, 0);
    m_order = order;
    setNetworks(std::vector(m_networks));
}

int LabNetworkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_networks.size());
}

QVariant LabNetworkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = network(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownOf(shown, column);
    case SortRole:
    case ValueRole: return valueOf(shown, column);
    case ToneRole: return QVariant::fromValue(toneOf(shown, column));
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole: return column == Column::Network ? QVariant(shown.plmn) : QVariant();
    default: return {};
    }
}

} // namespace longreach
