// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/consolepages.h"

#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetstore.h"
#include "views/activity/activitypage.h"
#include "views/cards/readerspage.h"
#include "views/charts/overviewpage.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/eims/eimspage.h"
#include "views/jobs/jobspage.h"
#include "views/lab/labpage.h"
#include "views/window/pagebook.h"

namespace longreach {

ConsolePages::ConsolePages(const Services &services, FleetFigures &figures, PageBook &book, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_store(services.fleet),
      m_directory(services.eims),
      m_overview(new OverviewPage(services, figures)),
      m_fleet(new FleetPage(services)),
      m_jobs(new JobsPage(services)),
      m_eims(new EimsPage(services, figures)),
      m_activity(new ActivityPage(services))
{
    m_book.add({PageKind::Overview, QStringLiteral("overview"), tr("&Overview", "page"), QStringLiteral("overview"),
                m_overview});
    m_book.add({PageKind::Fleet, QStringLiteral("fleet"), tr("&Fleet", "page"), QStringLiteral("fleet"), m_fleet});
    m_book.add({PageKind::Jobs, QStringLiteral("jobs"), tr("&Jobs", "page"), QStringLiteral("jobs"), m_jobs});
    if (services.bench != nullptr)
        addReaders(services);
    m_book.add({PageKind::Eims, QStringLiteral("eims"), tr("&eIMs", "page"), QStringLiteral("eims"), m_eims});
    m_book.add(
        {PageKind::Activity, QStringLiteral("activity"), tr("&Activity", "page"), QStringLiteral("clock"), m_activity});
    if (services.lab != nullptr)
        addLab(services);
    connectPages();
}

void ConsolePages::addLab(const Services &services)
{
    m_lab = new LabPage(*services.lab, services.prompt);
    m_book.add({PageKind::Lab, QStringLiteral("lab"), tr("&Lab", "page"), QStringLiteral("lab"), m_lab});
    connect(m_lab, &LabPage::filterRequested, this, &ConsolePages::showInFleet);
}

bool ConsolePages::showsProduction() const
{
    if (m_book.shownPage() != PageKind::Fleet)
        return m_book.current().page->showsProduction();
    const auto eid = m_fleet->list()->current();
    const auto row = eid ? m_store.rowOf(*eid) : std::nullopt;
    const auto *connection = row ? m_directory.find(m_store.live().row(*row).eim()) : nullptr;
    return connection != nullptr && connection->environment == EimConnection::Environment::Production;
}

void ConsolePages::showInFleet(const QString &query)
{
    m_fleet->showQuery(query);
    m_book.showPage(PageKind::Fleet);
}

void ConsolePages::addReaders(const Services &services)
{
    m_readers = new ReadersPage(services, *services.bench);
    m_book.add(
        {PageKind::Readers, QStringLiteral("readers"), tr("&Readers", "page"), QStringLiteral("reader"), m_readers});
    connect(m_readers, &ReadersPage::debtChanged, this,
            [this](qint64 count) { m_book.setCount(PageKind::Readers, count); });
}

void ConsolePages::connectPages()
{
    connect(m_overview, &OverviewPage::filterRequested, this, &ConsolePages::showInFleet);
    connect(m_overview, &OverviewPage::jobsRequested, this, [this] { m_book.showPage(PageKind::Jobs); });
    connect(m_jobs, &JobsPage::draftProposed, this, &ConsolePages::draftProposed);
    connect(m_activity, &ActivityPage::jobRequested, this, [this](qint64 job) {
        m_jobs->showJob(job);
        m_book.showPage(PageKind::Jobs);
    });
    connect(m_activity, &ActivityPage::eimRequested, this, [this](const QString &name) {
        m_eims->showEim(name);
        m_book.showPage(PageKind::Eims);
    });
    connect(m_jobs, &JobsPage::runningChanged, this, [this](qint64 count) { m_book.setCount(PageKind::Jobs, count); });
}

} // namespace longreach
