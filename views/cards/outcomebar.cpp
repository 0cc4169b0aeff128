// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/outcomebar.h"

#include "views/common/banner.h"
#include "views/common/metrics.h"

#include <QBoxLayout>
#include <QPushButton>

namespace longreach {

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent),
      m_banner(new Banner(Tone::Good, this)),
      m_cancel(new QPushButton(tr("Stop", "what is under way"), this)),
      m_retry(new QPushButton(tr("Try again"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, metrics::Grid, 0, 0);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_banner, 1);
    for (auto *button : {m_cancel, m_retry}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_cancel->setToolTip(tr("No more is sent to the card. What it has been sent cannot be called back."));
    connect(m_cancel, &QPushButton::clicked, this, &OutcomeBar::cancelWanted);
    connect(m_retry, &QPushButton::clicked, this, &OutcomeBar::retryWanted);
    showNews({});
}

void OutcomeBar::showNews(const CardNews &news)
{
    m_banner->setMessage(news.tone, news.sentence);
    m_banner->setToolTip(news.detail);
    m_cancel->setVisible(news.isUnderWay);
    m_retry->setVisible(news.isWorthRetrying);
    setVisible(!news.sentence.isEmpty());
}

} // namespace longreach
