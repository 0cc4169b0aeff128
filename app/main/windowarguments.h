// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace longreach {

/// What the command line of the window asks for.
struct WindowArguments {
    QString storeFolder;           ///< empty: the person's own store, or a temporary one with isLab
    bool isLab = false;            ///< start the embedded lab and connect it
    QString labScenario;           ///< a name or a file; empty: none
    std::optional<int> labDevices; ///< else as the scenario says, or 1000
    std::optional<quint64> labSeed;
    std::optional<double> labSpeed; ///< else as the scenario says, or 60
    QString theme;                  ///< a word of Theme; empty: as last chosen
    QString language;               ///< a locale name such as `de`; empty: the system's
    QString screenshotFolder;       ///< not empty: take pictures and exit
    bool exitsAfterStartup = false;
    std::optional<QString> text; ///< help or version: print it and exit

    /// Reads the arguments after the program's name. Fails with InvalidInput.
    static Result<WindowArguments> parse(const QStringList &arguments);
};

} // namespace longreach
