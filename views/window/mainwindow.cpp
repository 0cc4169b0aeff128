// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/commands/commandlines.h"
#include "views/commands/commandpalette.h"
#include "views/commands/shortcutbook.h"
#include "views/commands/shortcutsheet.h"
#include "views/common/productionframe.h"
#include "views/devices/fleetpage.h"
#include "views/settings/opensettings.h"
#include "views/window/consolepages.h"
#include "views/window/headlines.h"
#include "views/window/navigator.h"
#include "views/window/newwork.h"
#include "views/window/notices.h"
#include "views/window/page.h"
#include "views/window/pagebook.h"
#include "views/window/partwindows.h"
#include "views/window/sessionkeeper.h"
#include "views/window/shellcommands.h"
#include "views/window/statusstrip.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>

namespace longreach {

MainWindow::MainWindow(const Services &services, Theme &theme, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_theme(theme),
      m_figures(services.fleet),
      m_commands(new CommandTable(this)),
      m_book(new PageBook(this)),
      m_pages(new ConsolePages(services, m_figures, *m_book, this)),
      m_status(new StatusStrip),
      m_frame(new ProductionFrame(this)),
      m_navigator(new Navigator(*m_book, this)),
      m_work(new NewWork(services, m_figures, *m_pages, *m_book, this)),
      m_parts(new PartWindows(
          *m_book, services.settings, [this](Page &page) { return commandsOf(page); }, this)),
      m_palette(new CommandPalette(*m_commands, services.settings, this)),
      m_keeper(new SessionKeeper(
          services.settings, [this] { return session(); }, [this](QSettings &settings) { saveLayout(settings); }, this))
{
    setWindowTitle(QStringLiteral("Longreach"));
    setMinimumSize(1'024, 700);
    resize(1'280, 800);
    buildBody();
    buildCommands();
    buildMenus();
    buildNotices();
    restoreLayout();
    updateMet();
    resumeSession();
}

MainWindow::~MainWindow()
{
    m_parts->closeAll(); // gives back what pages own
}

void MainWindow::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_book->putAbove(new Headlines(m_services));
    column->addWidget(m_book, 1);
    column->addWidget(m_status);
    setCentralWidget(body);
    connect(m_book, &PageBook::metChanged, this, &MainWindow::updateMet);
    connect(m_pages, &ConsolePages::draftProposed, m_work, &NewWork::proposeJob);
    connect(m_pages->fleet(), &FleetPage::jobProposed, m_work, &NewWork::takeProposal);
    connect(m_book, &PageBook::placeChanged, this, &MainWindow::updateMet);
    connect(m_navigator, &Navigator::historyChanged, this, &MainWindow::updateMet);
}

void MainWindow::buildCommands()
{
    // As they shall stand in the menus.
    addCommands({newJobCommand([this] { createJob(); })});
    addCommands(m_book->commands());
    addCommands(m_navigator->commands());
    addCommands(m_parts->commands());
    addCommands(ownCommands());
    addCommands(themeCommands(m_theme, m_services.settings));
    addCommands(helpCommands(m_services, *this));
    m_book->takeCommands(*m_commands);
    m_parts->takeCommands(*m_commands);
    m_shortcuts = new ShortcutBook(*m_commands, m_services.settings, this);
}

void MainWindow::addCommands(std::vector<Command> commands)
{
    for (auto &command : commands)
        m_commands->add(std::move(command));
}

std::vector<Command> MainWindow::ownCommands()
{
    return shellCommands({.refresh = [this] { m_book->current().page->refresh(); },
                          .find = [this] { find(); },
                          .openPalette = [this] { m_palette->open(); },
                          .openShortcuts = [this] { (new ShortcutSheet(*m_commands, this))->open(); },
                          .openSettings = [this] { openSettings(); },
                          .startLab = m_services.startLab,
                          .quit = [this] { close(); }});
}

std::vector<Command> MainWindow::commandsOf(Page &page)
{
    auto *fleet = qobject_cast<FleetPage *>(&page);
    if (fleet == nullptr)
        return {};
    connect(fleet, &FleetPage::jobProposed, m_work, &NewWork::takeProposal);
    return {newJobCommand([this, fleet] { m_work->createJob(fleet->scope()); })};
}

void MainWindow::buildMenus()
{
    for (const auto menu : AllMenus) {
        if (const auto ids = m_commands->idsOf(menu); !ids.isEmpty())
            m_commands->fill(menuBar()->addMenu(menuTitle(menu)), ids);
    }
}

void MainWindow::buildNotices()
{
    const auto *notices = new Notices(m_services, *m_pages, this);
    m_status->setArea(notices->area());
    connect(notices, &Notices::leadRequested, this, [this](const Place &place) {
        if (!m_work->lead(place))
            m_navigator->lead(place);
    });
}

void MainWindow::find()
{
    if (shownPage() == PageKind::Overview)
        showPage(PageKind::Fleet);
    m_book->current().page->find();
}

void MainWindow::showPage(PageKind kind)
{
    m_book->showPage(kind);
}

PageKind MainWindow::shownPage() const
{
    return m_book->shownPage();
}

FleetPage *MainWindow::fleetPage() const noexcept
{
    return m_pages->fleet();
}

EimsPage *MainWindow::eimsPage() const noexcept
{
    return m_pages->eims();
}

ReadersPage *MainWindow::readersPage() const noexcept
{
    return m_pages->readers();
}

void MainWindow::updateMet()
{
    m_commands->setMet(m_book->current().page->met() | m_navigator->met() | m_parts->met());
    m_frame->setOn(m_pages->showsProduction());
}

void MainWindow::showEngine(const jobs::EngineStatus &status)
{
    m_status->showEngine(status);
}

void MainWindow::setRemark(const QString &remark)
{
    m_status->setRemark(remark);
}

NewJobDialog *MainWindow::createJob()
{
    return m_work->createJob(fleetPage()->scope());
}

SettingsDialog *MainWindow::openSettings()
{
    return longreach::openSettings({.theme = m_theme,
                                    .settings = m_services.settings,
                                    .commands = *m_commands,
                                    .shortcuts = *m_shortcuts,
                                    .more = m_book->settingsPages()},
                                   this);
}

void MainWindow::restoreLayout()
{
    const auto &settings = m_services.settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_book->restoreLayout(settings);
}

void MainWindow::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_book->saveLayout(settings);
}

Session MainWindow::session() const
{
    return {.history = m_navigator->historyHere(), .partWindows = m_parts->openLinks(), .drafts = m_work->drafts()};
}

void MainWindow::resumeSession()
{
    if (m_keeper->wasInterrupted()) {
        const auto former = m_keeper->interrupted();
        m_navigator->resume(former.history);
        // Once the window itself is there.
        QMetaObject::invokeMethod(
            this,
            [this, former] {
                m_parts->reopen(former.partWindows);
                m_work->resume(former.drafts);
            },
            Qt::QueuedConnection);
    }
    m_navigator->settle();
    m_keeper->start();
}

void MainWindow::giveWay()
{
    saveLayout(m_services.settings);
    m_parts->closeAll();
    m_keeper->endCleanly();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_work->mayEnd([this] { close(); }))
        return event->ignore();
    giveWay();
    QMainWindow::closeEvent(event);
}

} // namespace longreach
