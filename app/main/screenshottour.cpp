// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/screenshottour.h"

#include "app/core/whendone.h"
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "app/jobs/jobdesk.h"
#include "app/main/consolesession.h"
#include "app/main/progressline.h"
#include "app/workspace/workspace.h"
#include "models/jobs/jobtablemodel.h"
#include "views/cards/cardview.h"
#include "views/cards/readerspage.h"
#include "views/cards/tracepane.h"
#include "views/common/tableview.h"
#include "views/common/theme.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/eims/eimdialog.h"
#include "views/eims/eimspage.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/newjobdialog.h"
#include "views/notices/toast.h"
#include "views/window/mainwindow.h"

#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <utility>

namespace longreach {

namespace {

/// Long enough for a page to read what it shows and for its figures to settle.
constexpr std::chrono::milliseconds settlingTime{1'200};
constexpr std::chrono::milliseconds dialogSettlingTime{600};

} // namespace

ScreenshotTour::ScreenshotTour(ConsoleSession &session, Theme &theme, const QString &folder, QObject *parent)
    : QObject(parent), m_session(session), m_theme(theme), m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
    auto &store = m_session.workspace().fleet();
    connect(&m_session, &ConsoleSession::labSynced, this, [this, &store](qint64 devices) {
        if (m_job != 0)
            return;
        printProgress(tr("Inventory: %Ln device(s)", nullptr, static_cast<int>(devices)));
        connect(&store, &fleet::FleetStore::changed, this, &ScreenshotTour::startJob, Qt::UniqueConnection);
        startJob();
    });
    connect(&m_session, &ConsoleSession::failed, this, &ScreenshotTour::failed);
    connect(&m_session.workspace().board(), &jobs::JobBoard::jobsChanged, this, [this](const std::vector<Job> &jobs) {
        for (const auto &job : jobs)
            followJob(job);
    });
}

void ScreenshotTour::startJob()
{
    const auto &fleet = m_session.workspace().fleet().live();
    if (m_job != 0 || fleet.deviceCount() < DemoDevices)
        return;
    m_job = -1; // being created
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Enable;
    draft.plan.profile = jobs::ProfileSelector::parse(u"class:operational").value();
    draft.title = tr("From bootstrap to local operator");
    draft.query = QStringLiteral("eim:lab");
    for (quint32 row = 0; row < fleet.rowCount() && draft.eids.size() < DemoDevices; ++row) {
        if (fleet.isPresent(row))
            draft.eids.push_back(fleet.row(row).eid());
    }
    whenDone(m_session.workspace().desk().create(std::move(draft), {}), this, [this](const Result<Job> &job) {
        if (!job)
            return Q_EMIT failed(job.error());
        m_job = job->id;
    });
}

void ScreenshotTour::followJob(const Job &job)
{
    if (job.id != m_job || m_isTouring)
        return;
    printProgress(job);
    if (!isOver(job.state))
        return;
    m_isTouring = true;
    planVisits();
    visitNext();
}

void ScreenshotTour::planVisits()
{
    using Kind = MainWindow::PageKind;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        m_visits.push_back([this, mode] {
            m_theme.setMode(mode);
            m_suffix = Theme::toWord(mode);
            m_session.window().fleetPage()->list()->table()->selectRow(2);
            visitNext();
        });
        for (const auto &[kind, name] :
             {std::pair{Kind::Overview, QStringLiteral("overview")}, std::pair{Kind::Fleet, QStringLiteral("fleet")},
              std::pair{Kind::Jobs, QStringLiteral("jobs")}, std::pair{Kind::Eims, QStringLiteral("eims")},
              std::pair{Kind::Activity, QStringLiteral("activity")}, std::pair{Kind::Lab, QStringLiteral("lab")}})
            m_visits.push_back([this, name = name, page = static_cast<int>(kind)] { visitPage(name, page); });
        if (m_session.window().readersPage() != nullptr)
            planReaders();
        m_visits.push_back([this] { visitNewJob(); });
        m_visits.push_back([this] { visitNewEim(); });
    }
}

void ScreenshotTour::planReaders()
{
    const auto visit = [this](const QString &name, auto prepare) {
        m_visits.push_back([this, name, prepare] {
            prepare(*m_session.window().readersPage());
            visitPage(name, static_cast<int>(MainWindow::PageKind::Readers));
        });
    };
    visit(QStringLiteral("readers"), [](ReadersPage &page) { page.card()->showLeaf(CardView::Leaf::Profiles); });
    visit(QStringLiteral("readers-eims"), [](ReadersPage &page) { page.card()->showLeaf(CardView::Leaf::Eims); });
    visit(QStringLiteral("readers-trace"), [](ReadersPage &page) {
        page.card()->showLeaf(CardView::Leaf::Trace);
        page.card()->trace()->table()->selectRow(4);
    });
    visit(QStringLiteral("readers-recipe"), [](ReadersPage &page) { page.showRecipe(true); });
    m_visits.push_back([this] {
        m_session.window().readersPage()->showRecipe(false);
        visitNext();
    });
}

void ScreenshotTour::visitNext()
{
    if (m_visits.empty()) {
        printProgress(tr("%Ln picture(s) written", nullptr, m_pictures));
        return Q_EMIT finished();
    }
    const auto visit = std::move(m_visits.front());
    m_visits.pop_front();
    visit();
}

void ScreenshotTour::visitPage(const QString &name, int page)
{
    auto &window = m_session.window();
    window.showPage(static_cast<MainWindow::PageKind>(page));
    QTimer::singleShot(settlingTime, this, [this, name, &window, isLarge = page <= 1] {
        take(window, name);
        if (isLarge)
            take(window, name, 2);
        visitNext();
    });
}

void ScreenshotTour::visitNewJob()
{
    auto *dialog = m_session.window().createJob();
    dialog->what()->setKind(JobKind::Enable);
    dialog->what()->setSelector(QStringLiteral("class:operational"));
    take(*dialog, QStringLiteral("new-job-what"));
    dialog->goOn();
    QTimer::singleShot(dialogSettlingTime, dialog, [this, dialog] {
        take(*dialog, QStringLiteral("new-job-devices"));
        dialog->goOn();
        QTimer::singleShot(dialogSettlingTime, dialog, [this, dialog] {
            take(*dialog, QStringLiteral("new-job-review"));
            dialog->done(QDialog::Rejected); // a tour asks nobody
            visitNext();
        });
    });
}

void ScreenshotTour::visitNewEim()
{
    auto *dialog = m_session.window().eimsPage()->addEim();
    QTimer::singleShot(dialogSettlingTime, dialog, [this, dialog] {
        take(*dialog, QStringLiteral("add-eim"));
        dialog->reject();
        visitNext();
    });
}

void ScreenshotTour::take(QWidget &widget, const QString &name, qreal scale)
{
    // What was announced stands over the page for a while, and would in every picture.
    for (auto *toast : widget.findChildren<Toast *>())
        toast->hide();
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    const auto mark = scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString();
    const auto path = m_folder.filePath(QStringLiteral("%1-%2%3.png").arg(name, m_suffix, mark));
    if (!picture.save(path))
        Q_EMIT failed({Error::Kind::Storage, QStringLiteral("'%1' cannot be written").arg(path)});
    ++m_pictures;
}

} // namespace longreach
