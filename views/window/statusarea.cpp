// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusarea.h"

#include "app/fleet/deviceimport.h"
#include "app/fleet/eimdirectory.h"
#include "app/jobs/jobboard.h"
#include "models/common/tones.h"
#include "models/jobs/jobtablemodel.h"
#include "views/common/agetext.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/words.h"
#include "views/devices/importdialog.h"
#include "views/devices/importwords.h"
#include "views/eims/eimsync.h"
#include "views/window/statusbutton.h"
#include "views/window/statuspopover.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace longreach {

namespace {

constexpr std::chrono::milliseconds pause{250};

// What begins the id of work that can be stopped.
const QString syncStop = QStringLiteral("sync:");
const QString importStop = QStringLiteral("import:");

using Standing = fleet::EimHealth::Standing;

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::NeverAsked: return Tone::Muted;
    case Standing::Asking: return Tone::Busy;
    case Standing::Well: return Tone::Good;
    case Standing::Failing: return Tone::Bad;
    }
    return Tone::Muted;
}

QString healthText(const fleet::EimHealth &health)
{
    switch (health.standing) {
    case Standing::NeverAsked: return StatusArea::tr("Not asked yet", "an eIM");
    case Standing::Asking: return StatusArea::tr("Asking…", "an eIM");
    case Standing::Well:
        return StatusArea::tr("Answered in %1 ms, %2")
            .arg(QLocale().toString(static_cast<qint64>(health.latency.count())),
                 health.askedAt ? agoText(*health.askedAt, currentTime()) : QString());
    case Standing::Failing: return health.problem ? causeText(*health.problem) : StatusArea::tr("Does not answer");
    }
    return {};
}

Tone worstOf(const std::vector<StatusRow> &rows)
{
    Tone worst = Tone::Neutral;
    for (const auto &row : rows)
        worst = std::max(worst, row.tone);
    return worst;
}

} // namespace

StatusArea::StatusArea(const Services &services, EimSync &sync, AnnouncementLog &log, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_sync(sync),
      m_log(log),
      m_connections(new StatusButton(QString(), tr("Connections to eIMs"), this)),
      m_work(new StatusButton(QStringLiteral("jobs"), tr("What is running"), this)),
      m_announcements(new StatusButton(QStringLiteral("bell"), tr("What was announced"), this)),
      m_popover(new StatusPopover(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid / 2);
    for (const auto subject : {Subject::Work, Subject::Connections, Subject::Announcements}) {
        row->addWidget(button(subject));
        connect(button(subject), &QAbstractButton::clicked, this, [this, subject] { unfold(subject); });
    }
    connect(m_popover, &StatusPopover::leadRequested, this, &StatusArea::leadRequested);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &StatusArea::showNow);
    connect(m_popover, &StatusPopover::stopRequested, this, &StatusArea::stop);
    connectSources();
    showNow();
}

void StatusArea::connectSources()
{
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_services.eims, &fleet::EimDirectory::connectionsChanged, this, soon);
    connect(&m_services.eims, &fleet::EimDirectory::healthChanged, this, soon);
    connect(&m_services.board, &jobs::JobBoard::jobsChanged, this, soon);
    connect(&m_services.import, &fleet::DeviceImport::taskChanged, this, soon);
    connect(&m_log, &AnnouncementLog::changed, this, soon);
    connect(&m_sync, &EimSync::started, this, [this, soon](const QString &name) {
        m_syncs[name] = 0;
        soon();
    });
    connect(&m_sync, &EimSync::progressed, this, [this, soon](const QString &name, const fleet::SyncCounts &counts) {
        m_syncs[name] = counts.received;
        soon();
    });
    const auto end = [this, soon](const QString &name) {
        m_syncs.erase(name);
        soon();
    };
    connect(&m_sync, &EimSync::finished, this, end);
    connect(&m_sync, &EimSync::failed, this, end);
}

void StatusArea::stop(const QString &id)
{
    if (id.startsWith(syncStop))
        m_sync.cancel(id.mid(syncStop.size()));
    else if (id.startsWith(importStop))
        m_services.import.stop(id.mid(importStop.size()).toLongLong());
}

StatusButton *StatusArea::button(Subject subject) const
{
    switch (subject) {
    case Subject::Connections: return m_connections;
    case Subject::Work: return m_work;
    case Subject::Announcements: return m_announcements;
    }
    return nullptr;
}

