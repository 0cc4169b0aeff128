// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace longreach {

/// Where the change of one device stands.
enum class OperationState {
    Held,              ///< kept back: the job is paused, or another operation of this device is open
    Ready,             ///< may be sent
    Submitting,        ///< noted in the journal, then sent; no answer yet
    SubmissionUnknown, ///< the answer was lost: the eIM may hold the order or not
    Accepted,          ///< the eIM holds the order
    Delivered,         ///< the device has fetched it
    Succeeded,         ///< the device answered: done
    AlreadySo,         ///< nothing to do: the device was in the wanted state
    Ineligible,        ///< never sent: the pre-check says why
    Failed,            ///< the device or the eIM refused
    Expired,           ///< the device never came for it
    Interrupted,       ///< the eIM lost it: outcome unknown
    Revoked,           ///< called back before the device took it
    LostContact,       ///< taken, and the device has been silent ever since
    Verified,          ///< succeeded, and a later audit agrees
    Contradicted,      ///< succeeded, but a later audit disagrees
};

/// All states in the order of an operation's life.
[[nodiscard]] const std::vector<OperationState> &allOperationStates();

/// Whether nothing more happens by itself. SubmissionUnknown and Interrupted are final only when
/// the engine has nothing left to find out; see Operation::isSettled.
[[nodiscard]] bool isFinal(OperationState state) noexcept;

/// Whether the order is, or may be, at the eIM or on the device.
[[nodiscard]] bool isOpen(OperationState state) noexcept;

/// Whether the state counts as done well: Succeeded, AlreadySo, Verified.
[[nodiscard]] bool isSuccess(OperationState state) noexcept;

/// A stable word: `submissionUnknown`, `alreadySo`, ...
[[nodiscard]] QString toWord(OperationState state);
[[nodiscard]] std::optional<OperationState> operationStateFromWord(QStringView word);

/// The change of one device within a job.
struct Operation {
    qint64 job = 0;
    qint64 sequence = 0; ///< position in the job, from 0; with `job` its identity
    Eid eid;
    QString eim; ///< connection that carries it
    OperationState state = OperationState::Held;
    bool isSettled = false;      ///< the engine will not look at it again
    QString reason;              ///< a stable word (`iccidOrAidNotFound`) or empty
    QString detail;              ///< plain technical English, may be empty; no secret
    int attempts = 0;            ///< submissions so far
    QString orderId;             ///< as the eIM named it; empty while it has none
    std::optional<Iccid> target; ///< the profile acted on
    std::optional<Iccid> former; ///< the profile enabled before, for putting back
    QByteArray particulars;      ///< what else differs on this device, as JSON; read and written by app/jobs alone
    qint64 code = 0;             ///< the pooled activation code reserved for it; 0: none
    std::optional<Timestamp> submittedAt;
    std::optional<Timestamp> deliveredAt;
    std::optional<Timestamp> finishedAt;
    Timestamp changedAt{};

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// One submission of an operation: what was sent when, and what came back.
struct Attempt {
    qint64 job = 0;
    qint64 sequence = 0;
    int number = 1;       ///< from 1
    bool isAudit = false; ///< sent to find out an unknown outcome, not to change anything
    QString orderId;
    Timestamp startedAt{};
    std::optional<Timestamp> answeredAt;
    QString outcome; ///< stable word or empty while open
    QByteArray raw;  ///< the eIM's last answer, secrets masked

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

} // namespace longreach
