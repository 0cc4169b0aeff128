// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/celldelegate.h"
#include "views/common/stackedbar.h"

#include <functional>
#include <vector>

namespace longreach {

/// What a progress cell shows.
struct Progress {
    std::vector<BarPart> parts;
    qint64 total = 0;
};

/// Paints progress by state as a stacked bar, with the share that is done in figures beside it.
class ProgressDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using ProgressOf = std::function<Progress(const QModelIndex &)>;

    ProgressDelegate(TextOf textOf, ProgressOf progressOf, QObject *parent);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;

private:
    ProgressOf m_progressOf;
};

} // namespace longreach
