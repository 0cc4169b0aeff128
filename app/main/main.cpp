// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/consolesession.h"
#include "app/main/language.h"
#include "app/main/progressline.h"
#include "app/main/screenshottour.h"
#include "app/main/windowarguments.h"
#include "views/common/errortext.h"
#include "views/common/theme.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>

using namespace longreach;

namespace {

constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int Usage = 2;
constexpr int NoStore = 3;

void exitOnFailure(const Error &error)
{
    printProgress(error.detail);
    QApplication::exit(Failed);
}

int run(const WindowArguments &arguments)
{
    Theme theme;
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/longreach.svg")));
    ConsoleSession session(theme);
    if (const auto opened = session.open(arguments); !opened) {
        printProgress(errorText(QStringLiteral("open the store"), opened.error()));
        printProgress(opened.error().detail);
        return NoStore;
    }
    std::optional<ScreenshotTour> tour;
    if (!arguments.screenshotFolder.isEmpty()) {
        tour.emplace(session, theme, arguments.screenshotFolder);
        QObject::connect(&*tour, &ScreenshotTour::finished, qApp, [] { QApplication::exit(Done); });
        QObject::connect(&*tour, &ScreenshotTour::failed, qApp, exitOnFailure);
    }
    if (arguments.exitsAfterStartup)
        QTimer::singleShot(0, qApp, [] { QApplication::exit(Done); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("longreach"));
    QApplication::setApplicationDisplayName(QStringLiteral("Longreach"));
    QApplication::setApplicationVersion(QStringLiteral(LONGREACH_VERSION));
    const auto arguments = WindowArguments::parse(QApplication::arguments().mid(1));
    if (!arguments) {
        std::fprintf(stderr, "longreach: %s\n", qUtf8Printable(arguments.error().detail));
        return Usage;
    }
    if (arguments->text) {
        std::fputs(qUtf8Printable(*arguments->text), stdout);
        return Done;
    }
    const Language language(wantedLanguage(*arguments));
    return run(*arguments);
}
