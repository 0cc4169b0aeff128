// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/celldelegate.h"

namespace longreach {

/// Paints a line of a CommandListModel: icon, text with the letters that fit, the reason if it is of no
/// use now, and at the right its menu and its keys.
class CommandDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// Paints `keys` as one cap that ends at the right of `rect`; returns its width, 0 without keys.
int paintKeys(QPainter *painter, const QRect &rect, const QString &keys, const QFont &font, const QPalette &palette);

} // namespace longreach
