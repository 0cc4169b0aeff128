// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/readerlistmodel.h"

#include "models/cards/cardtones.h"

#include <algorithm>

namespace longreach {

void ReaderListModel::removeMissing(const std::vector<ReaderStatus> &readers)
{
    for (auto row = rowCount() - 1; row >= 0; --row) {
        const auto name = reader(row).name;
        if (std::ranges::find(readers, name, &ReaderStatus::name) != readers.end())
            continue;
        beginRemoveRows({}, row, row);
        m_readers.erase(m_readers.begin() + row);
        m_cards.erase(name);
        endRemoveRows();
    }
}

void ReaderListModel::setReaders(const std::vector<ReaderStatus> &readers)
{
    removeMissing(readers);
    for (std::size_t at = 0; at < readers.size(); ++at) {
        const auto row = static_cast<int>(at);
        const auto known = rowOf(readers[at].name);
        if (known && *known > row) {
            beginMoveRows({}, *known, *known, {}, row);
            std::rotate(m_readers.begin() + row, m_readers.begin() + *known, m_readers.begin() + *known + 1);
            endMoveRows();
        } else if (!known) {
            beginInsertRows({}, row, row);
            m_readers.insert(m_readers.begin() + row, readers[at]);
            endInsertRows();
        }
        if (m_readers[at] == readers[at])
            continue;
        m_readers[at] = readers[at];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void ReaderListModel::setReport(const QString &reader, const std::optional<CardReport> &report)
{
    const auto row = rowOf(reader);
    if (!row)
        return;
    if (report)
        m_cards[reader] = {.kind = report->identity.kind,
                           .eid = report->identity.eid ? report->identity.eid->toDisplayString()
                                                       : report->identity.eidText,
                           .debt = static_cast<int>(report->notifications.size())};
    else
        m_cards.erase(reader);
    Q_EMIT dataChanged(index(*row), index(*row));
}

std::optional<int> ReaderListModel::rowOf(const QString &reader) const
{
    const auto found = std::ranges::find(m_readers, reader, &ReaderStatus::name);
    return found == m_readers.end() ? std::nullopt : std::optional(static_cast<int>(found - m_readers.begin()));
}

int ReaderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_readers.size());
}

QVariant ReaderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = reader(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return shown.name;
    case Qt::ToolTipRole: return shown.problem ? shown.problem->detail : shown.name;
    case ValueRole: return static_cast<int>(shown.presence);
    case ToneRole: return QVariant::fromValue(shown.isIgnored ? Tone::Muted : toneOf(shown.presence));
    case BusyRole: return shown.isBusy;
    case VirtualRole: return shown.isVirtual;
    case IgnoredRole: return shown.isIgnored;
    case CardKindRole:
    case EidRole:
    case DebtRole: return cardValue(shown.name, role);
    default: return {};
    }
}

QVariant ReaderListModel::cardValue(const QString &reader, int role) const
{
    const auto card = m_cards.find(reader);
    if (card == m_cards.end())
        return {};
    if (role == CardKindRole)
        return static_cast<int>(card->second.kind);
    return role == EidRole ? QVariant(card->second.eid) : QVariant(card->second.debt);
}

} // namespace longreach
