// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"
#include "models/jobs/failuretally.h"

#include <QFuture>
#include <QObject>

namespace longreach::jobs {
class JobDesk;
struct CancelPreview;
} // namespace longreach::jobs

namespace longreach {

class Prompt;

/// What a person does to a job that exists: pause, resume, cancel, retry. Asks first where something
/// cannot be taken back, and says so if the desk refuses.
class JobActions final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the object.
    JobActions(jobs::JobDesk &desk, Prompt &prompt, QObject *parent);

    void pause(const Job &job);
    void resume(const Job &job);
    void cancel(const Job &job);
    void retryFailed(const Job &job);

    /// Tries again only what ended as `group` says.
    void retryGroup(const Job &job, const FailureGroup &group);

    /// Asks where to and writes what became of the job: see writeReport().
    void exportReport(const Job &job, std::vector<Operation> operations);

private:
    void tellIfFailed(const QFuture<Result<void>> &work, const QString &what);
    void askForCancel(const Job &job, const jobs::CancelPreview &preview);

    jobs::JobDesk &m_desk;
    Prompt &m_prompt;
};

/// What cancelling would come to, one fact a line; empty stays out.
[[nodiscard]] QString cancelText(const jobs::CancelPreview &preview);

} // namespace longreach
