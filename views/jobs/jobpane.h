// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "models/jobs/operationtablemodel.h"

#include <QWidget>

#include <map>
#include <set>

class QLabel;

namespace longreach {

class Chip;
class FlowLayout;
class StackedBar;
class TableView;

/// One job close up: how far it is, how many operations are in which state, and each of them.
/// A click on a state shows only the operations in it.
class JobPane final : public QWidget {
    Q_OBJECT

public:
    explicit JobPane(QWidget *parent = nullptr);

    /// Shows `job`; when it is another than before, the operations are forgotten.
    void showJob(const Job &job);
    void update(const std::vector<Operation> &operations);
    using QWidget::update;

    [[nodiscard]] TableView *table() const noexcept { return m_table; }

private:
    void dressTable();
    void updateChips(const Job &job);

    qint64 m_job = 0;
    OperationTableModel m_model;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_summary;
    StackedBar *m_bar;
    FlowLayout *m_chipRow;
    std::map<OperationState, Chip *> m_chips;
    std::set<OperationState> m_chosen;
    TableView *m_table;
};

} // namespace longreach
