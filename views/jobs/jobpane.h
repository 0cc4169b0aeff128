// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/jobs/paceestimator.h"
#include "models/jobs/operationtablemodel.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QLabel;
class QTabWidget;

namespace longreach {

class Chip;
class CommandTable;
class FailureList;
class FlowLayout;
class StackedBar;
class TableView;

/// One job close up: how far it is and how fast it gets on, how many operations are in which state, each
/// of them, and what went wrong by its cause. A click on a state shows only the operations in it.
class JobPane final : public QWidget {
    Q_OBJECT

public:
    explicit JobPane(QWidget *parent = nullptr);

    /// Shows the commands `ids` as buttons beside what they are about.
    void takeCommands(const CommandTable &table, const QStringList &ids);

    /// Shows `job`; when it is another than before, the operations are forgotten.
    void showJob(const Job &job);
    void update(const std::vector<Operation> &operations);
    using QWidget::update;

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] FailureList *failures() const noexcept { return m_failures; }
    [[nodiscard]] const OperationTableModel &model() const noexcept { return m_model; }

    /// The devices whose operations ended as `group` says.
    [[nodiscard]] std::vector<Eid> eidsOf(const FailureGroup &group) const;

    /// The devices that took their order so long ago that an audit is due.
    [[nodiscard]] std::vector<Eid> silentEids() const;

    /// Shows only the operations of `group`.
    void showRows(const FailureGroup &group);

private:
    void build();
    void dressTable();
    void updateChips(const Job &job);
    Chip *newChip(OperationState state);
    void showPace();
    void showFailures();

    Job m_shown;
    qint64 m_job = 0;
    jobs::PaceEstimator m_pace;
    QTimer m_timer;
    OperationTableModel m_model;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_summary;
    StackedBar *m_bar;
    QLabel *m_paceText;
    FlowLayout *m_chipRow;
    std::map<OperationState, Chip *> m_chips;
    std::set<OperationState> m_chosen;
    QTabWidget *m_leaves;
    TableView *m_table;
    FailureList *m_failures;
};

} // namespace longreach
