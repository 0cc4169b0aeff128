// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcard.h"

#include "views/charts/chart.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace longreach {

ChartCard::ChartCard(Chart *chart, QWidget *parent)
    : QFrame(parent), m_chart(chart), m_remark(new TextLabel(TextLabel::Style::Small, this)), m_head(new QHBoxLayout)
{
    m_head->setSpacing(metrics::Grid);
    m_head->addWidget(new TextLabel(chart->title(), TextLabel::Style::Title, this));
    m_head->addStretch(1);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->addWidget(m_remark, 100);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addLayout(m_head);
    column->addWidget(chart, 1);
}

void ChartCard::setRemark(const QString &remark)
{
    if (m_words == remark)
        return;
    m_words = remark;
    m_remark->setToolTip(remark);
    m_chart->setAccessibleDescription(remark);
    fitRemark();
}

void ChartCard::fitRemark()
{
    m_remark->setText(m_remark->fontMetrics().elidedText(m_words, Qt::ElideRight, m_remark->width()));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitRemark();
}

void ChartCard::addControl(QWidget *control)
{
    m_head->addWidget(control);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    const bool isFocused = m_chart->hasFocus() && m_chart->parentWidget() == this;
    styleparts::drawRounded(&painter, rect(), scheme.base, isFocused ? scheme.accent : scheme.hairline,
                            isFocused ? 2 : 1);
}

} // namespace longreach
