// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/tracemodel.h"

#include "models/common/roles.h"
#include "models/common/tone.h"

#include <algorithm>

namespace longreach {

namespace {

using TraceColumn = TraceModel::Column;

constexpr std::size_t droppedAtOnce = 1'000;
constexpr qsizetype octetsInCell = 24;
constexpr qsizetype statusOctets = 2;

QString hexadecimal(const QByteArray &octets)
{
    const auto text = QString::fromLatin1(octets.left(octetsInCell).toHex(' ').toUpper());
    return octets.size() > octetsInCell ? text + QStringLiteral(" …") : text;
}

QVariant entryText(const TraceEntry &entry, TraceColumn column)
{
    switch (column) {
    case TraceColumn::At: return toIsoString(entry.at);
    case TraceColumn::Title: return entry.title;
    case TraceColumn::Command: return hexadecimal(entry.command);
    case TraceColumn::Response: return entry.error ? entry.error->detail : hexadecimal(entry.response);
    case TraceColumn::Took: return static_cast<qint64>(entry.took.count());
    }
    return {};
}

Tone entryTone(const TraceEntry &entry)
{
    if (entry.error)
        return Tone::Bad;
    if (entry.kind != TraceEntry::Kind::Apdu)
        return Tone::Busy;
    const auto status = statusWordOf(entry);
    const bool isFine = status.startsWith(u'9') || status.startsWith(QStringLiteral("61"));
    return isFine || status.isEmpty() ? Tone::Neutral : Tone::Warning;
}

} // namespace

QString statusWordOf(const TraceEntry &entry)
{
    if (entry.kind != TraceEntry::Kind::Apdu || entry.response.size() < statusOctets)
        return {};
    return QString::fromLatin1(entry.response.right(statusOctets).toHex().toUpper());
}

void TraceModel::setEntries(std::vector<TraceEntry> entries)
{
    beginResetModel();
    m_entries.assign(std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    rebuild();
    endResetModel();
}

void TraceModel::append(const TraceEntry &entry)
{
    if (m_entries.size() >= MostEntries) {
        beginResetModel();
        m_entries.erase(m_entries.begin(), m_entries.begin() + droppedAtOnce);
        rebuild();
        endResetModel();
    }
    m_entries.push_back(entry);
    if (!isWanted(entry))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_shown.push_back(m_entries.size() - 1);
    endInsertRows();
}

void TraceModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    auto digits = text.toLatin1().toLower();
    digits.replace(' ', "");
    const bool isHexadecimal = std::ranges::all_of(
        digits, [](char each) { return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f'); });
    m_searchedDigits = isHexadecimal ? digits : QByteArray();
    rebuild();
    endResetModel();
}

bool TraceModel::isWanted(const TraceEntry &entry) const
{
    if (m_search.isEmpty() || entry.title.contains(m_search, Qt::CaseInsensitive))
        return true;
    if (entry.error && entry.error->detail.contains(m_search, Qt::CaseInsensitive))
        return true;
    return !m_searchedDigits.isEmpty()
        && (entry.command.toHex().contains(m_searchedDigits) || entry.response.toHex().contains(m_searchedDigits));
}

void TraceModel::rebuild()
{
    m_shown.clear();
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        if (isWanted(m_entries[at]))
            m_shown.push_back(at);
    }
}

std::vector<TraceEntry> TraceModel::shownEntries() const
{
    std::vector<TraceEntry> entries;
    for (const auto at : m_shown)
        entries.push_back(m_entries[at]);
    return entries;
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return entryText(shown, column);
    case ValueRole: return column == Column::At ? QVariant(toUnixMilliseconds(shown.at)) : entryText(shown, column);
    case ToneRole: return QVariant::fromValue(column == Column::Response ? entryTone(shown) : Tone::Neutral);
    default: return {};
    }
}

} // namespace longreach
