// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"
#include "models/common/roles.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace longreach {

/// The decoded sides of one exchange as a tree of name and value: command first, then response.
class TraceTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Side { Command, Response };
    Q_ENUM(Side)
    enum class Column { Name, Value };
    static constexpr int ColumnCount = 2;
    enum Role {
        SideRole = ItemRoleEnd, ///< Side as int
        OffsetRole,             ///< where the element begins in its side's octets; -1 if nobody knows
        LengthRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDecoding(TraceDecoding decoding);

    /// The innermost element that holds the octet at `offset` of `side`; invalid if none does.
    [[nodiscard]] QModelIndex elementAt(Side side, qint64 offset) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item {
        const TraceNode *node = nullptr; ///< null for a side itself
        Side side = Side::Command;
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children;
    };

    void add(const TraceNode &node, std::size_t parent);
    [[nodiscard]] const Item &item(const QModelIndex &index) const { return m_items[index.internalId()]; }
    [[nodiscard]] QModelIndex indexOf(std::size_t place, int column = 0) const;

    TraceDecoding m_decoding;
    std::vector<Item> m_items; // the first two are the sides
    std::vector<std::size_t> m_tops;
};

} // namespace longreach
