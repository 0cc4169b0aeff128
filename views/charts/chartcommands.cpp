// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcommands.h"

#include "app/core/whendone.h"
#include "views/charts/chart.h"
#include "views/charts/chartpicture.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace longreach {

namespace {

constexpr qreal pictureScale = 2; // crisp on paper and on fine screens

Result<void> writeFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, [&](QIODevice &file) { return file.write(bytes) == bytes.size(); });
}

} // namespace

ChartCommands::ChartCommands(Prompt &prompt, QObject *parent) : QObject(parent), m_prompt(prompt) {}

std::vector<Command> ChartCommands::commands()
{
    const auto command = [](const QString &id, Command::Menu menu, const QString &text, const QString &icon,
                            std::function<void()> run) {
        return Command{.id = id,
                       .menu = menu,
                       .needs = Need::Chart,
                       .text = text,
                       .icon = icon,
                       .shortcuts = {},
                       .hint = tr("Choose a chart on the page Overview."),
                       .run = std::move(run)};
    };
    using Menu = Command::Menu;
    return {command(QStringLiteral("chart.copyPicture"), Menu::Edit, tr("Copy chart as &picture"),
                    QStringLiteral("copy"), [this] { copyPicture(); }),
            command(QStringLiteral("chart.copyFigures"), Menu::Edit, tr("Copy &figures of chart"),
                    QStringLiteral("list"), [this] { copyFigures(); }),
            command(QStringLiteral("chart.exportPng"), Menu::File, tr("Export chart as P&NG…"),
                    QStringLiteral("export"), [this] { exportPng(); }),
            command(QStringLiteral("chart.exportSvg"), Menu::File, tr("Export chart as &SVG…"), QString(),
                    [this] { exportSvg(); }),
            command(QStringLiteral("chart.exportCsv"), Menu::File, tr("Export figures of chart as &CSV…"), QString(),
                    [this] { exportCsv(); })};
}

void ChartCommands::watch(Chart *chart, const CommandTable &table)
{
    chart->installEventFilter(this);
    connect(chart, &QObject::destroyed, this, [this](QObject *gone) {
        if (m_current == gone) {
            m_current = nullptr;
            Q_EMIT currentChanged();
        }
    });
    table.fill(chart,
               {QStringLiteral("chart.copyPicture"), QStringLiteral("chart.copyFigures"), QString(),
                QStringLiteral("chart.exportPng"), QStringLiteral("chart.exportSvg"),
                QStringLiteral("chart.exportCsv")});
}

bool ChartCommands::eventFilter(QObject *watched, QEvent *event)
{
    auto *chart = static_cast<Chart *>(watched);
    if (event->type() == QEvent::FocusIn && std::exchange(m_current, chart) != chart)
        Q_EMIT currentChanged();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    event->accept(); // also when the window has a shortcut of these keys
    if (event->type() == QEvent::KeyPress) {
        m_current = chart;
        copyFigures();
    }
    return true;
}

void ChartCommands::copyPicture()
{
    QGuiApplication::clipboard()->setImage(pictureOf(*m_current, pictureScale));
}

void ChartCommands::copyFigures()
{
    QGuiApplication::clipboard()->setText(tabbedText(m_current->table()));
}

void ChartCommands::exportPng()
{
    exportAs(QStringLiteral("png"), tr("PNG (*.png)"), [](Chart &chart) -> Writer {
        return [picture = pictureOf(chart, pictureScale)](const QString &path) {
            return writeFile(path, [&](QIODevice &file) { return picture.save(&file, "PNG"); });
        };
    });
}

void ChartCommands::exportSvg()
{
    exportAs(QStringLiteral("svg"), tr("SVG (*.svg)"), [](Chart &chart) -> Writer {
        return [svg = svgOf(chart)](const QString &path) { return writeBytes(path, svg); };
    });
}

void ChartCommands::exportCsv()
{
    exportAs(QStringLiteral("csv"), tr("CSV (*.csv)"), [](Chart &chart) -> Writer {
        return [csv = csvOf(chart.table())](const QString &path) { return writeBytes(path, csv); };
    });
}

void ChartCommands::exportAs(const QString &extension, const QString &filter, std::function<Writer(Chart &)> prepare)
{
    const FileQuestion question{.title = tr("Export chart"),
                                .filter = filter,
                                .proposedName = m_current->title().toLower().replace(u' ', u'-') + u'.' + extension,
                                .isForWriting = true};
    m_prompt.chooseFile(
        question, m_current, [this, chart = m_current, prepare = std::move(prepare)](const QString &path) {
            const auto work = QtConcurrent::run(prepare(*chart), path);
            whenDone(work, this, [this, path](const Result<void> &written) {
                if (written)
                    return m_prompt.tell(
                        {.title = tr("Chart written"), .text = QFileInfo(path).fileName(), .detail = {}, .file = path});
                const auto what = tr("export to “%1”").arg(QFileInfo(path).fileName());
                m_prompt.tell({.title = tr("Export chart"),
                               .text = errorText(what, written.error()),
                               .detail = written.error().detail});
            });
        });
}

} // namespace longreach
