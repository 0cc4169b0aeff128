// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobtablemodel.h"

#include <QWidget>

#include <optional>

class QSettings;

namespace longreach {

class EmptyState;
class TableView;

/// The table of jobs with live progress; one of them is current.
class JobList final : public QWidget {
    Q_OBJECT

public:
    explicit JobList(QWidget *parent = nullptr);

    void update(const std::vector<Job> &jobs);
    using QWidget::update;

    /// The current job; null without one. Valid until the next update().
    [[nodiscard]] const Job *current() const;

    /// Makes the job `id` current, now or as soon as it is there.
    void select(qint64 id);

    /// The job that is current, or that select() is still waiting for.
    [[nodiscard]] std::optional<qint64> sought() const;

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }

Q_SIGNALS:
    void currentChanged();

private:
    void dressTable();

    JobTableModel m_model;
    TableView *m_table;
    EmptyState *m_empty;
    std::optional<qint64> m_wanted;
};

} // namespace longreach
