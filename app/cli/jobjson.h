// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"
#include "app/core/job.h"
#include "app/jobs/jobdraft.h"

#include <QJsonObject>

#include <vector>

namespace longreach::cli {

/// A job as scripts see it: `{id, kind, state, title, query, total, counts: {<state>: n}, createdAt,
/// startedAt, finishedAt, limitOpen, ratePerMinute}`. Only states that occur are in `counts`.
[[nodiscard]] QJsonObject jobJson(const Job &job);

/// `{job, eid, eim, state, reason, detail, attempts, orderId, target, settled, submittedAt, finishedAt}`.
[[nodiscard]] QJsonObject operationJson(const Operation &operation);

/// A job with `operations: [...]`, each as above.
[[nodiscard]] QJsonObject jobJson(const Job &job, const std::vector<Operation> &operations);

/// `{total, willDo, alreadySo, ineligible, waiting, ineligibleByReason, willDoByEim}`.
[[nodiscard]] QJsonObject reviewJson(const jobs::Review &review);

[[nodiscard]] TextTable reviewTable(const jobs::Review &review);

/// `{dropped, revocable, irrevocable, delivered, finished}`.
[[nodiscard]] QJsonObject cancelJson(const jobs::CancelPreview &preview);
[[nodiscard]] TextTable cancelTable(const jobs::CancelPreview &preview);

/// One row a job.
[[nodiscard]] TextTable jobTable(const std::vector<Job> &jobs, Timestamp now);

/// How many operations are in which state, one row a state that occurs.
[[nodiscard]] TextTable countTable(const Job &job);

/// One row an operation.
[[nodiscard]] TextTable operationTable(const std::vector<Operation> &operations);

/// How many operations came to a good end, and how many to any.
[[nodiscard]] qint64 successCount(const Job &job);
[[nodiscard]] qint64 finalCount(const Job &job);

} // namespace longreach::cli
