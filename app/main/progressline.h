// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"

#include <QString>

namespace longreach {

/// Writes one line to the error stream.
void printProgress(const QString &line);

/// Writes how far a job is, as a bar with numbers.
void printProgress(const Job &job);

} // namespace longreach
