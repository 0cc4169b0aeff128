// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobpane.h"

#include "models/common/roles.h"
#include "models/common/tones.h"
#include "models/jobs/jobtablemodel.h"
#include "views/common/actionbutton.h"
#include "views/common/agedelegate.h"
#include "views/common/agetext.h"
#include "views/common/chip.h"
#include "views/common/commandtable.h"
#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/stackedbar.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/jobs/failurelist.h"
#include "views/jobs/jobfigures.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTabWidget>

#include <algorithm>
#include <chrono>

namespace longreach {

namespace {

using namespace std::chrono_literals;

/// How long a device that took an order may be silent before a person should have its card asked.
constexpr auto silenceWorthAnAudit = 15min;

/// How often pace and silence are looked at while nothing else changes.
constexpr auto lookPeriod = 2s;

QString factsText(const Job &job)
{
    QStringList facts{JobPane::tr("Job %1", "number").arg(job.id), words(job.kind), words(job.state)};
    if (!job.query.isEmpty())
        facts.append(job.query);
    if (job.finishedAt && job.startedAt) {
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(*job.finishedAt - *job.startedAt);
        facts.append(JobPane::tr("took %1", "a duration").arg(durationText(took)));
    }
    return facts.join(QStringLiteral(" · "));
}

/// What the row of an operation says besides its state.
QString reasonText(const Operation &operation)
{
    const auto taken = operation.deliveredAt.value_or(operation.changedAt);
    const bool isWaiting = operation.state == OperationState::Delivered && !operation.isSettled;
    if (isWaiting && taken < currentTime() - silenceWorthAnAudit)
        return JobPane::tr("Delivered %1 ago, no result: audit it").arg(ageText(taken, currentTime()));
    return reasonWords(operation.reason);
}

} // namespace

JobPane::JobPane(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Style::Title, this)),
      m_facts(new TextLabel(TextLabel::Style::Muted, this)),
      m_summary(new TextLabel(TextLabel::Style::Plain, this)),
      m_bar(new StackedBar(this)),
      m_paceText(new TextLabel(TextLabel::Style::Muted, this)),
      m_chipRow(new FlowLayout),
      m_leaves(new QTabWidget(this)),
      m_table(new TableView),
      m_failures(new FailureList)
{
    build();
    dressTable();
    m_timer.setInterval(lookPeriod);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        showPace();
        showFailures();
    });
    m_timer.start();
    connect(m_failures, &FailureList::rowsRequested, this, &JobPane::showRows);
}

void JobPane::build()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, metrics::Grid);
    top->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addSpacing(metrics::Grid / 2);
    line->addWidget(m_facts, 1);
    line->addWidget(m_summary);
    m_facts->setMinimumWidth(80);
    top->addLayout(line);
    top->addSpacing(2);
    top->addWidget(m_bar);
    top->addSpacing(4);
    auto *chips = new QHBoxLayout;
    chips->addLayout(m_chipRow, 1);
    chips->addWidget(m_paceText, 0, Qt::AlignTop);
    top->addLayout(chips);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_leaves, 1);
    m_leaves->setDocumentMode(true);
    m_leaves->addTab(m_table, tr("Operations"));
    m_leaves->addTab(m_failures, tr("What went wrong"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Operations of the job"));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("clock"), tr("No operations to show"),
                      tr("Either they are still being read, or none is in the states chosen above."));
    m_table->setPlaceholder(empty);
}

void JobPane::takeCommands(const CommandTable &table, const QStringList &ids)
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(12, 0, 12, metrics::Grid / 2);
    row->setSpacing(metrics::Grid);
    for (const auto &id : ids)
        row->addWidget(new ActionButton(table.action(id)));
    m_leaves->setCornerWidget(corner);
    corner->show();
}

