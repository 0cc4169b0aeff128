// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/core/job.h"

#include <vector>

namespace longreach::cli {

class Output;

/// Prints a job with its operations: whole as JSON, its operations as CSV; as a table how many are
/// in which state and the first of those that did not go well.
void printJob(Output &output, const Job &job, const std::vector<Operation> &operations, Timestamp now);

/// Done if every operation came to a good end, else SomeFailed.
[[nodiscard]] ExitCode exitCodeOf(const Job &job) noexcept;

} // namespace longreach::cli
