// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/jobs/mailbox.h"
#include "models/charts/chartworker.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace longreach::fleet {
class FleetStore;
} // namespace longreach::fleet

namespace longreach::jobs {
class JobBoard;
} // namespace longreach::jobs

namespace longreach {

/// The figures of the overview, kept up to date while somebody looks: those of the fleet and of the
/// operations of the last week, narrowed by a filter.
///
/// Worked out on another thread, at most twice a second and never for more than a fifth of the time;
/// a new filter is answered at once. Operations are read from the journal as they change and handed
/// on as they come, so the window's thread looks at none of them.
class OverviewFigures final : public QObject {
    Q_OBJECT

public:
    /// `store` and `board` outlive the figures.
    OverviewFigures(const fleet::FleetStore &store, const jobs::JobBoard &board, QObject *parent = nullptr);

    /// The last figures; those of an empty fleet at first.
    [[nodiscard]] const ChartFigures &figures() const noexcept { return *m_figures; }

    [[nodiscard]] const ChartFilter &filter() const noexcept { return m_filter; }
    void setFilter(const ChartFilter &filter);

    [[nodiscard]] ChartSpan span() const noexcept { return m_span; }
    void setSpan(ChartSpan span);

    /// Nothing is read or worked out while nobody watches.
    void setWatched(bool isWatched);

    /// Works them out anew now.
    void refresh();

    /// Whether newer figures are under way.
    [[nodiscard]] bool isBusy() const noexcept { return m_worker.isBusy(); }

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    /// How far the operations of one job have been read.
    struct Follow {
        qint64 revision = 0;
        bool isReading = false;
        bool isStale = true;
    };

    void refreshSoon();
    void followJobs();
    void noteJobs(const std::vector<Job> &jobs);
    void readNext();
    void take(const std::shared_ptr<const ChartFigures> &figures);

    const fleet::FleetStore &m_store;
    const jobs::JobBoard &m_board;
    jobs::Mailbox m_mailbox;
    ChartWorker m_worker;
    std::shared_ptr<const ChartFigures> m_figures;
    ChartFilter m_filter;
    ChartSpan m_span = ChartSpan::Hour;
    bool m_isWatched = false;
    bool m_isStale = false; ///< something changed since they were last asked for
    std::map<qint64, Follow> m_follows;
    QTimer m_soon;
    QTimer m_tick;
};

} // namespace longreach
