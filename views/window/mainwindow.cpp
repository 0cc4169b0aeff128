// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "app/jobs/jobboard.h"
#include "views/cards/readerspage.h"
#include "views/charts/overviewpage.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/navigationrail.h"
#include "views/common/theme.h"
#include "views/devices/fleetpage.h"
#include "views/eims/eimspage.h"
#include "views/jobs/jobspage.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/statusstrip.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace longreach {

MainWindow::MainWindow(const Services &services, Theme &theme, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_theme(theme),
      m_figures(services.fleet),
      m_commands(new CommandTable(this)),
      m_problem(new Banner(Tone::Bad)),
      m_rail(new NavigationRail),
      m_stack(new QStackedWidget),
      m_status(new StatusStrip)
{
    setWindowTitle(QStringLiteral("Longreach"));
    setMinimumSize(1'024, 700);
    resize(1'280, 800);
    buildPages();
    buildBody();
    buildCommands();
    buildMenus();
    restoreLayout();
    connect(&m_services.board, &jobs::JobBoard::problemChanged, this, &MainWindow::showProblem);
    showProblem();
    updateMet();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_overview = new OverviewPage(m_services, m_figures);
    m_fleet = new FleetPage(m_services);
    m_jobs = new JobsPage(m_services);
    m_eims = new EimsPage(m_services, m_figures);
    addPage(m_overview, PageKind::Overview, QStringLiteral("overview"), tr("Overview"));
    addPage(m_fleet, PageKind::Fleet, QStringLiteral("fleet"), tr("Fleet"));
    addPage(m_jobs, PageKind::Jobs, QStringLiteral("jobs"), tr("Jobs"));
    if (m_services.bench != nullptr) {
        m_readers = new ReadersPage(m_services, *m_services.bench);
        addPage(m_readers, PageKind::Readers, QStringLiteral("reader"), tr("Readers"));
        connect(m_readers, &ReadersPage::debtChanged, this,
                [this](qint64 count) { m_rail->setCount(placeOf(PageKind::Readers), count); });
    }
    addPage(m_eims, PageKind::Eims, QStringLiteral("eims"), tr("eIMs"));
    connect(m_rail, &NavigationRail::currentChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        updateMet();
    });
    connect(m_overview, &OverviewPage::filterRequested, this, [this](const QString &query) {
        m_fleet->showQuery(query);
        showPage(PageKind::Fleet);
    });
    connect(m_overview, &OverviewPage::jobsRequested, this, [this] { showPage(PageKind::Jobs); });
    connect(m_jobs, &JobsPage::runningChanged, this,
            [this](qint64 count) { m_rail->setCount(placeOf(PageKind::Jobs), count); });
}

void MainWindow::addPage(Page *page, PageKind kind, const QString &icon, const QString &title)
{
    m_kinds.push_back(kind);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->addPage(icon, title, QStringLiteral("Ctrl+%1").arg(m_pages.size()));
    connect(page, &Page::metChanged, this, &MainWindow::updateMet);
}

void MainWindow::buildBody()
{
    auto *body = new QWidget;
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_problem);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(body);
}

void MainWindow::buildCommands()
{
    m_commands->add({.id = QStringLiteral("job.create"),
                     .menu = Command::Menu::Jobs,
                     .needs = Need::Nothing,
                     .text = tr("&New job…"),
                     .icon = QStringLiteral("add"),
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                     .hint = {},
                     .run = [this] { createJob(); }});
    for (auto *page : m_pages) {
        for (auto &command : page->commands())
            m_commands->add(std::move(command));
    }
    addShellCommands();
    addThemeCommands();
    for (auto *page : m_pages)
        page->takeCommands(*m_commands);
}

void MainWindow::addShellCommands()
{
    const auto add = [this](const QString &id, Command::Menu menu, const QString &text, const QString &icon,
                            const QKeySequence &shortcut, std::function<void()> run) {
        m_commands->add({.id = id,
                         .menu = menu,
                         .needs = Need::Nothing,
                         .text = text,
                         .icon = icon,
                         .shortcuts = {shortcut},
                         .hint = {},
                         .run = std::move(run)});
    };
    using Menu = Command::Menu;
    const auto addView = [&](PageKind kind, const QString &id, const QString &text, const QString &icon) {
        if (const auto place = placeOf(kind); place >= 0)
            add(id, Menu::View, text, icon, QKeySequence(QStringLiteral("Ctrl+%1").arg(place + 1)),
                [this, kind] { showPage(kind); });
    };
    addView(PageKind::Overview, QStringLiteral("view.overview"), tr("&Overview"), QStringLiteral("overview"));
    addView(PageKind::Fleet, QStringLiteral("view.fleet"), tr("&Fleet"), QStringLiteral("fleet"));
    addView(PageKind::Jobs, QStringLiteral("view.jobs"), tr("&Jobs"), QStringLiteral("jobs"));
    addView(PageKind::Readers, QStringLiteral("view.readers"), tr("&Readers"), QStringLiteral("reader"));
    addView(PageKind::Eims, QStringLiteral("view.eims"), tr("&eIMs"), QStringLiteral("eims"));
    add(QStringLiteral("view.refresh"), Menu::View, tr("&Refresh"), QStringLiteral("retry"), QKeySequence(Qt::Key_F5),
        [this] { currentPage()->refresh(); });
    add(QStringLiteral("view.find"), Menu::Edit, tr("&Find"), QStringLiteral("search"),
        QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
            if (currentPage() == m_overview)
                showPage(PageKind::Fleet);
            currentPage()->find();
        });
    add(QStringLiteral("app.quit"), Menu::File, tr("&Quit"), QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { close(); });
}

