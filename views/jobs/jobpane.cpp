// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobpane.h"

#include "models/common/roles.h"
#include "models/common/tones.h"
#include "models/jobs/jobtablemodel.h"
#include "views/common/agedelegate.h"
#include "views/common/agetext.h"
#include "views/common/chip.h"
#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/stackedbar.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/jobs/jobfigures.h"

#include <QBoxLayout>

namespace longreach {

namespace {

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

} // namespace

JobPane::JobPane(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Style::Title, this)),
      m_facts(new TextLabel(TextLabel::Style::Muted, this)),
      m_summary(new TextLabel(TextLabel::Style::Plain, this)),
      m_bar(new StackedBar(this)),
      m_chipRow(new FlowLayout),
      m_table(new TableView(this))
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
    top->addLayout(m_chipRow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Operations of the job"));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("clock"), tr("No operations to show"),
                      tr("Either they are still being read, or none is in the states chosen above."));
    m_table->setPlaceholder(empty);
    dressTable();
}

void JobPane::dressTable()
{
    using Column = OperationTableModel::Column;
    m_table->setHeads({tr("EID"), tr("State", "of an operation"), tr("Reason"), tr("Attempts"), tr("Order at the eIM"),
                       tr("Age", "of the state of an operation")},
                      {264, 160, 200, 84, 200, 70});
    const auto set = [this](Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    set(Column::State,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<OperationState>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(static_cast<int>(Column::State), allWords(allOperationStates()));
    set(Column::Reason,
        new CellDelegate([](const QModelIndex &index) { return reasonWords(index.data(Qt::DisplayRole).toString()); },
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
        for (const auto &[state, chip] : m_chips)
            chip->setChecked(false);
    }
    m_title->setText(job.title);
    m_facts->setText(factsText(job));
    m_summary->setText(summaryText(job));
    const auto progress = progressOf(job);
    m_bar->setParts(progress.parts, progress.total);
    m_bar->setToolTip(summaryText(job));
    updateChips(job);
}

void JobPane::update(const std::vector<Operation> &operations)
{
    if (!operations.empty() && operations.front().job == m_job)
        m_model.update(operations);
}

void JobPane::updateChips(const Job &job)
{
    for (const auto state : allOperationStates()) {
        const auto count = job.counts.contains(state) ? job.counts.at(state) : 0;
        auto &chip = m_chips[state];
        if (chip == nullptr) {
            if (count == 0)
                continue;
            chip = new Chip(toneOf(state), words(state), this);
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
        }
        chip->setCount(count);
        chip->setVisible(count > 0 || chip->isChecked());
    }
}

} // namespace longreach
