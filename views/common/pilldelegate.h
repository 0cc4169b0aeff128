// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"
#include "views/common/celldelegate.h"

#include <QFont>

namespace longreach {

/// Paints a state as a pill: a dot and a word on a soft ground, in the colours of the cell's Tone.
/// The word says it too, so nothing depends on telling colours apart. No word, no pill.
class PillDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

/// Draws one pill with its left edge at `rect`, centred in height; no wider than `rect`.
void paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
               const QPalette &palette);

/// The width of a pill for `text`.
[[nodiscard]] int pillWidth(const QFontMetrics &metrics, const QString &text);

} // namespace longreach
