// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/filterstrip.h"

#include "views/charts/chartwords.h"
#include "views/common/actionbutton.h"
#include "views/common/chip.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>

#include <utility>

namespace longreach {

FilterStrip::FilterStrip(QWidget *parent)
    : QWidget(parent),
      m_hint(new TextLabel(tr("Click a value in a chart to narrow the fleet to it."), TextLabel::Style::Muted, this)),
      m_count(new TextLabel(TextLabel::Style::Strong, this)),
      m_span(new QComboBox(this))
{
    for (const auto span : AllChartSpans)
        m_span->addItem(words(span), static_cast<int>(span));
    m_span->setAccessibleName(tr("Charts over time show"));
    connect(m_span, &QComboBox::activated, this,
            [this](int at) { Q_EMIT spanRequested(static_cast<ChartSpan>(m_span->itemData(at).toInt())); });
    m_hint->setMinimumHeight(metrics::ControlHeight);
    m_count->setMinimumHeight(metrics::ControlHeight);
    auto *line = new QWidget(this);
    m_line = new FlowLayout(line);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(metrics::Grid);
    auto policy = line->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::Grid);
    row->addWidget(line, 1);
    row->addWidget(m_span, 0, Qt::AlignTop);
    fillLine();
}

void FilterStrip::setWayOn(QAction *action)
{
    m_wayOn = new ActionButton(action, this);
    fillLine();
}

void FilterStrip::fillLine()
{
    while (m_line->count() > 0)
        delete m_line->takeAt(0);
    m_hint->setVisible(m_filter.isEmpty());
    m_count->setVisible(!m_filter.isEmpty());
    m_line->addWidget(m_hint);
    m_line->addWidget(m_count);
    for (auto *chip : m_chips)
        m_line->addWidget(chip);
    if (m_wayOn != nullptr) {
        m_wayOn->setVisible(!m_filter.isEmpty());
        m_line->addWidget(m_wayOn);
    }
}

void FilterStrip::showFilter(const ChartFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (auto *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (const auto &[subject, terms] : filter.terms()) {
        auto *chip = new Chip(Tone::Busy, terms, this);
        chip->setRemovable(tr("Remove the filter %1").arg(terms));
        chip->setFixedHeight(metrics::ControlHeight);
        connect(chip, &Chip::clicked, this, [this, subject = subject] { Q_EMIT removalRequested(subject); });
        m_chips.push_back(chip);
    }
    fillLine();
    for (auto *chip : m_chips)
        chip->show();
}

void FilterStrip::showCount(qint64 matching, qint64 all)
{
    m_count->setText(tr("%1 of %Ln device(s)", nullptr, static_cast<int>(all)).arg(QLocale().toString(matching)));
}

void FilterStrip::showSpan(ChartSpan span)
{
    m_span->setCurrentIndex(m_span->findData(static_cast<int>(span)));
}

} // namespace longreach
