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

#include <algorithm>

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
    m_remarkText = remark;
    fitButtons();
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
    const auto remark = m_remark->fontMetrics().horizontalAdvance(m_remarkText) + metrics::Grid;
    auto room = width() - sides.left() - sides.right() - m_title->sizeHint().width() - remark - 3 * metrics::Grid;
    for (const auto *button : m_buttons)
        room -= button->fullWidth() + metrics::Grid;
    for (auto *button : m_buttons) {
        const bool isCompact = room < 0 && button != m_buttons.back();
        if (isCompact)
            room += button->fullWidth() - button->compactWidth();
        button->setCompact(isCompact);
    }
    showRemark(room < 0 ? remark + room : remark);
}

void PageHead::showRemark(int room)
{
    const auto text = m_remark->fontMetrics().elidedText(m_remarkText, Qt::ElideRight, std::max(0, room));
    if (text == m_remark->text())
        return; // a new text asks for a new layout, which leads here
    m_remark->setText(text);
    m_remark->setToolTip(text == m_remarkText ? QString() : m_remarkText);
}

} // namespace longreach
