// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/scrollcolumn.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace longreach {

namespace {

constexpr int leastHeight = 160;

} // namespace

ScrollColumn::ScrollColumn(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize ScrollColumn::sizeHint() const
{
    const auto wanted = widget()->sizeHint();
    const auto wide = viewport()->width();
    return {wanted.width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : wanted.height()};
}

QSize ScrollColumn::minimumSizeHint() const
{
    const auto least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(), std::min(least.height(), leastHeight)};
}

int ScrollColumn::tallest(const QWidget &dialog)
{
    const auto room = dialog.screen()->availableSize().height();
    const auto *parent = dialog.parentWidget();
    return parent != nullptr ? std::min(room, parent->window()->height()) : room;
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isHandled;
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // its words may take more lines now, or fewer
}

} // namespace longreach
