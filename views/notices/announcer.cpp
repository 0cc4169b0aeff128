// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/announcer.h"

#include "app/fleet/deviceimport.h"
#include "app/fleet/eimdirectory.h"
#include "app/jobs/jobboard.h"
#include "models/jobs/jobtablemodel.h"
#include "views/common/agetext.h"
#include "views/common/errortext.h"
#include "views/devices/importdialog.h"
#include "views/devices/importwords.h"
#include "views/eims/eimsync.h"
#include "views/notices/noticesettings.h"

#include <QLocale>

#include <utility>

namespace longreach {

namespace {

Place eimPlace(const QString &name)
{
    return {.page = QStringLiteral("eims"), .marks = {{QStringLiteral("eim"), name}}};
}

QString eimTopic(const QString &name)
{
    return QStringLiteral("eim:") + name;
}

} // namespace

Announcer::Announcer(const Services &services, EimSync &sync, AnnouncementLog &log, QObject *parent)
    : QObject(parent), m_services(services), m_log(log), m_since(currentTime())
{
    for (const auto &[id, job] : m_services.board.jobs())
        m_jobs.emplace(id, job.state);
    connect(&m_services.board, &jobs::JobBoard::jobsChanged, this, &Announcer::takeJobs);
    connect(&m_services.eims, &fleet::EimDirectory::healthChanged, this, &Announcer::takeHealth);
    connect(&sync, &EimSync::failed, this, &Announcer::announceSync);
}

void Announcer::takeJobs(const std::vector<Job> &jobs)
{
    for (const auto &job : jobs) {
        const auto [known, isNew] = m_jobs.try_emplace(job.id, job.state);
        const auto former = std::exchange(known->second, job.state);
        // A short job may be over before the board has seen it run.
        const bool isNews = isNew ? job.finishedAt && *job.finishedAt >= m_since : !isOver(former);
        if (isNews && isOver(job.state))
            announceJob(job);
    }
}

void Announcer::announceJob(const Job &job)
{
    if (!NoticeSettings::read(m_services.settings).tellsOfJobs)
        return;
    const auto tally = tallyOf(job);
    const auto bad = tally.failed + tally.unresolved;
    const QLocale locale;
    const bool isCancelled = job.state == JobState::Cancelled;
    auto text =
        tr("%1 of %Ln device(s) done", "of a job", static_cast<int>(job.total)).arg(locale.toString(tally.done));
    if (bad > 0)
        text += QStringLiteral(", ") + tr("%Ln not", "devices not done", static_cast<int>(bad));
    announce(QStringLiteral("job:%1").arg(job.id),
             bad > 0           ? Tone::Warning
                 : isCancelled ? Tone::Neutral
                               : Tone::Good,
             isCancelled ? tr("Job “%1” is cancelled").arg(job.title) : tr("Job “%1” is finished").arg(job.title), text,
             {.page = QStringLiteral("jobs"), .marks = {{QStringLiteral("job"), QString::number(job.id)}}});
}

void Announcer::takeHealth(const QString &name)
{
    using Standing = fleet::EimHealth::Standing;
    const auto health = m_services.eims.health(name);
    if (health.standing != Standing::Well && health.standing != Standing::Failing)
        return;
    const bool isFailing = health.standing == Standing::Failing;
    const auto [known, isNew] = m_isFailing.try_emplace(name, false);
    const bool wasFailing = std::exchange(known->second, isFailing);
    if (isFailing == wasFailing || !NoticeSettings::read(m_services.settings).tellsOfEims)
        return;
    if (isFailing)
        announce(eimTopic(name), Tone::Bad, tr("eIM “%1” does not answer").arg(name),
                 health.problem ? causeText(*health.problem) : QString(), eimPlace(name));
    else
        announce(eimTopic(name), Tone::Good, tr("eIM “%1” answers again").arg(name), QString(), eimPlace(name));
}

void Announcer::announceSync(const QString &name, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled || !NoticeSettings::read(m_services.settings).tellsOfEims)
        return;
    announce(eimTopic(name), Tone::Bad, tr("Sync of eIM “%1” failed").arg(name), causeText(error), eimPlace(name));
}

void Announcer::noteImport(const fleet::ImportTask &task)
{
    const auto &outcome = *task.outcome;
    const bool isCancelled = !outcome && outcome.error().kind == Error::Kind::Cancelled;
    if (isCancelled || !NoticeSettings::read(m_services.settings).tellsOfImports)
        return;
    announce(QStringLiteral("import:%1").arg(task.id),
             !outcome                           ? Tone::Bad
                 : outcome->counts.rejected > 0 ? Tone::Warning
                                                : Tone::Good,
             outcome ? tr("“%1” is imported").arg(task.name()) : tr("Import of “%1” failed").arg(task.name()),
             importOutcome(task), ImportDialog::place(task.id));
}

void Announcer::noteDebt(qint64 count)
{
    if (count > std::exchange(m_debt, count) && NoticeSettings::read(m_services.settings).tellsOfCards)
        announce(QStringLiteral("debt"), Tone::Warning,
                 tr("Cards owe %Ln notification(s)", nullptr, static_cast<int>(count)),
                 tr("Their servers were not told yet of what was done to profiles."),
                 {.page = QStringLiteral("readers"), .marks = {}});
}

void Announcer::announce(const QString &topic, Tone tone, const QString &title, const QString &text, Place place)
{
    m_log.add(
        {.topic = topic, .tone = tone, .title = title, .text = text, .when = currentTime(), .place = std::move(place)});
}

} // namespace longreach
