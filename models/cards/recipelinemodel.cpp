// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/recipelinemodel.h"

#include "models/cards/cardtones.h"
#include "models/common/roles.h"

#include <algorithm>

namespace longreach {

namespace {

using LineColumn = RecipeLineModel::Column;

QVariant lineText(const RecipeLine &line, LineColumn column)
{
    switch (column) {
    case LineColumn::At: return toIsoString(line.at);
    case LineColumn::Reader: return line.reader;
    case LineColumn::State: return toWord(line.state);
    case LineColumn::Step: return toWord(line.step);
    case LineColumn::Eid: return line.eid ? line.eid->toString() : QString();
    case LineColumn::Remark: return line.error ? line.error->detail : line.note;
    }
    return {};
}

QVariant lineValue(const RecipeLine &line, LineColumn column)
{
    switch (column) {
    case LineColumn::At: return toUnixMilliseconds(line.at);
    case LineColumn::State: return static_cast<int>(line.state);
    case LineColumn::Step: return static_cast<int>(line.step);
    case LineColumn::Reader:
    case LineColumn::Eid:
    case LineColumn::Remark: return lineText(line, column);
    }
    return {};
}

} // namespace

bool isThrough(RecipeLine::State state) noexcept
{
    switch (state) {
    case RecipeLine::State::Waiting:
    case RecipeLine::State::Running: return false;
    case RecipeLine::State::Done:
    case RecipeLine::State::Failed:
    case RecipeLine::State::NotOrdered: return true;
    }
    return true;
}

void RecipeLineModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void RecipeLineModel::take(const RecipeLine &line)
{
    if (line.state == RecipeLine::State::Waiting)
        return; // an empty reader is no card
    const auto known =
        std::ranges::find_if(m_lines, [&](const RecipeLine &each) { return each.reader == line.reader; });
    if (known != m_lines.end() && !isThrough(known->state)) {
        *known = line;
        const auto row = static_cast<int>(known - m_lines.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_lines.push_front(line);
    endInsertRows();
}

int RecipeLineModel::count(RecipeLine::State state) const
{
    return static_cast<int>(std::ranges::count(m_lines, state, &RecipeLine::state));
}

int RecipeLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RecipeLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole: return lineText(shown, column);
    case ValueRole:
    case SortRole: return lineValue(shown, column);
    case ToneRole: return QVariant::fromValue(column == Column::State ? toneOf(shown.state) : Tone::Neutral);
    default: return {};
    }
}

} // namespace longreach
