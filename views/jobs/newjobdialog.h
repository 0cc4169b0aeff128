// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobdraft.h"
#include "views/common/entrydialog.h"
#include "views/devices/devicescope.h"
#include "views/jobs/countlist.h"
#include "views/window/draft.h"
#include "views/window/services.h"

#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace longreach {

class JobDeviceStep;
class JobKindStep;
class JobReviewStep;
class ProductionFrame;

/// A new job in three steps: what, on which devices, and a review with counts before it is queued.
/// Deletes itself when closed.
class NewJobDialog final : public EntryDialog, public Drafted {
    Q_OBJECT

public:
    enum class Step { What, Devices, Review };

    NewJobDialog(const Services &services, const DeviceScope &scope, const QStringList &operators, QWidget *parent);
    ~NewJobDialog() override;

    /// Fills in what a person has pointed at; he may still change all of it.
    void propose(const JobProposal &proposal);

    [[nodiscard]] JobKindStep *what() const noexcept { return m_what; }
    [[nodiscard]] JobDeviceStep *devices() const noexcept { return m_devices; }
    [[nodiscard]] Step step() const;

    /// Begins with `draft` instead of nothing; `remark` is said above the devices.
    void fill(const jobs::JobDraft &draft, const QString &remark = {});

    /// What has been entered so far, complete or not: see jobs::toJson(JobDraft) for keeping it.
    [[nodiscard]] jobs::JobDraft draft() const;

    /// Goes on if what is asked here is complete; from the review it queues the job.
    void goOn();
    void goBack();

    /// Empty where more devices are named one by one than is kept.
    [[nodiscard]] Draft unsent() const override;

    /// Fills in what unsent() gave.
    void resume(const Draft &draft);

Q_SIGNALS:
    /// The job is stored.
    void created(qint64 job);

private:
    void build();
    void show(Step step);
    void enter(const jobs::JobDraft &draft);
    void updateButtons();
    void review();
    void queue();
    void askToQueue();
    void showRows(const CountList::Count &count);
    /// The eIMs in production that would get an order.
    [[nodiscard]] QStringList productionIn(const jobs::Review &review) const;

    Services m_services;
    std::stop_source m_stop; ///< of the review and of what follows from it
    std::optional<jobs::Review> m_review;
    bool m_isQueueing = false;
    QLabel *m_remark;
    QLabel *m_progress;
    QStackedWidget *m_stack;
    JobKindStep *m_what;
    JobDeviceStep *m_devices;
    JobReviewStep *m_reviewStep;
    QPushButton *m_back;
    QPushButton *m_next;
    ProductionFrame *m_frame;
};

} // namespace longreach
