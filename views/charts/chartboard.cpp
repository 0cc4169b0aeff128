// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartboard.h"

#include "views/charts/barchart.h"
#include "views/charts/chartcard.h"
#include "views/charts/chartwords.h"
#include "views/charts/columnchart.h"
#include "views/charts/donutchart.h"
#include "views/charts/heatmap.h"
#include "views/charts/linechart.h"
#include "views/charts/tilelayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace longreach {

ChartBoard::ChartBoard(QWidget *parent) : QWidget(parent), m_answerEnd(new QComboBox(this))
{
    new TileLayout(this);
    buildFleetCharts();
    buildOperationCharts();
    addCard(QStringLiteral("states"), m_states);
    addCard(QStringLiteral("places"), m_places);
    m_outcomeCard = addCard(QStringLiteral("outcomes"), m_outcomes);
    m_inFlightCard = addCard(QStringLiteral("inFlight"), m_inFlight);
    m_answerCard = addCard(QStringLiteral("answers"), m_answers);
    addCard(QStringLiteral("polls"), m_polls)->setRemark(tr("hatched: no eIM was asked"));
    m_answerEnd->addItem(tr("Until the result"), static_cast<int>(AnswerEnd::Result));
    m_answerEnd->addItem(tr("Until delivery"), static_cast<int>(AnswerEnd::Delivery));
    m_answerEnd->setAccessibleName(tr("Time to answer, measured"));
    m_answerCard->addControl(m_answerEnd);
    connect(m_answerEnd, &QComboBox::currentIndexChanged, this, &ChartBoard::showAnswers);
}

ChartCard *ChartBoard::addCard(const QString &name, Chart *chart)
{
    chart->setObjectName(name);
    auto *card = new ChartCard(chart, this);
    layout()->addWidget(card);
    chart->installEventFilter(this);
    m_cards.push_back(card);
    return card;
}

bool ChartBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const bool isSeen =
            std::ranges::any_of(m_cards, [](const ChartCard *card) { return card->chart()->isVisible(); });
        if (std::exchange(m_isWatched, isSeen) != isSeen)
            Q_EMIT watchedChanged(isSeen);
    }
    return QWidget::eventFilter(watched, event);
}

void ChartBoard::buildFleetCharts()
{
    m_states = new DonutChart(tr("Devices by state"), this);
    m_states->setUnit(tr("devices", "under a number"));
    m_places = new BarChart(tr("Devices by country and operator"), this);
    m_polls = new HeatMap(tr("Devices that polled, by hour"), this);
    for (Chart *chart : std::initializer_list<Chart *>{m_states, m_places, m_polls})
        chart->setEmptyText(tr("No device matches the filter."));
    pass(m_states, ChartSubject::State);
    pass(m_places, ChartSubject::Place);
    pass(m_polls, ChartSubject::Poll);
}

void ChartBoard::pass(Chart *chart, ChartSubject subject)
{
    connect(chart, &Chart::filterRequested, this,
            [this, subject](const QString &terms) { Q_EMIT filterRequested(subject, terms); });
}

void ChartBoard::buildOperationCharts()
{
    m_outcomes = new ColumnChart(tr("Operations by outcome"), this);
    m_outcomes->setSeries(outcomeSeries(AllOutcomes), tr("From", "head of a column"));
    m_outcomes->setEmptyText(tr("No operation ended in this time."));
    m_inFlight = new LineChart(tr("Orders in flight"), this);
    m_inFlight->setFigure(tr("Orders in flight"), Tone::Busy);
    m_inFlight->setEmptyText(tr("No order was in flight in this time."));
    m_answers = new ColumnChart(tr("Time to answer"), this);
    m_answers->setSeries(outcomeSeries(std::span(AllOutcomes).first(2)), tr("Seconds at most", "head of a column"));
    m_answers->setTicks(ColumnChart::Ticks::AtEnds);
    m_answers->setEmptyText(tr("No device answered in this time."));
    pass(m_outcomes, ChartSubject::Outcome);
    pass(m_inFlight, ChartSubject::InFlight);
    pass(m_answers, ChartSubject::Answer);
}

void ChartBoard::showFigures(const ChartFigures &figures)
{
    m_states->setChosen(figures.filter.terms(ChartSubject::State));
    m_places->setChosen(figures.filter.terms(ChartSubject::Place));
    m_polls->setChosen(figures.filter.terms(ChartSubject::Poll));
    m_outcomes->setChosen(figures.filter.terms(ChartSubject::Outcome));
    m_inFlight->setChosen(figures.filter.terms(ChartSubject::InFlight));
    m_answers->setChosen(figures.filter.terms(ChartSubject::Answer));
    m_states->setSlices(stateSlices(figures.states));
    m_places->setMatrix(figures.operators);
    m_polls->setPolls(figures.polls);
    m_outcomes->setColumns(outcomeColumns(figures.columns, figures.span, figures.outcomes));
    m_outcomeCard->setRemark(words(figures.span));
    m_inFlight->setSamples(figures.samples, figures.span, figures.inFlight.peaks);
    m_inFlight->setParts(inFlightParts(figures.inFlight.states));
    m_inFlightCard->setRemark(tr("%1 now", "orders").arg(QLocale().toString(figures.inFlight.now)));
    m_untilResult = figures.untilResult;
    m_untilDelivery = figures.untilDelivery;
    showAnswers();
}

void ChartBoard::showAnswers()
{
    const auto &answers = answerEnd() == AnswerEnd::Result ? m_untilResult : m_untilDelivery;
    m_answers->setColumns(answerColumns(answers, answerEnd()));
    m_answerCard->setRemark(answerWords(answers));
}

AnswerEnd ChartBoard::answerEnd() const
{
    return static_cast<AnswerEnd>(m_answerEnd->currentData().toInt());
}

void ChartBoard::setAnswerEnd(AnswerEnd end)
{
    m_answerEnd->setCurrentIndex(m_answerEnd->findData(static_cast<int>(end)));
}

std::vector<Chart *> ChartBoard::charts() const
{
    std::vector<Chart *> charts;
    for (auto *card : m_cards)
        charts.push_back(card->chart());
    return charts;
}

} // namespace longreach
