// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobspage.h"

#include "app/fleet/eimdirectory.h"
#include "app/jobs/jobboard.h"
#include "app/jobs/putback.h"
#include "views/common/card.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/prompt.h"
#include "views/common/tableview.h"
#include "views/common/words.h"
#include "views/jobs/failurelist.h"
#include "views/jobs/jobactions.h"
#include "views/jobs/joblist.h"
#include "views/jobs/jobpane.h"

#include <QAction>
#include <QBoxLayout>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace longreach {

JobsPage::JobsPage(const Services &services, QWidget *parent)
    : Page(parent),
      m_board(services.board),
      m_prompt(services.prompt),
      m_eims(services.eims),
      m_actions(new JobActions(services.desk, services.prompt, this)),
      m_head(new PageHead(tr("Jobs"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_list(new JobList),
      m_pane(new JobPane)
{
    build();
    connect(m_list, &JobList::currentChanged, this, &JobsPage::showCurrent);
    connect(m_list, &JobList::currentChanged, this, &JobsPage::placeChanged);
    connect(&m_board, &jobs::JobBoard::jobsChanged, this, [this](const std::vector<Job> &jobs) {
        m_list->update(jobs);
        updateRemark();
    });
    connect(&m_board, &jobs::JobBoard::operationsChanged, this,
            [this](qint64 job, const std::vector<Operation> &operations) {
                if (job != m_watched)
                    return;
                m_pane->update(operations);
                Q_EMIT metChanged();
            });
    const auto *failures = m_pane->failures();
    connect(failures, &FailureList::retryRequested, this, [this](const FailureGroup &group) {
        if (const auto *job = m_list->current())
            m_actions->retryGroup(*job, group);
    });
    connect(failures, &FailureList::auditRequested, this,
            [this](const FailureGroup &group) { proposeAudit(m_pane->eidsOf(group)); });
    connect(failures, &FailureList::silentAuditRequested, this, [this] { proposeAudit(m_pane->silentEids()); });
    std::vector<Job> known;
    for (const auto &[id, job] : m_board.jobs())
        known.push_back(job);
    m_list->update(known);
    updateRemark();
}

void JobsPage::build()
{
    m_paneCard = new Card;
    auto *listCard = new Card;
    listCard->setFlush();
    listCard->body()->addWidget(m_list);
    m_paneCard->setFlush();
    m_paneCard->body()->addWidget(m_pane);
    m_splitter->addWidget(listCard);
    m_splitter->addWidget(m_paneCard);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({220, 460});
    m_paneCard->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 2 * metrics::Grid);
    margin->addWidget(m_splitter);
    column->addLayout(margin, 1);
}

void JobsPage::showJob(qint64 id)
{
    m_list->select(id);
}

void JobsPage::showCurrent()
{
    const auto *job = m_list->current();
    m_paneCard->setVisible(job != nullptr);
    if (job != nullptr) {
        m_pane->showJob(*job);
        if (m_watched != job->id) {
            if (m_watched != 0)
                m_board.unwatch(m_watched);
            m_watched = job->id;
            m_board.watch(m_watched);
        }
    }
    Q_EMIT metChanged();
}

void JobsPage::updateRemark()
{
    const auto &jobs = m_board.jobs();
    const auto running = std::ranges::count_if(jobs, [](const auto &entry) { return !isOver(entry.second.state); });
    m_head->setRemark(tr("%Ln running", "jobs", static_cast<int>(running)));
    Q_EMIT runningChanged(running);
}

Command JobsPage::jobCommand(const QString &id, const QString &text, const QString &icon, Need need,
                             std::function<void(const Job &)> deed)
{
    return {.id = id,
            .menu = Command::Menu::Jobs,
            .needs = need,
            .text = text,
            .icon = icon,
            .shortcuts = {},
            .hint = tr("Choose a job in a state that allows it, on the page Jobs."),
            .run = [this, deed = std::move(deed)] {
                if (const auto *job = m_list->current())
                    deed(*job);
            }};
}

std::vector<Command> JobsPage::commands()
{
    const auto act = [this](void (JobActions::*deed)(const Job &)) {
        return [this, deed](const Job &job) { (m_actions->*deed)(job); };
    };
    return {
        jobCommand(QStringLiteral("job.pause"), tr("&Pause job"), QStringLiteral("pause"), Need::PausableJob,
                   act(&JobActions::pause)),
        jobCommand(QStringLiteral("job.resume"), tr("&Resume job"), QStringLiteral("play"), Need::ResumableJob,
                   act(&JobActions::resume)),
        jobCommand(QStringLiteral("job.cancel"), tr("&Cancel job…"), QStringLiteral("cancel"), Need::CancellableJob,
                   act(&JobActions::cancel)),
        jobCommand(QStringLiteral("job.retry"), tr("Retry &failed…"), QStringLiteral("retry"), Need::FailedOperations,
                   act(&JobActions::retryFailed)),
        jobCommand(QStringLiteral("job.putBack"), tr("Put &back…"), QStringLiteral("back"), Need::Job,
                   [this](const Job &job) { proposePutBack(job); }),
        jobCommand(QStringLiteral("job.export"), tr("&Export report…"), QStringLiteral("export"), Need::Job,
                   [this](const Job &job) { exportReport(job); }),
    };
}

bool JobsPage::isRead(const Job &job, const QString &title)
{
    if (static_cast<qint64>(m_pane->model().operations().size()) == job.total)
        return true;
    m_prompt.tell({.title = title,
                   .text = tr("The operations of the job are still being read. Try again in a moment."),
                   .detail = {}});
    return false;
}

void JobsPage::exportReport(const Job &job)
{
    if (isRead(job, tr("Report not written")))
        m_actions->exportReport(job, m_pane->model().operations());
}

void JobsPage::proposeAudit(const std::vector<Eid> &eids)
{
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Audit;
    draft.eids = eids;
    if (!eids.empty())
        Q_EMIT draftProposed(draft, {});
}

void JobsPage::proposePutBack(const Job &job)
{
    if (!isRead(job, tr("Nothing to put back")))
        return;
    auto back = jobs::putBackOf(job, m_pane->model().operations());
    if (!back) {
        const bool isOtherKind = back.error().kind == Error::Kind::Unsupported;
        m_prompt.tell({.title = tr("Nothing to put back"),
                       .text = isOtherKind ? tr("“%1” does not switch profiles, so there is no former one to go back "
                                                "to. What was deleted needs a new download.")
                                                 .arg(words(job.kind))
                                           : tr("No device of this job was changed and had another profile enabled "
                                                "before."),
                       .detail = back.error().detail});
        return;
    }
    back->draft.title = tr("Put back: %1", "title of a job").arg(job.title);
    const auto remark = back->without == 0
        ? QString()
        : tr("%Ln device(s) of the job had no other profile enabled before and are left out.", nullptr,
             static_cast<int>(back->without));
    Q_EMIT draftProposed(back->draft, remark);
}

void JobsPage::takeCommands(const CommandTable &table)
{
    const QStringList deeds{QStringLiteral("job.pause"), QStringLiteral("job.resume"), QStringLiteral("job.cancel"),
                            QStringLiteral("job.retry")};
    m_head->takeCommands(table, deeds + QStringList{QStringLiteral("job.create")});
    m_pane->takeCommands(table, {QStringLiteral("job.putBack"), QStringLiteral("job.export")});
    m_list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_list->table(),
               deeds + QStringList{QString(), QStringLiteral("job.putBack"), QStringLiteral("job.export")});
    m_list->emptyState()->addAction(table.action(QStringLiteral("job.create")));
}

Needs JobsPage::met() const
{
    const auto *job = m_list->current();
    if (job == nullptr)
        return {};
    Needs met = Need::Job;
    met.setFlag(Need::PausableJob, job->state == JobState::Running || job->state == JobState::Queued);
    met.setFlag(Need::ResumableJob, job->state == JobState::Paused);
    met.setFlag(Need::CancellableJob, !isOver(job->state) && job->state != JobState::Cancelling);
    met.setFlag(Need::FailedOperations, tallyOf(*job).retryable > 0);
    return met;
}

bool JobsPage::showsProduction() const
{
    const auto isProduction = [this](const QString &eim) {
        const auto *connection = m_eims.find(eim);
        return connection != nullptr && connection->environment == EimConnection::Environment::Production;
    };
    return m_list->current() != nullptr && std::ranges::any_of(m_pane->model().eims(), isProduction);
}

void JobsPage::find()
{
    m_list->table()->setFocus(Qt::ShortcutFocusReason);
}

Place::Marks JobsPage::place() const
{
    const auto job = m_list->sought();
    return job ? Place::Marks{{QStringLiteral("job"), QString::number(*job)}} : Place::Marks();
}

void JobsPage::goTo(const Place::Marks &marks)
{
    if (const auto job = marks.value(QStringLiteral("job")).toLongLong(); job > 0)
        showJob(job);
}

std::vector<PagePart> JobsPage::parts()
{
    return {{.id = QStringLiteral("jobs.job"), .title = tr("Job", "a window of its own"), .widget = m_pane}};
}

void JobsPage::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("jobs/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("jobs/columns"), m_list->table()->layout());
    settings.setValue(QStringLiteral("jobs/operations"), m_pane->table()->layout());
}

void JobsPage::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("jobs/splitter")).toByteArray());
    m_list->table()->restoreLayout(settings.value(QStringLiteral("jobs/columns")).toByteArray());
    m_pane->table()->restoreLayout(settings.value(QStringLiteral("jobs/operations")).toByteArray());
}

} // namespace longreach