void MainWindow::addThemeCommands()
{
    const auto add = [this](const QString &text, Theme::Mode mode) {
        m_commands->add({.id = QStringLiteral("theme.") + Theme::toWord(mode),
                         .menu = Command::Menu::View,
                         .needs = Need::Nothing,
                         .text = text,
                         .icon = mode == Theme::Mode::System ? QStringLiteral("theme") : QString(),
                         .shortcuts = {},
                         .hint = {},
                         .run = [this, mode] {
                             m_theme.setMode(mode);
                             m_services.settings.setValue(QStringLiteral("window/theme"), Theme::toWord(mode));
                         }});
    };
    add(tr("Colours of the &system"), Theme::Mode::System);
    add(tr("&Light colours"), Theme::Mode::Light);
    add(tr("&Dark colours"), Theme::Mode::Dark);
}

void MainWindow::buildMenus()
{
    using Menu = Command::Menu;
    const std::vector<std::pair<Menu, QString>> menus{{Menu::File, tr("&File")}, {Menu::Edit, tr("&Edit")},
                                                      {Menu::View, tr("&View")}, {Menu::Devices, tr("&Devices")},
                                                      {Menu::Jobs, tr("&Jobs")}, {Menu::Cards, tr("&Cards")},
                                                      {Menu::Eims, tr("e&IMs")}};
    for (const auto &[menu, title] : menus) {
        if (const auto ids = m_commands->idsOf(menu); !ids.isEmpty())
            m_commands->fill(menuBar()->addMenu(title), ids);
    }
}

Page *MainWindow::currentPage() const
{
    return m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

int MainWindow::placeOf(PageKind kind) const
{
    const auto found = std::ranges::find(m_kinds, kind);
    return found == m_kinds.end() ? -1 : static_cast<int>(found - m_kinds.begin());
}

void MainWindow::showPage(PageKind kind)
{
    if (const auto place = placeOf(kind); place >= 0)
        m_rail->setCurrent(place);
}

MainWindow::PageKind MainWindow::shownPage() const
{
    return m_kinds[static_cast<std::size_t>(m_rail->current())];
}

void MainWindow::updateMet()
{
    m_commands->setMet(currentPage()->met());
}

void MainWindow::showProblem()
{
    const auto &problem = m_services.board.problem();
    m_problem->setMessage(Tone::Bad, problem ? errorText(tr("read the store"), *problem) : QString());
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
    QStringList operators;
    for (const auto &entry : m_figures.summary().operators) {
        if (!entry.name.isEmpty())
            operators.append(entry.name);
    }
    auto *dialog = new NewJobDialog(m_services, m_fleet->scope(), operators, this);
    connect(dialog, &NewJobDialog::created, this, [this](qint64 job) {
        m_jobs->showJob(job);
        showPage(PageKind::Jobs);
    });
    dialog->open();
    return dialog;
}

void MainWindow::restoreLayout()
{
    const auto &settings = m_services.settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    for (auto *page : m_pages)
        page->restoreLayout(settings);
    m_rail->setCurrent(settings.value(QStringLiteral("window/page"), 0).toInt());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    auto &settings = m_services.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), m_rail->current());
    for (const auto *page : m_pages)
        page->saveLayout(settings);
    QMainWindow::closeEvent(event);
}

} // namespace longreach
