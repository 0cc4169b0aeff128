// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/timestamp.h"
#include "app/ports/orderreport.h"

#include <QString>

#include <optional>
#include <variant>

namespace longreach::jobs {

/// Everything that can happen to an operation: the columns of OperationMachine's table.
namespace event {

/// Kept back: the job was paused, or another operation of the device is open.
struct Held {};
/// What kept it back is gone.
struct Released {};
/// Called off before it was sent.
struct Dropped {};
/// It turned out, before it was sent, that it cannot be.
struct Precluded {
    QString reason;
    QString detail;
};
/// Is about to be sent: stored as Submitting first.
struct Sending {};
/// The eIM took the order.
struct Taken {
    QString orderId;
};
/// Nothing reached the eIM, or it asked to wait: no order exists, so it may be sent again.
struct NotTaken {
    Error error;
};
/// The eIM, or we, refused the order: none exists.
struct Refused {
    Error error;
};
/// Sent, and the answer never came; also if it was Submitting when the process before died.
struct AnswerLost {
    QString detail;
};
/// The eIM's books hold the order whose answer was lost.
struct Found {
    QString orderId;
};
/// The eIM certainly never took it.
struct NotThere {};
/// The eIM's books do not say.
struct CannotTell {};
/// How the order stands at the eIM.
struct Reported {
    ports::OrderReport::Verdict verdict = ports::OrderReport::Verdict::Waiting;
    QString reason;
    QString detail;
    std::optional<Timestamp> changedAt;
};
/// The eIM gave the order back before the device took it.
struct CalledBack {};
/// The device has been silent for more than twice its poll interval since it took the order.
struct ContactLost {};
/// The device has come back since it took the order, without a word about it.
struct CameBack {};
/// An audit shows the profiles of the card.
struct AuditShowed {
    bool isAsWanted = false;
};
/// The audit will never show anything.
struct AuditFailed {
    bool wasNeverFetched = false; ///< the device did not come for it
};
/// A person wants it sent again.
struct RetryAsked {};

} // namespace event

using OperationEvent =
    std::variant<event::Held, event::Released, event::Dropped, event::Precluded, event::Sending, event::Taken,
                 event::NotTaken, event::Refused, event::AnswerLost, event::Found, event::NotThere, event::CannotTell,
                 event::Reported, event::CalledBack, event::ContactLost, event::CameBack, event::AuditShowed,
                 event::AuditFailed, event::RetryAsked>;

} // namespace longreach::jobs