void StatusArea::unfold(Subject subject)
{
    m_shown = subject;
    m_popover->setRows(rowsOf(subject));
    switch (subject) {
    case Subject::Connections: return m_popover->unfold(*m_connections, tr("eIMs"), tr("No eIM is connected."));
    case Subject::Work: return m_popover->unfold(*m_work, tr("Running", "work"), tr("Nothing is running."));
    case Subject::Announcements:
        m_log.markRead();
        return m_popover->unfold(*m_announcements, tr("Announced", "list"), tr("Nothing was announced yet."));
    }
}

void StatusArea::showNow()
{
    const auto eims = connections();
    m_connections->setMessage(worstOf(eims), tr("%Ln eIM(s)", nullptr, static_cast<int>(eims.size())));
    const auto running = work();
    m_work->setMessage(running.empty() ? Tone::Muted : Tone::Busy,
                       running.empty() ? QString() : tr("%Ln running", "work", static_cast<int>(running.size())));
    m_announcements->setMessage(m_log.unread() > 0 ? worstOf(announcements()) : Tone::Muted,
                                m_log.unread() > 0 ? QLocale().toString(m_log.unread()) : QString());
    if (m_popover->isVisible())
        m_popover->setRows(rowsOf(m_shown));
}

std::vector<StatusRow> StatusArea::rowsOf(Subject subject) const
{
    switch (subject) {
    case Subject::Connections: return connections();
    case Subject::Work: return work();
    case Subject::Announcements: return announcements();
    }
    return {};
}

std::vector<StatusRow> StatusArea::connections() const
{
    std::vector<StatusRow> rows;
    for (const auto &connection : m_services.eims.connections()) {
        const auto health = m_services.eims.health(connection.name);
        rows.push_back(
            {.tone = toneOf(health.standing),
             .title = connection.name,
             .remark = healthText(health),
             .progress = {},
             .place = {.page = QStringLiteral("eims"), .marks = {{QStringLiteral("eim"), connection.name}}}});
    }
    return rows;
}

std::vector<StatusRow> StatusArea::work() const
{
    std::vector<StatusRow> rows;
    const QLocale locale;
    for (const auto &[name, devices] : m_syncs)
        rows.push_back({.tone = Tone::Busy,
                        .title = tr("Sync of eIM “%1”").arg(name),
                        .remark = tr("%Ln device(s) read", nullptr, static_cast<int>(devices)),
                        .progress = {},
                        .place = {.page = QStringLiteral("eims"), .marks = {{QStringLiteral("eim"), name}}},
                        .stopId = syncStop + name});
    for (const auto &task : m_services.import.tasks()) {
        if (!task.outcome)
            rows.push_back(workOf(task));
    }
    for (const auto &[id, job] : m_services.board.jobs()) {
        if (isOver(job.state))
            continue;
        const auto tally = tallyOf(job);
        const auto settled = job.total - tally.open - tally.waiting;
        rows.push_back(
            {.tone = longreach::toneOf(job.state),
             .title = job.title,
             .remark = tr("%1: %2 of %3 settled", "state, numbers")
                           .arg(words(job.state), locale.toString(settled), locale.toString(job.total)),
             .progress = job.total > 0 ? static_cast<double>(settled) / static_cast<double>(job.total) : 0,
             .place = {.page = QStringLiteral("jobs"), .marks = {{QStringLiteral("job"), QString::number(id)}}}});
    }
    return rows;
}

StatusRow StatusArea::workOf(const fleet::ImportTask &task) const
{
    const auto &counts = task.counts;
    const bool isStopping = task.stop.stop_requested();
    return {.tone = Tone::Busy,
            .title = importTitle(task),
            .remark = importProgress(task),
            .progress = counts.octetsTotal > 0
                ? std::optional(static_cast<double>(counts.octetsRead) / static_cast<double>(counts.octetsTotal))
                : std::nullopt,
            .place = ImportDialog::place(task.id),
            .stopId = isStopping ? QString() : importStop + QString::number(task.id)};
}

std::vector<StatusRow> StatusArea::announcements() const
{
    std::vector<StatusRow> rows;
    const auto now = currentTime();
    for (const auto &entry : m_log.entries())
        rows.push_back({.tone = entry.tone,
                        .title = entry.title,
                        .remark = entry.text.isEmpty()
                            ? agoText(entry.when, now)
                            : QStringLiteral("%1 · %2").arg(agoText(entry.when, now), entry.text),
                        .progress = {},
                        .place = entry.place});
    return rows;
}

} // namespace longreach
