// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labscenariopane.h"

#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/recordrows.h"
#include "views/common/textlabel.h"
#include "views/lab/labwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace longreach {

namespace {

constexpr std::size_t mostRows = 4;

} // namespace

LabScenarioPane::LabScenarioPane(QWidget *parent)
    : QWidget(parent),
      m_running(new TextLabel(TextLabel::Style::Strong, this)),
      m_choice(new QComboBox(this)),
      m_start(new QPushButton(tr("Start", "a scenario"), this)),
      m_anew(new QPushButton(tr("Start &anew…", "the lab"), this)),
      m_reset(new QPushButton(tr("&Undo all changes"), this)),
      m_about(new TextLabel(TextLabel::Style::Muted, this)),
      m_timetable(new RecordRows(tr("Nothing is planned."), this))
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LabScenarioPane::showAbout);
    connect(m_start, &QPushButton::clicked, this,
            [this] { Q_EMIT changeWanted(QStringLiteral("scenario=") + m_choice->currentData().toString()); });
    connect(m_anew, &QPushButton::clicked, this, [this] {
        if (const auto at = m_choice->currentIndex(); at >= 0)
            Q_EMIT anewWanted(m_scenarios[static_cast<std::size_t>(at)]);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(QStringLiteral("reset=all")); });
}

void LabScenarioPane::build()
{
    m_choice->setAccessibleName(tr("Scenario"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_start->setToolTip(tr("From now on, behaviours, faults and timetable are this scenario's. The devices stay."));
    m_anew->setToolTip(tr("The lab begins again with the devices of this scenario; those it has now are dropped."));
    m_reset->setToolTip(tr("What goes wrong, which networks serve and the speed are again as the scenario that runs "
                           "has them by now."));
    m_about->setWordWrap(true);
    m_timetable->setAccessibleName(tr("Timetable"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(m_choice, 1);
    row->addWidget(m_start);
    auto *more = new FlowLayout;
    more->addWidget(m_anew);
    more->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_running);
    column->addLayout(row);
    column->addWidget(m_about);
    column->addLayout(more);
    column->addWidget(m_timetable);
}

void LabScenarioPane::setScenarios(std::vector<LabScenario> scenarios)
{
    m_scenarios = std::move(scenarios);
    m_choice->clear();
    for (const auto &scenario : m_scenarios)
        m_choice->addItem(scenarioWords(scenario.title), scenario.name);
    m_start->setEnabled(!m_scenarios.empty());
    m_anew->setEnabled(!m_scenarios.empty());
    showAbout();
}

void LabScenarioPane::showAbout()
{
    const auto at = m_choice->currentIndex();
    m_about->setText(at < 0 ? QString() : scenarioWords(m_scenarios[static_cast<std::size_t>(at)].about));
}

void LabScenarioPane::showReport(const LabReport &report)
{
    const auto running = std::ranges::find(m_scenarios, report.scenario, &LabScenario::name);
    m_running->setText(running != m_scenarios.end()    ? tr("“%1” runs").arg(scenarioWords(running->title))
                           : report.scenario.isEmpty() ? tr("No scenario runs")
                                                       : tr("“%1” runs").arg(report.scenario));
    showTimetable(report);
}

/// What happened last, and what comes.
void LabScenarioPane::showTimetable(const LabReport &report)
{
    const auto &all = report.timetable;
    const auto next = std::ranges::find(all, false, &LabPlannedChange::isPast);
    const auto first = next == all.begin() ? next : std::prev(next);
    QList<RecordRows::Record> records;
    for (auto planned = first; planned != all.end() && records.size() < static_cast<qsizetype>(mostRows); ++planned) {
        QStringList words;
        for (const auto &change : planned->changes)
            words.append(changeWords(change));
        RecordRows::Record record{.title = words.join(QStringLiteral(", "))};
        record.state = planned->isPast ? tr("past", "of a timetable") : planned == next ? tr("next") : QString();
        record.tone = planned->isPast ? Tone::Muted : Tone::Busy;
        record.remark = labTimeText(planned->at);
        records.append(record);
    }
    m_timetable->setRecords(records);
}

} // namespace longreach
