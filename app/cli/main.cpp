// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("longreach"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LONGREACH_VERSION));
    return static_cast<int>(longreach::cli::runCommandLine(argc, argv));
}
