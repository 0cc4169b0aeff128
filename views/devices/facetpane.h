// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/facetmodel.h"

#include <QListView>

namespace longreach {

/// The values one would filter by, with live counts. A click asks for a value or no longer does; with Alt
/// it excludes it. By keyboard: Space or Return, and Delete to exclude.
class FacetPane final : public QListView {
    Q_OBJECT

public:
    explicit FacetPane(QWidget *parent = nullptr);

    /// Shows how the devices that `query` names spread.
    void showFacets(const fleet::Facets &facets, const fleet::Query &query);

    [[nodiscard]] FacetModel &facetModel() noexcept { return m_model; }

    [[nodiscard]] QSize sizeHint() const override { return {220, 400}; }

Q_SIGNALS:
    /// A person wants `condition` in the query, or out of it if it is there.
    void chosen(const longreach::fleet::QueryCondition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index, bool isExcluded);

    FacetModel m_model;
};

} // namespace longreach
