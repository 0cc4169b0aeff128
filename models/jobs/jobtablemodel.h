// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "models/common/headedtablemodel.h"

#include <optional>
#include <span>
#include <vector>

namespace longreach {

/// The jobs of a store, the newest first.
///
/// Follows a JobBoard: update() takes what it signals. Enumerators are shown as their stable words.
class JobTableModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { Title, Kind, State, Progress, Total, Failed, Created };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 7;

    explicit JobTableModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    /// Adds jobs and takes new states of those already there.
    void update(std::span<const Job> jobs);

    /// The job at `row`, which must exist.
    [[nodiscard]] const Job &job(int row) const { return m_jobs[m_jobs.size() - 1 - static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int rowAt(std::size_t position) const { return static_cast<int>(m_jobs.size() - 1 - position); }

    std::vector<Job> m_jobs; // by id, so the table shows them from the back
};

/// Operations of `job` that are over well, over badly (a person may want to act), and not over.
struct JobTally {
    qint64 done = 0;
    qint64 failed = 0;     ///< failed, contradicted, lost contact
    qint64 unresolved = 0; ///< expired, interrupted
    qint64 dropped = 0;    ///< ineligible or revoked
    qint64 open = 0;       ///< at an eIM or on a device
    qint64 waiting = 0;
    qint64 retryable = 0; ///< what a retry takes unless states are chosen
};

[[nodiscard]] JobTally tallyOf(const Job &job);

/// Whether nothing of the job is under way any more.
[[nodiscard]] bool isOver(JobState state) noexcept;

} // namespace longreach
