// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <span>
#include <vector>

namespace longreach {

/// One line an operation: EID, ICCID, what was done, attempts, times, result and order id. The heads are
/// stable words, `words` is what a person reads for the reason.
[[nodiscard]] QByteArray reportTable(const Job &job, std::span<const Operation> operations);

/// What became of the job, as a page of Markdown: its facts, operations by state, what went wrong with
/// the next step for each, and the devices that lost contact.
[[nodiscard]] QString reportSummary(const Job &job, std::span<const Operation> operations);

/// Writes the table, or the summary if `path` ends in .md or .txt, on another thread; the file appears
/// whole or not at all. Fails with Storage.
QFuture<Result<void>> writeReport(QString path, Job job, std::vector<Operation> operations);

} // namespace longreach
