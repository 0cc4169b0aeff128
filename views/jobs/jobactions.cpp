// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobactions.h"

#include "app/core/whendone.h"
#include "app/jobs/jobdesk.h"
#include "app/jobs/jobdraft.h"
#include "models/jobs/jobtablemodel.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"
#include "views/jobs/jobreport.h"
#include "views/jobs/nextsteps.h"

#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace longreach {

QString cancelText(const jobs::CancelPreview &preview)
{
    QStringList lines;
    const auto add = [&lines](qint64 count, const QString &text) {
        if (count > 0)
            lines.append(text);
    };
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    add(preview.dropped,
        JobActions::tr("%Ln operation(s) not yet sent: will be dropped.", nullptr, number(preview.dropped)));
    add(preview.revocable,
        JobActions::tr("%Ln order(s) at the eIM: will be called back.", nullptr, number(preview.revocable)));
    add(preview.finished,
        JobActions::tr("%Ln operation(s) finished: keep their result.", nullptr, number(preview.finished)));
    return lines.join(u'\n');
}

JobActions::JobActions(jobs::JobDesk &desk, Prompt &prompt, QObject *parent)
    : QObject(parent), m_desk(desk), m_prompt(prompt)
{}

void JobActions::pause(const Job &job)
{
    tellIfFailed(m_desk.pause(job.id), tr("pause job “%1”").arg(job.title));
}

void JobActions::resume(const Job &job)
{
    tellIfFailed(m_desk.resume(job.id), tr("resume job “%1”").arg(job.title));
}

void JobActions::cancel(const Job &job)
{
    whenDone(m_desk.cancelPreview(job.id), this, [this, job](const Result<jobs::CancelPreview> &preview) {
        if (preview)
            askForCancel(job, *preview);
        else
            m_prompt.tell({.title = tr("Job not cancelled"),
                           .text = errorText(tr("cancel job “%1”").arg(job.title), preview.error()),
                           .detail = preview.error().detail});
    });
}

void JobActions::askForCancel(const Job &job, const jobs::CancelPreview &preview)
{
    const auto stuck = preview.delivered + preview.irrevocable;
    const Question question{
        .title = tr("Cancel job “%1”?").arg(job.title),
        .text = cancelText(preview),
        .consequence = stuck == 0 ? QString()
                                  : tr("%Ln order(s) cannot be called back and will still run on their devices.",
                                       nullptr, static_cast<int>(stuck)),
        .yes = tr("Cancel job"),
        .isDestructive = true,
    };
    m_prompt.ask(question, this,
                 [this, job] { tellIfFailed(m_desk.cancel(job.id), tr("cancel job “%1”").arg(job.title)); });
}

void JobActions::retryFailed(const Job &job)
{
    const auto count = static_cast<int>(tallyOf(job).retryable);
    const Question question{
        .title = tr("Try %Ln operation(s) again?", nullptr, count),
        .text = tr("Operations that failed, expired, were interrupted or lost contact get another attempt in the same "
                   "job. Those whose submission is unknown are left alone."),
        .consequence = {},
        .yes = tr("Try again"),
    };
    m_prompt.ask(question, this,
                 [this, job] { tellIfFailed(m_desk.retry(job.id, {}), tr("retry job “%1”").arg(job.title)); });
}

void JobActions::retryGroup(const Job &job, const FailureGroup &group)
{
    const auto what = failureWords(group.state, group.reason);
    const Question question{
        .title = tr("Try %Ln operation(s) again?", nullptr, static_cast<int>(group.count)),
        .text = tr("“%1” only; all others stay as they are. %2", "failure, next step")
                    .arg(what, nextStepFor(group.state, group.reason)),
        .consequence = group.state == OperationState::Interrupted || group.state == OperationState::LostContact
            ? tr("The devices may have executed the order already; it is sent a second time.")
            : QString(),
        .yes = tr("Try again"),
    };
    m_prompt.ask(question, this, [this, job, group] {
        tellIfFailed(m_desk.retry(job.id, {group.state}, {group.reason}), tr("retry job “%1”").arg(job.title));
    });
}

void JobActions::exportReport(const Job &job, std::vector<Operation> operations)
{
    const FileQuestion question{.title = tr("Export report of job %1").arg(job.id),
                                .filter = tr("One line an operation (*.csv);;Summary (*.md)"),
                                .proposedName = QStringLiteral("job-%1.csv").arg(job.id),
                                .isForWriting = true};
    m_prompt.chooseFile(question, this, [this, job, operations = std::move(operations)](const QString &path) {
        const auto work = writeReport(path, job, operations);
        tellIfFailed(work, tr("write the report “%1”").arg(QFileInfo(path).fileName()));
        whenDone(work, this, [this, job, path](const Result<void> &done) {
            if (done)
                m_prompt.tell(
                    {.title = tr("Report written"),
                     .text = tr("“%1”, %Ln operation(s).", "a job", static_cast<int>(job.total)).arg(job.title),
                     .detail = {},
                     .file = path});
        });
    });
}

void JobActions::tellIfFailed(const QFuture<Result<void>> &work, const QString &what)
{
    whenDone(work, this, [this, what](const Result<void> &done) {
        if (!done)
            m_prompt.tell({.title = tr("Not done", "notice"),
                           .text = errorText(what, done.error()),
                           .detail = done.error().detail});
    });
}

} // namespace longreach
