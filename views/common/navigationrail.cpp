// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/navigationrail.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/railbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace longreach {

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumWidth(176);
    setAccessibleName(tr("Pages"));
}

void NavigationRail::addPage(const QString &icon, const QString &title, const QString &shortcut)
{
    const auto page = static_cast<int>(m_buttons.size());
    auto *button = new RailButton(icon, title, this);
    button->setToolTip(shortcut);
    connect(button, &QAbstractButton::clicked, this, [this, page] { setCurrent(page); });
    m_column->insertWidget(page, button);
    // The rail keeps its words, whatever the page beside it would like.
    const auto margins = m_column->contentsMargins();
    setMinimumWidth(std::max(minimumWidth(), button->sizeHint().width() + margins.left() + margins.right()));
    m_buttons.push_back(button);
    if (m_current < 0)
        setCurrent(page);
}

void NavigationRail::setCurrent(int page)
{
    if (page == m_current || page < 0 || page >= static_cast<int>(m_buttons.size()))
        return;
    m_current = page;
    m_buttons[static_cast<std::size_t>(page)]->setChecked(true);
    Q_EMIT currentChanged(page);
}

void NavigationRail::setCount(int page, qint64 count)
{
    m_buttons.at(static_cast<std::size_t>(page))->setCount(count);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), scheme.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), scheme.hairline);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const auto step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    setCurrent(m_current + step);
    m_buttons[static_cast<std::size_t>(m_current)]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace longreach
