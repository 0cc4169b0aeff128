// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace longreach {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_title(new TextLabel(TextLabel::Style::Title, this)),
      m_text(new TextLabel(TextLabel::Style::Muted, this)),
      m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(320);
    m_text->setMaximumWidth(480);
    m_buttons->setAlignment(Qt::AlignHCenter);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Grid);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::Grid);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setMessage(const QString &icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    // An aligned item gets its size hint, which knows nothing of the lines a narrow label wraps into.
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->minimumWidth()));
    drawIcon();
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setIcon(action->icon());
    button->setAutoDefault(false);
    button->setDefault(m_buttons->isEmpty());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_buttons->addWidget(button);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    if (!m_icon.isEmpty())
        m_picture->setPixmap(strokePixmap(m_icon, ColorScheme::of(palette()).mutedText, 40, devicePixelRatioF()));
}

} // namespace longreach
