// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcard.h"

#include "views/charts/chart.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace longreach {

ChartCard::ChartCard(Chart *chart, QWidget *parent)
    : QFrame(parent),
      m_chart(chart),
      m_title(new TextLabel(TextLabel::Style::Title, this)),
      m_remark(new TextLabel(TextLabel::Style::Small, this)),
      m_head(new QHBoxLayout)
{
    m_head->setSpacing(metrics::Grid);
    m_head->addWidget(m_title);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->addWidget(m_remark, 100);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addLayout(m_head);
    column->addWidget(chart, 1);
    fitHead();
}

void ChartCard::setRemark(const QString &remark)
{
    if (m_words == remark)
        return;
    m_words = remark;
    m_remark->setToolTip(remark);
    m_chart->setAccessibleDescription(remark);
    fitHead();
}

void ChartCard::fitHead()
{
    auto room = width() - 5 * metrics::Grid; // without the margins, and what is left between title and remark
    for (const auto *control : m_controls)
        room -= control->sizeHint().width() + metrics::Grid;
    const auto title = m_title->fontMetrics().elidedText(m_chart->title(), Qt::ElideRight, room);
    m_title->setText(title);
    m_title->setToolTip(title == m_chart->title() ? QString() : m_chart->title());
    room -= m_title->sizeHint().width();
    m_remark->setText(m_remark->fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, room)));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void ChartCard::addControl(QWidget *control)
{
    m_head->addWidget(control);
    m_controls.push_back(control);
    fitHead();
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
