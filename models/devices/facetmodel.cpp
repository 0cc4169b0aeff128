// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/facetmodel.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace longreach {

namespace {

using fleet::QueryField;
using fleet::ValueCount;

/// The one value that `term` names; nothing if it is a pattern, several values or a comparison.
std::optional<QString> plainValue(const fleet::QueryTerm &term)
{
    if (term.values.size() != 1 || term.comparison != fleet::QueryTerm::Comparison::Equal)
        return std::nullopt;
    auto text = term.values.front().text;
    text.replace(QStringLiteral("\\*"), QStringLiteral("\x01"));
    if (text.contains(u'*'))
        return std::nullopt;
    return text.replace(u'\x01', u'*');
}

/// Adds what `query` asks of `field`: what it excludes is counted nowhere.
void addAskedFor(std::vector<ValueCount> &values, const fleet::Query &query, QueryField field)
{
    for (const auto &term : query.terms()) {
        const auto value = term.field == field ? plainValue(term) : std::nullopt;
        if (value && std::ranges::find(values, *value, &ValueCount::value) == values.end())
            values.push_back({*value, 0});
    }
}

std::vector<ValueCount> stateCounts(const std::map<DeviceState, qint64> &states)
{
    std::vector<ValueCount> values;
    for (const auto &[state, count] : states) {
        if (count > 0)
            values.push_back({toWord(state), count});
    }
    std::ranges::stable_sort(values, std::greater{}, &ValueCount::count);
    return values;
}

} // namespace

void FacetModel::show(const fleet::Facets &facets, const fleet::Query &query)
{
    m_facets = facets;
    m_query = query;
    rebuild();
}

void FacetModel::unfold(QueryField section, bool isUnfolded)
{
    if (isUnfolded)
        m_unfolded.insert(section);
    else
        m_unfolded.erase(section);
    rebuild();
}

void FacetModel::rebuild()
{
    std::vector<Row> rows;
    addSection(rows, QueryField::State, stateCounts(m_facets.states));
    addSection(rows, QueryField::Operator, m_facets.operators);
    addSection(rows, QueryField::Country, m_facets.countries);
    addSection(rows, QueryField::Eim, m_facets.eims);
    addSection(rows, QueryField::Group, m_facets.groups);
    addSection(rows, QueryField::Tag, m_facets.tags);
    take(std::move(rows));
}

void FacetModel::addSection(std::vector<Row> &rows, QueryField field, std::vector<ValueCount> values) const
{
    addAskedFor(values, m_query, field);
    // A field that no device has filled is nothing to filter by.
    if (std::ranges::none_of(values, [](const ValueCount &value) { return !value.value.isEmpty(); }))
        return;
    const auto most = std::max<qint64>(1, std::ranges::max(values, {}, &ValueCount::count).count);
    std::vector<Row> section;
    for (const auto &[value, count] : values) {
        const fleet::QueryCondition condition{field, value, false};
        const auto mark = fleet::holds(m_query, condition) ? Mark::Wanted
            : fleet::holds(m_query, condition.negated())   ? Mark::Excluded
                                                           : Mark::None;
        section.push_back(
            {Kind::Value, field, value, count, static_cast<double>(count) / static_cast<double>(most), mark});
    }
    std::ranges::stable_partition(section, [](const Row &row) { return row.mark != Mark::None; });
    const auto all = section.size();
    const bool isLong = all > CommonestCount + 1;
    if (isLong && !isUnfolded(field))
        section.resize(CommonestCount);
    rows.push_back({Kind::Section, field, toWord(field), static_cast<qint64>(all), 0, Mark::None});
    rows.insert(rows.end(), section.begin(), section.end());
    if (isLong)
        rows.push_back({Kind::Rest, field, {}, static_cast<qint64>(all - section.size()), 0, Mark::None});
}

void FacetModel::take(std::vector<Row> rows)
{
    const bool isSameOrder = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.kind == b.kind && a.field == b.field && a.value == b.value;
    });
    if (!isSameOrder) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    const auto before = std::exchange(m_rows, std::move(rows));
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto place = index(static_cast<int>(at));
        if (!(before[at] == m_rows[at]))
            Q_EMIT dataChanged(place, place);
    }
}

std::optional<fleet::QueryCondition> FacetModel::condition(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.kind != Kind::Value)
        return std::nullopt;
    return fleet::QueryCondition{row.field, row.value, false};
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole: return row.value;
    case KindRole: return static_cast<int>(row.kind);
    case FieldRole: return static_cast<int>(row.field);
    case Qt::AccessibleTextRole: return row.value + QStringLiteral(", ") + QString::number(row.count);
    case CountRole: return row.count;
    case ShareRole: return row.share;
    case MarkRole: return static_cast<int>(row.mark);
    default: return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto base = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isSection = checkIndex(index, CheckIndexOption::IndexIsValid)
        && m_rows[static_cast<std::size_t>(index.row())].kind == Kind::Section;
    return isSection ? base & ~Qt::ItemIsSelectable : base;
}

} // namespace longreach
