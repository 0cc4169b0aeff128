// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/celldelegate.h"

namespace longreach {

/// Paints a cell with the small picture in front of it that its DecorationRole holds as JPEG or PNG octets.
class ProfileIconDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

} // namespace longreach
