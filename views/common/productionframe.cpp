// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/productionframe.h"

#include "views/common/colorscheme.h"

#include <QEvent>
#include <QPainter>

namespace longreach {

ProductionFrame::ProductionFrame(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Production"));
    window->installEventFilter(this);
    hide();
}

void ProductionFrame::setOn(bool isOn)
{
    if (isOn == isVisibleTo(parentWidget()))
        return;
    setGeometry(parentWidget()->rect());
    setVisible(isOn);
    raise();
}

bool ProductionFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void ProductionFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(ColorScheme::of(palette()).danger, 2 * Width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect());
}

} // namespace longreach
