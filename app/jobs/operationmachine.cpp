// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/operationmachine.h"

#include <utility>

namespace longreach::jobs {

namespace {

using Verdict = ports::OrderReport::Verdict;

constexpr QLatin1String FoundByAudit("foundByAudit");
constexpr QLatin1String Unresolved("unresolved");

/// Applies one event to one operation: one overload an event, the table's columns.
class Transition {
public:
    Transition(Operation &operation, OperationMachine::Traits traits, bool hasAudit, Timestamp now) noexcept
        : m_operation(operation), m_traits(traits), m_hasAudit(hasAudit), m_now(now)
    {}

    [[nodiscard]] std::optional<Need> need() const noexcept { return m_need; }
    [[nodiscard]] bool hasChanged() const noexcept { return m_hasChanged; }

    void operator()(const event::Held &)
    {
        if (isIn(OperationState::Ready))
            move(OperationState::Held);
    }
    void operator()(const event::Released &)
    {
        if (isIn(OperationState::Held))
            move(OperationState::Ready);
    }
    void operator()(const event::Dropped &)
    {
        if (isUnsent())
            settle(OperationState::Revoked, QStringLiteral("cancelled"));
    }
    void operator()(const event::Precluded &event)
    {
        if (isUnsent())
            settle(m_operation.attempts == 0 ? OperationState::Ineligible : OperationState::Failed, event.reason,
                   event.detail);
    }
    void operator()(const event::Sending &);
    void operator()(const event::Taken &event) { adopt(OperationState::Submitting, event.orderId); }
    void operator()(const event::NotTaken &event)
    {
        if (isIn(OperationState::Submitting))
            move(OperationState::Ready, toWord(event.error.kind), event.error.detail);
    }
    void operator()(const event::Refused &event)
    {
        if (isIn(OperationState::Submitting))
            settle(OperationState::Failed, toWord(event.error.kind), event.error.detail);
    }
    void operator()(const event::AnswerLost &event)
    {
        if (isIn(OperationState::Submitting))
            move(OperationState::SubmissionUnknown, QStringLiteral("answerLost"), event.detail);
    }
    void operator()(const event::Found &event) { adopt(OperationState::SubmissionUnknown, event.orderId); }
    void operator()(const event::NotThere &)
    {
        if (isIn(OperationState::SubmissionUnknown))
            move(OperationState::Ready);
    }
    void operator()(const event::CannotTell &)
    {
        if (isIn(OperationState::SubmissionUnknown))
            auditOr(OperationState::SubmissionUnknown, Unresolved);
    }
    void operator()(const event::Reported &);
    void operator()(const event::CalledBack &)
    {
        if (isIn(OperationState::Accepted))
            settle(OperationState::Revoked, QStringLiteral("cancelled"));
    }
    void operator()(const event::ContactLost &)
    {
        if (isIn(OperationState::Delivered) || isIn(OperationState::Interrupted))
            settle(OperationState::LostContact, QStringLiteral("silentSinceDelivery"));
    }
    void operator()(const event::CameBack &)
    {
        if (m_hasAudit) // it is under way, and will show more than the device's coming back
            return;
        if (isIn(OperationState::Interrupted) || (isIn(OperationState::Delivered) && m_traits.isAuditable))
            auditOr(OperationState::Interrupted, m_operation.reason);
    }
    void operator()(const event::AuditShowed &event);
    void operator()(const event::AuditFailed &event);
    void operator()(const event::RetryAsked &);

private:
    [[nodiscard]] bool isIn(OperationState state) const noexcept
    {
        return m_operation.state == state && !m_operation.isSettled;
    }
    [[nodiscard]] bool isUnsent() const noexcept { return isIn(OperationState::Held) || isIn(OperationState::Ready); }

    void move(OperationState state, QString reason = {}, QString detail = {})
    {
        m_operation.state = state;
        m_operation.reason = std::move(reason);
        m_operation.detail = std::move(detail);
        m_operation.changedAt = m_now;
        m_hasChanged = true;
        m_need = OperationMachine::needOf(m_operation);
    }

    void settle(OperationState state, QString reason = {}, QString detail = {})
    {
        m_operation.isSettled = true;
        if (!m_operation.finishedAt || m_operation.state != state)
            m_operation.finishedAt = m_now;
        move(state, std::move(reason), std::move(detail));
    }

    void adopt(OperationState from, const QString &orderId)
    {
        if (!isIn(from))
            return;
        m_operation.orderId = orderId;
        move(OperationState::Accepted);
    }

    /// Goes on with the one audit of this attempt, or settles as `state` where there can be none.
    void auditOr(OperationState state, const QString &reason)
    {
        if (!m_traits.isAuditable || m_hasAudit) {
            settle(state, reason, m_operation.detail);
            return;
        }
        m_need = Need::Audit;
    }

    void interrupt(const QString &reason, const QString &detail)
    {
        if (m_traits.isAuditable)
            move(OperationState::Interrupted, reason, detail);
        else
            settle(OperationState::Interrupted, reason, detail);
    }

    void succeed();

