// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/stackedbar.h"

#include "views/common/colorscheme.h"
#include "views/common/styleparts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace longreach {

namespace {

constexpr double gap = 1.5; // parts are told apart without their colours, too
constexpr double leastPart = 2;

} // namespace

void paintStackedBar(QPainter *painter, const QRectF &rect, const std::vector<BarPart> &parts, qint64 total,
                     const QPalette &palette)
{
    const auto &scheme = ColorScheme::of(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const auto radius = std::min(4.0, rect.height() / 2);
    outline.addRoundedRect(rect, radius, radius);
    painter->fillPath(outline, scheme.hairline);
    painter->setClipPath(outline);
    auto left = rect.left();
    for (const auto &part : parts) {
        if (part.count <= 0 || total <= 0)
            continue;
        const auto width =
            std::max(leastPart + gap, rect.width() * static_cast<double>(part.count) / static_cast<double>(total));
        const auto drawn = left + width < rect.right() - 1 ? width - gap : width;
        painter->fillRect(
            styleparts::visualRect(painter->layoutDirection(), rect, QRectF(left, rect.top(), drawn, rect.height())),
            scheme.tone(part.tone).mark);
        left += width;
    }
    painter->restore();
}

StackedBar::StackedBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::setParts(std::vector<BarPart> parts, qint64 total)
{
    if (m_total == total && m_parts == parts)
        return;
    m_parts = std::move(parts);
    m_total = total;
    update();
}

QSize StackedBar::sizeHint() const
{
    return {240, 8};
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStackedBar(&painter, rect(), m_parts, m_total, palette());
}

} // namespace longreach
