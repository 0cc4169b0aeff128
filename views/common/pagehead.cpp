// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pagehead.h"

#include "views/common/actionbutton.h"
#include "views/common/commandtable.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace longreach {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(new TextLabel(title, TextLabel::Style::Heading, this)),
      m_remark(new TextLabel(TextLabel::Style::Muted, this))
{
    m_row->setContentsMargins(3 * metrics::Grid, 2 * metrics::Grid, 3 * metrics::Grid, 12);
    m_row->setSpacing(metrics::Grid);
    m_row->addWidget(m_title, 0, Qt::AlignBottom);
    m_row->addSpacing(metrics::Grid / 2);
    m_row->addWidget(m_remark, 0, Qt::AlignBottom);
    m_row->addStretch(1);
    m_remark->setContentsMargins(0, 0, 0, 3);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void PageHead::takeCommands(const CommandTable &table, const QStringList &ids)
{
    for (const auto &id : ids) {
        auto *button = new ActionButton(table.action(id), this);
        button->setPrimary(id == ids.last());
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    fitButtons();
}

bool PageHead::event(QEvent *event)
{
    // A remark or a button has other words now.
    if (event->type() == QEvent::LayoutRequest)
        fitButtons();
    return QWidget::event(event);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void PageHead::fitButtons()
{
    const auto sides = m_row->contentsMargins();
    auto room = width() - sides.left() - sides.right() - m_title->sizeHint().width() - m_remark->sizeHint().width()
        - 3 * metrics::Grid;
    for (const auto *button : m_buttons)
        room -= button->fullWidth() + metrics::Grid;
    for (auto *button : m_buttons) {
        const bool isCompact = room < 0 && button != m_buttons.back();
        if (isCompact)
            room += button->fullWidth() - button->compactWidth();
        button->setCompact(isCompact);
    }
}

} // namespace longreach
