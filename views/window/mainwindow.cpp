// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "app/jobs/jobboard.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/productionframe.h"
#include "views/common/theme.h"
#include "views/devices/fleetpage.h"
#include "views/jobs/jobspage.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/consolepages.h"
#include "views/window/page.h"
#include "views/window/pagebook.h"
#include "views/window/statusstrip.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenuBar>
#include <QSettings>

namespace longreach {

MainWindow::MainWindow(const Services &services, Theme &theme, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_theme(theme),
      m_figures(services.fleet),
      m_commands(new CommandTable(this)),
      m_problem(new Banner(Tone::Bad)),
      m_book(new PageBook),
      m_pages(new ConsolePages(services, m_figures, *m_book, this)),
      m_status(new StatusStrip),
      m_frame(new ProductionFrame(this))
{
    setWindowTitle(QStringLiteral("Longreach"));
    setMinimumSize(1'024, 700);
    resize(1'280, 800);
    buildBody();
    buildCommands();
    buildMenus();
    restoreLayout();
    connect(&m_services.board, &jobs::JobBoard::problemChanged, this, &MainWindow::showProblem);
    showProblem();
    updateMet();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_book->putAbove(m_problem);
    column->addWidget(m_book, 1);
    column->addWidget(m_status);
    setCentralWidget(body);
    connect(m_book, &PageBook::metChanged, this, &MainWindow::updateMet);
    connect(m_pages, &ConsolePages::draftProposed, this,
            [this](const jobs::JobDraft &draft, const QString &remark) { createJob()->fill(draft, remark); });
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
    for (auto &command : m_book->commands())
        m_commands->add(std::move(command));
    addShellCommands();
    addThemeCommands();
    m_book->takeCommands(*m_commands);
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
    add(QStringLiteral("view.refresh"), Menu::View, tr("&Refresh"), QStringLiteral("retry"), QKeySequence(Qt::Key_F5),
        [this] { m_book->current()->refresh(); });
    add(QStringLiteral("view.find"), Menu::Edit, tr("&Find"), QStringLiteral("search"),
        QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
            if (shownPage() == PageKind::Overview)
                showPage(PageKind::Fleet);
            m_book->current()->find();
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
    const std::vector<std::pair<Menu, QString>> menus{
        {Menu::File, tr("&File")},       {Menu::Edit, tr("&Edit")},       {Menu::View, tr("&View")},
        {Menu::Devices, tr("&Devices")}, {Menu::Jobs, tr("&Jobs")},       {Menu::Cards, tr("&Cards")},
        {Menu::Eims, tr("e&IMs")},       {Menu::Lab, tr("&Lab", "menu")}, {Menu::Help, tr("&Help", "menu")}};
    for (const auto &[menu, title] : menus) {
        if (const auto ids = m_commands->idsOf(menu); !ids.isEmpty())
            m_commands->fill(menuBar()->addMenu(title), ids);
    }
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
    m_commands->setMet(m_book->current()->met());
    m_frame->setOn(m_book->current()->showsProduction());
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
    auto *dialog = new NewJobDialog(m_services, fleetPage()->scope(), operators, this);
    connect(dialog, &NewJobDialog::created, this, [this](qint64 job) {
        m_pages->jobs()->showJob(job);
        showPage(PageKind::Jobs);
    });
    dialog->open();
    return dialog;
}

void MainWindow::restoreLayout()
{
    const auto &settings = m_services.settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_book->restoreLayout(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    auto &settings = m_services.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_book->saveLayout(settings);
    QMainWindow::closeEvent(event);
}

} // namespace longreach