void JobPane::dressTable()
{
    using Column = OperationTableModel::Column;
    m_table->setHeads({tr("EID"), tr("State", "of an operation"), tr("Reason"), tr("Attempts"), tr("Order at the eIM"),
                       tr("Age", "of the state of an operation")},
                      {264, 160, 280, 84, 150, 70});
    const auto set = [this](Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    set(Column::State,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<OperationState>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(static_cast<int>(Column::State), allWords(allOperationStates()));
    set(Column::Reason,
        new CellDelegate([this](const QModelIndex &index) { return reasonText(m_model.operation(index.row())); },
                         m_table));
    set(Column::Changed, new AgeDelegate(m_table, static_cast<int>(Column::Changed)));
}

void JobPane::showJob(const Job &job)
{
    if (m_job != job.id) {
        m_job = job.id;
        m_model.clear();
        m_model.setStates({});
        m_chosen.clear();
        for (const auto &[state, chip] : m_chips) {
            if (chip != nullptr) // of states that no job has been in so far there is none
                chip->setChecked(false);
        }
        m_leaves->setCurrentIndex(0);
        m_pace.forget();
        if (job.startedAt && !isOver(job.state))
            m_pace.note(*job.startedAt, 0);
    }
    if (job.state != m_shown.state && job.state == JobState::Running && m_shown.id == job.id)
        m_pace.forget(); // the time it rested says nothing of how it gets on
    m_shown = job;
    m_title->setText(job.title);
    m_facts->setText(factsText(job));
    m_summary->setText(summaryText(job));
    const auto progress = progressOf(job);
    m_bar->setParts(progress.parts, progress.total);
    m_bar->setToolTip(summaryText(job));
    updateChips(job);
    m_pace.note(currentTime(), overCount(job));
    showPace();
    showFailures();
}

void JobPane::showPace()
{
    const auto now = currentTime();
    const auto pace = m_shown.state == JobState::Running ? m_pace.perMinute(now) : std::nullopt;
    m_paceText->setText(pace ? paceText(*pace, m_pace.remaining(now, m_shown.total - overCount(m_shown))) : QString());
    m_paceText->setVisible(pace.has_value());
}

void JobPane::showFailures()
{
    const auto silent = silentEids();
    QString longest;
    if (!silent.empty()) {
        const auto &operations = m_model.operations();
        const auto first = std::ranges::find(operations, silent.front(), &Operation::eid);
        longest = ageText(first->deliveredAt.value_or(first->changedAt), currentTime());
    }
    m_failures->show(m_model.failures(), static_cast<qint64>(silent.size()), longest);
    const auto count = m_failures->count();
    m_leaves->setTabText(
        1, count == 0 ? tr("What went wrong") : tr("What went wrong (%1)").arg(QLocale().toString(count)));
}

std::vector<Eid> JobPane::eidsOf(const FailureGroup &group) const
{
    std::vector<Eid> eids;
    for (const auto &operation : m_model.operations()) {
        if (operation.isSettled && operation.state == group.state && operation.reason == group.reason)
            eids.push_back(operation.eid);
    }
    return eids;
}

std::vector<Eid> JobPane::silentEids() const
{
    return m_model.silentSince(currentTime() - silenceWorthAnAudit);
}

void JobPane::showRows(const FailureGroup &group)
{
    for (const auto &[state, chip] : m_chips)
        chip->setChecked(state == group.state);
    m_model.setStates({group.state}, group.reason);
    m_leaves->setCurrentWidget(m_table);
}

void JobPane::update(const std::vector<Operation> &operations)
{
    if (!operations.empty() && operations.front().job == m_job)
        m_model.update(operations);
    showFailures();
}

void JobPane::updateChips(const Job &job)
{
    for (const auto state : allOperationStates()) {
        const auto count = job.counts.contains(state) ? job.counts.at(state) : 0;
        if (count == 0 && !m_chips.contains(state))
            continue;
        auto &chip = m_chips[state];
        if (chip == nullptr)
            chip = newChip(state);
        chip->setCount(count);
        chip->setVisible(count > 0 || chip->isChecked());
    }
}

Chip *JobPane::newChip(OperationState state)
{
    auto *chip = new Chip(toneOf(state), words(state), this);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolTip(tr("Show only operations in this state"));
    connect(chip, &QAbstractButton::toggled, this, [this, state](bool isOn) {
        if (isOn)
            m_chosen.insert(state);
        else
            m_chosen.erase(state);
        m_model.setStates(m_chosen);
    });
    m_chipRow->addWidget(chip);
    return chip;
}

} // namespace longreach
