// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace longreach {

/// What a job does to each of its devices.
enum class JobKind {
    Audit,
    Enable,
    Disable,
    Delete,
    Download,
    CardData,
    AddEim,
    UpdateEim,
    DeleteEim,
    ListEim,
    Sequence, ///< several PSMOs in one package
};

/// Where a job as a whole stands.
enum class JobState {
    Queued, ///< stored; the engine has not begun
    Running,
    Paused,     ///< nothing new is sent; what is open goes on
    Cancelling, ///< open orders are being called back
    Finished,   ///< every operation is settled
    Cancelled,  ///< finished after a cancel
};

[[nodiscard]] QString toWord(JobKind kind);
[[nodiscard]] QString toWord(JobState state);
[[nodiscard]] std::optional<JobKind> jobKindFromWord(QStringView word);
[[nodiscard]] std::optional<JobState> jobStateFromWord(QStringView word);

/// A change over a frozen set of devices: one Operation for each.
struct Job {
    qint64 id = 0; ///< given by the journal; 0 before
    JobKind kind = JobKind::Audit;
    JobState state = JobState::Queued;
    QString title;
    QString query;         ///< what chose the devices; for the record, never evaluated again
    QByteArray plan;       ///< the kind's parameters as JSON; read and written by app/jobs alone
    int limitOpen = 0;     ///< most orders of this job at the eIMs at once; 0: the eIM's own limit
    int ratePerMinute = 0; ///< most submissions a minute; 0: no limit
    qint64 total = 0;
    std::map<OperationState, qint64> counts; ///< operations by state
    Timestamp createdAt{};
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> finishedAt;

    friend bool operator==(const Job &, const Job &) = default;
};

} // namespace longreach
