// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/joblist.h"

#include "models/common/roles.h"
#include "views/common/agedelegate.h"
#include "views/common/emptystate.h"
#include "views/common/pilldelegate.h"
#include "views/common/progressdelegate.h"
#include "views/common/tableview.h"
#include "views/common/words.h"
#include "views/jobs/jobfigures.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>

#include <array>

namespace longreach {

namespace {

int at(JobTableModel::Column column)
{
    return static_cast<int>(column);
}

QString localNumber(const QModelIndex &index)
{
    return QLocale().toString(index.data(ValueRole).toLongLong());
}

} // namespace

JobList::JobList(QWidget *parent) : QWidget(parent), m_table(new TableView(this)), m_empty(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPlaceholder(m_empty);
    m_table->setAccessibleName(tr("Jobs"));
    m_empty->setMessage(QStringLiteral("jobs"), tr("No jobs yet"),
                        tr("A job does one thing to many devices: audit them, enable a profile, download one. "
                           "Every step is written down before it is sent, so nothing is lost or done twice."));
    dressTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobList::currentChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const auto row = m_table->currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    Q_EMIT currentChanged();
            });
}

void JobList::dressTable()
{
    using Column = JobTableModel::Column;
    m_table->setHeads({tr("Job"), tr("Kind", "of a job"), tr("State", "of a job"), tr("Progress"),
                       tr("Devices", "how many"), tr("Failed", "how many"), tr("Age", "of a job")},
                      {240, 150, 120, 200, 90, 80, 80});
    const auto set = [this](Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(at(column), delegate);
    };
    set(Column::Kind,
        new CellDelegate(
            [](const QModelIndex &index) { return words(static_cast<JobKind>(index.data(ValueRole).toInt())); },
            m_table));
    set(Column::State,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<JobState>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(at(Column::State),
                      allWords(std::array{JobState::Queued, JobState::Running, JobState::Paused, JobState::Cancelling,
                                          JobState::Finished, JobState::Cancelled}));
    set(Column::Progress,
        new ProgressDelegate([this](const QModelIndex &index) { return progressText(m_model.job(index.row())); },
                             [this](const QModelIndex &index) { return progressOf(m_model.job(index.row())); },
                             m_table));
    set(Column::Total, new CellDelegate(localNumber, m_table));
    set(Column::Failed, new CellDelegate(localNumber, m_table));
    set(Column::Created, new AgeDelegate(m_table, at(Column::Created)));
}

void JobList::update(const std::vector<Job> &jobs)
{
    m_model.update(jobs);
    if (m_wanted)
        select(*m_wanted);
    else if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

const Job *JobList::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model.job(index.row()) : nullptr;
}

std::optional<qint64> JobList::sought() const
{
    const auto *job = current();
    return m_wanted || job == nullptr ? m_wanted : std::optional(job->id);
}

void JobList::select(qint64 id)
{
    const auto row = m_model.rowOf(id);
    m_wanted = row ? std::nullopt : std::optional(id);
    if (row)
        m_table->selectRow(*row);
}

} // namespace longreach
