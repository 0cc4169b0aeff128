// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/card.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace longreach {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    m_body->setSpacing(metrics::Grid);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent)
{
    m_title = new TextLabel(title, TextLabel::Style::Title, this);
    m_body->addWidget(m_title);
    setAccessibleName(title);
}

void Card::setFlush()
{
    // Two pixels keep square corners inside the round frame.
    m_body->setContentsMargins(2, 2, 2, 2);
    m_body->setSpacing(0);
    if (m_title != nullptr)
        m_title->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, metrics::Grid);
}

void Card::setDangerFrame(bool isOn)
{
    m_hasDangerFrame = isOn;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    styleparts::drawRounded(&painter, rect(), scheme.base, m_hasDangerFrame ? scheme.danger : scheme.hairline,
                            m_hasDangerFrame ? 2 : 1);
}

} // namespace longreach
