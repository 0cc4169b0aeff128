// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsummary.h"
#include "app/fleet/queryedit.h"
#include "models/common/roles.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <vector>

namespace longreach {

/// The values one would filter by, a section a field, with how many of the devices shown have each and
/// whether the query asks for them: marked ones first, then the commonest.
///
/// Of a long section only the commonest values are there, and a row that stands for the rest.
class FacetModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind {
        Section,
        Value,
        Rest ///< CountRole says how many values are left out; 0: all are there
    };
    enum class Mark { None, Wanted, Excluded };

    enum Role {
        KindRole = ItemRoleEnd,
        FieldRole, ///< fleet::QueryField as int
        CountRole,
        ShareRole, ///< of the commonest value of the section, 0 to 1
        MarkRole,
    };

    static constexpr std::size_t CommonestCount = 6;

    using QAbstractListModel::QAbstractListModel;

    /// Takes counts of the devices that `query` names.
    void show(const fleet::Facets &facets, const fleet::Query &query);

    /// Shows all values of a section, or again only the commonest.
    void unfold(fleet::QueryField section, bool isUnfolded);
    [[nodiscard]] bool isUnfolded(fleet::QueryField section) const { return m_unfolded.contains(section); }

    /// What a click on a value asks for; nothing for other rows.
    [[nodiscard]] std::optional<fleet::QueryCondition> condition(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Section;
        fleet::QueryField field = fleet::QueryField::Any;
        QString value;
        qint64 count = 0;
        double share = 0;
        Mark mark = Mark::None;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void rebuild();
    void addSection(std::vector<Row> &rows, fleet::QueryField field, std::vector<fleet::ValueCount> values) const;
    void take(std::vector<Row> rows);

    fleet::Facets m_facets;
    fleet::Query m_query;
    std::set<fleet::QueryField> m_unfolded;
    std::vector<Row> m_rows;
};

} // namespace longreach
