// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

namespace longreach::cli {

/// Reads the arguments of the program, runs the command that they name until it has finished, and
/// returns how it ended. Needs a QCoreApplication and runs its event loop.
[[nodiscard]] ExitCode runCommandLine(int argc, char **argv);

} // namespace longreach::cli
