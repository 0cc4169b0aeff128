// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardrecipe.h"
#include "models/common/headedtablemodel.h"

#include <deque>
#include <map>
#include <optional>

namespace longreach {

/// The cards of a batch, the newest first: what became of each, or where it is now.
class RecipeLineModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { At, Reader, State, Step, Eid, Remark };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 6;

    explicit RecipeLineModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    void clear();

    /// A card under way is one line that changes; one that is through stays.
    void take(const RecipeLine &line);

    [[nodiscard]] const RecipeLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    /// How many cards came to this end.
    [[nodiscard]] int count(RecipeLine::State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::deque<RecipeLine> m_lines;
};

/// Whether nothing more comes of this card.
[[nodiscard]] bool isThrough(RecipeLine::State state) noexcept;

} // namespace longreach
