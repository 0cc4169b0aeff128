// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartfigures.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace longreach {

class BarChart;
class Chart;
class ChartCard;
class ColumnChart;
class DonutChart;
class HeatMap;
class LineChart;

/// All charts of the overview on one wall.
class ChartBoard final : public QWidget {
    Q_OBJECT

public:
    explicit ChartBoard(QWidget *parent = nullptr);

    void showFigures(const ChartFigures &figures);

    /// Which time the histogram of answers is of.
    [[nodiscard]] AnswerEnd answerEnd() const;
    void setAnswerEnd(AnswerEnd end);

    /// From the upper left to the lower right, each under its own object name.
    [[nodiscard]] std::vector<Chart *> charts() const;

Q_SIGNALS:
    /// Whether any chart can be seen: on the board, or in a window of its own.
    void watchedChanged(bool isWatched);
    void filterRequested(longreach::ChartSubject subject, const QString &terms);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChartCard *addCard(const QString &name, Chart *chart);
    void pass(Chart *chart, ChartSubject subject);
    void buildFleetCharts();
    void buildOperationCharts();
    void showAnswers();

    DonutChart *m_states = nullptr;
    BarChart *m_places = nullptr;
    HeatMap *m_polls = nullptr;
    ColumnChart *m_outcomes = nullptr;
    LineChart *m_inFlight = nullptr;
    ColumnChart *m_answers = nullptr;
    std::vector<ChartCard *> m_cards;
    bool m_isWatched = false;
    ChartCard *m_outcomeCard = nullptr;
    ChartCard *m_inFlightCard = nullptr;
    ChartCard *m_answerCard = nullptr;
    QComboBox *m_answerEnd;
    AnswerTimes m_untilResult;
    AnswerTimes m_untilDelivery;
};

} // namespace longreach
