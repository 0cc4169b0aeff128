// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/firststeps.h"

#include "views/common/actionbutton.h"
#include "views/common/card.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>

namespace longreach {

namespace {

constexpr int widestWay = 320;

} // namespace

FirstSteps::FirstSteps(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_ways(new QHBoxLayout)
{
    auto *head = new TextLabel(title, TextLabel::Style::Heading, this);
    auto *body = new TextLabel(text, TextLabel::Style::Muted, this);
    for (auto *label : {head, body}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_ways->setSpacing(2 * metrics::Grid);
    m_ways->addStretch(1);
    m_ways->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 3 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addStretch(2);
    column->addWidget(head);
    column->addWidget(body);
    column->addSpacing(2 * metrics::Grid);
    column->addLayout(m_ways);
    column->addStretch(3);
}

void FirstSteps::addWay(QAction *action, const QString &title, const QString &text)
{
    auto *card = new Card(title, this);
    card->setMaximumWidth(widestWay);
    auto *words = new TextLabel(text, TextLabel::Style::Muted, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *button = new ActionButton(action, card);
    button->setPrimary(m_ways->count() == 2);
    card->body()->addWidget(words, 1);
    card->body()->addSpacing(metrics::Grid);
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    m_ways->insertWidget(m_ways->count() - 1, card, 4);
}

} // namespace longreach