    Operation &m_operation;
    OperationMachine::Traits m_traits;
    bool m_hasAudit;
    Timestamp m_now;
    std::optional<Need> m_need;
    bool m_hasChanged = false;
};

void Transition::operator()(const event::Sending &)
{
    if (!isIn(OperationState::Ready))
        return;
    move(OperationState::Submitting);
    ++m_operation.attempts;
    m_operation.orderId.clear();
    m_operation.submittedAt = m_now;
    m_operation.deliveredAt.reset();
    m_operation.finishedAt.reset();
}

void Transition::operator()(const event::Reported &event)
{
    if (!isIn(OperationState::Accepted) && !isIn(OperationState::Delivered))
        return;
    switch (event.verdict) {
    case Verdict::Waiting: return;
    case Verdict::Delivered:
        if (isIn(OperationState::Delivered))
            return;
        m_operation.deliveredAt = event.changedAt.value_or(m_now);
        move(OperationState::Delivered);
        return;
    case Verdict::Succeeded: succeed(); return;
    case Verdict::AlreadySo: settle(OperationState::AlreadySo, event.reason, event.detail); return;
    case Verdict::Failed: settle(OperationState::Failed, event.reason, event.detail); return;
    case Verdict::Expired: settle(OperationState::Expired, event.reason, event.detail); return;
    case Verdict::Interrupted: interrupt(event.reason, event.detail); return;
    case Verdict::Absent: interrupt(QStringLiteral("absentAtEim"), event.detail); return;
    }
}

void Transition::succeed()
{
    if (!m_traits.isVerified || !m_traits.isAuditable || m_hasAudit) {
        settle(OperationState::Succeeded);
        return;
    }
    m_operation.finishedAt = m_now;
    move(OperationState::Succeeded);
}

void Transition::operator()(const event::AuditShowed &event)
{
    if (isIn(OperationState::Succeeded)) {
        settle(event.isAsWanted ? OperationState::Verified : OperationState::Contradicted);
        return;
    }
    const bool isOpenQuestion =
        isIn(OperationState::SubmissionUnknown) || isIn(OperationState::Delivered) || isIn(OperationState::Interrupted);
    if (!isOpenQuestion)
        return;
    if (event.isAsWanted)
        settle(m_traits.isVerified ? OperationState::Verified : OperationState::Succeeded, FoundByAudit);
    else if (isIn(OperationState::SubmissionUnknown))
        // The order may still be waiting at the eIM: the card does not tell.
        settle(OperationState::SubmissionUnknown, Unresolved, QStringLiteral("an audit shows no change"));
    else
        settle(OperationState::Failed, m_operation.reason.isEmpty() ? Unresolved : m_operation.reason,
               QStringLiteral("an audit afterwards shows no change"));
}

void Transition::operator()(const event::AuditFailed &event)
{
    if (isIn(OperationState::Succeeded))
        settle(OperationState::Succeeded, QStringLiteral("notVerified"));
    else if (isIn(OperationState::SubmissionUnknown))
        settle(OperationState::SubmissionUnknown, Unresolved);
    else if (!isIn(OperationState::Delivered) && !isIn(OperationState::Interrupted))
        return;
    else if (event.wasNeverFetched)
        settle(OperationState::LostContact, QStringLiteral("auditNeverFetched"));
    else
        settle(OperationState::Interrupted, m_operation.reason.isEmpty() ? Unresolved : m_operation.reason,
               m_operation.detail);
}

void Transition::operator()(const event::RetryAsked &)
{
    if (!m_operation.isSettled)
        return;
    switch (m_operation.state) {
    case OperationState::SubmissionUnknown:
    case OperationState::Failed:
    case OperationState::Expired:
    case OperationState::Interrupted:
    case OperationState::Revoked:
    case OperationState::LostContact:
    case OperationState::Contradicted:
        m_operation.isSettled = false;
        move(OperationState::Ready);
        return;
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Ineligible:
    case OperationState::Verified: return;
    }
}

} // namespace

OperationMachine::Step OperationMachine::advance(Operation operation, const OperationEvent &event, bool hasAudit,
                                                 Timestamp now) const
{
    Transition transition(operation, m_traits, hasAudit, now);
    std::visit(transition, event);
    return {std::move(operation), transition.need(), transition.hasChanged()};
}

Need OperationMachine::needOf(const Operation &operation) noexcept
{
    if (operation.isSettled)
        return Need::Nothing;
    switch (operation.state) {
    case OperationState::Ready: return Need::Send;
    case OperationState::Submitting: return Need::Answer;
    case OperationState::SubmissionUnknown: return Need::Reconcile;
    case OperationState::Accepted:
    case OperationState::Delivered: return Need::Result;
    case OperationState::Interrupted: return Need::Contact;
    case OperationState::Succeeded: return Need::Audit;
    case OperationState::Held:
    case OperationState::AlreadySo:
    case OperationState::Ineligible:
    case OperationState::Failed:
    case OperationState::Expired:
    case OperationState::Revoked:
    case OperationState::LostContact:
    case OperationState::Verified:
    case OperationState::Contradicted: return Need::Nothing;
    }
    return Need::Nothing;
}

} // namespace longreach::jobs
