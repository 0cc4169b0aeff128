// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/keycap.h"

#include "views/commands/commanddelegate.h"

#include <QPainter>

namespace longreach {

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QLabel(keys, parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeys(&painter, rect(), text(), font(), palette());
}

} // namespace longreach
