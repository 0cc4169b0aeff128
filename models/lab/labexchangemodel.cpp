// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab/labexchangemodel.h"

#include "models/common/roles.h"
#include "models/common/tone.h"

#include <algorithm>
#include <iterator>

namespace longreach {

namespace {

using Column = LabExchangeModel::Column;

/// So many go at once, so that not each new exchange moves all rows.
constexpr std::size_t GoAtOnce = 200;

} // namespace

void LabExchangeModel::append(const std::vector<TraceEntry> &exchanges)
{
    if (exchanges.empty())
        return;
    m_lastNumber = exchanges.back().number;
    std::ranges::copy(exchanges, std::back_inserter(m_all));
    std::vector<TraceEntry> wanted;
    std::ranges::copy_if(exchanges, std::back_inserter(wanted),
                         [this](const TraceEntry &one) { return isWanted(one); });
    if (!wanted.empty()) {
        const auto first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(wanted.size()) - 1);
        std::ranges::move(wanted, std::back_inserter(m_shown));
        endInsertRows();
    }
    if (m_all.size() > MostEntries)
        forgetOldest();
}

void LabExchangeModel::forgetOldest()
{
    m_all.erase(m_all.begin(), m_all.end() - static_cast<std::ptrdiff_t>(MostEntries - GoAtOnce));
    const auto oldest = m_all.front().number;
    const auto kept = std::ranges::find_if(m_shown, [oldest](const TraceEntry &one) { return one.number >= oldest; });
    if (kept == m_shown.begin())
        return;
    beginRemoveRows({}, 0, static_cast<int>(kept - m_shown.begin()) - 1);
    m_shown.erase(m_shown.begin(), kept);
    endRemoveRows();
}

void LabExchangeModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_lastNumber = 0;
    endResetModel();
}

void LabExchangeModel::setFilter(const QString &digits)
{
    auto wanted = digits;
    wanted.remove(u' ');
    if (wanted == m_digits)
        return;
    beginResetModel();
    m_digits = wanted;
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const TraceEntry &one) { return isWanted(one); });
    endResetModel();
}

int LabExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LabExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = exchange(index.row());
    const auto column = static_cast<Column>(index.column());
    const auto value = [&]() -> QVariant {
        switch (column) {
        case Column::At: return toUnixMilliseconds(shown.at);
        case Column::Eid: return shown.reader;
        case Column::Function: return shown.title;
        case Column::Request: return shown.command.size();
        case Column::Answer: return shown.response.size();
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return column == Column::At ? QVariant() : value();
    case SortRole:
    case ValueRole: return value();
    case ToneRole: return QVariant::fromValue(Tone::Neutral);
    default: return {};
    }
}

} // namespace longreach
