// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/taskrun.h"

#include "app/card/bench/eimwork.h"
#include "app/card/bench/notificationwork.h"
#include "app/card/bench/packageload.h"
#include "app/card/bench/profilechange.h"
#include "app/core/cardeffect.h"

#include <algorithm>

namespace longreach::card {

namespace {

/// A lambda for each task, for std::visit.
template <typename... Functions>
struct Cases : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Cases(Functions...) -> Cases<Functions...>; // clang 14 does not deduce it by itself

tl::unexpected<Error> needsConsent(const QString &member)
{
    return failure(Error::Kind::ConsentNeeded, member);
}

template <typename... Tasks>
bool isAnyOf(const CardTask &task)
{
    return (std::holds_alternative<Tasks>(task) || ...);
}

constexpr CardParts ChangingParts = CardPart::Profiles | CardPart::Notifications | CardPart::Memory;

/// What is read again after a task.
CardParts partsAfter(const CardTask &task)
{
    if (isAnyOf<cardtask::Rename>(task))
        return CardPart::Profiles;
    if (isAnyOf<cardtask::SendNotifications, cardtask::RemoveNotifications>(task))
        return CardPart::Notifications;
    if (isAnyOf<cardtask::AddEim>(task))
        return CardPart::Eims;
    if (const auto *reset = std::get_if<cardtask::ResetMemory>(&task)) {
        const auto parts = ChangingParts | CardPart::Eims;
        return reset->defaultDpAddress ? parts | CardPart::Identity : parts; // addresses go with the identity
    }
    if (isAnyOf<cardtask::LoadPackage, cardtask::PollEim>(task))
        return ChangingParts | CardPart::Eims;
    return ChangingParts;
}

/// What has to be known before a task begins.
CardParts partsBefore(const CardTask &task)
{
    if (isAnyOf<cardtask::Rename>(task))
        return CardPart::Memory; // and with it the kind: only then nicknames can be asked for
    if (isAnyOf<cardtask::SendNotifications, cardtask::RemoveNotifications>(task))
        return CardPart::Notifications;
    if (isAnyOf<cardtask::AddEim>(task))
        return CardPart::Eims;
    if (isAnyOf<cardtask::ResetMemory>(task))
        return ChangingParts;
    if (isAnyOf<cardtask::LoadPackage>(task))
        return CardPart::Profiles | CardPart::Notifications | CardPart::Eims;
    return CardPart::Profiles | CardPart::Notifications;
}

} // namespace

TaskRun::TaskRun(Channel &channel, const WorkContext &context, CardReport known)
    : m_session(channel), m_context(context), m_known(std::move(known)), m_parts(m_known.parts)
{}

Result<void> TaskRun::check(const CardTask &task, const CardConsent &consent)
{
    if (const auto *rename = std::get_if<cardtask::Rename>(&task)) {
        if (const auto size = rename->nickname.toUtf8().size(); size > NicknameOctets)
            return failure(
                Error::Kind::InvalidInput,
                QStringLiteral("nickname: %1 octets of UTF-8, %2 are the most").arg(size).arg(NicknameOctets));
    }
    if (std::holds_alternative<cardtask::ResetMemory>(task) && !consent.resetsMemory)
        return needsConsent(QStringLiteral("resetsMemory"));
    if (const auto *eim = std::get_if<cardtask::AddEim>(&task)) {
        if (const auto request = readAddEim(eim->configuration); !request)
            return failure(request.error());
    }
    if (const auto *package = std::get_if<cardtask::LoadPackage>(&task)) {
        if (const auto request = readPackage(package->package); !request)
            return failure(request.error());
    }
    return {};
}

Result<CardOutcome> TaskRun::perform(const CardTask &task, const CardConsent &consent)
{
    if (auto checked = check(task, consent); !checked)
        return failure(checked.error());
    if (auto known = know(partsBefore(task)); !known)
        return failure(known.error());
    if (auto guarded = guard(task, consent); !guarded)
        return failure(guarded.error());
    if (m_context.stop.stop_requested())
        return failure(Error::Kind::Cancelled, QStringLiteral("nothing was sent"));
    const auto before = m_known;
    if (auto done = execute(task, consent); !done)
        return failure(done.error());
    if (!m_outcome.wasAlreadySo) {
        confirm(task);
        if (const auto shown = isShown(task, before, m_known);
            shown && m_outcome.confirmation == CardOutcome::Confirmation::Confirmed && !*shown)
            m_outcome.confirmation = CardOutcome::Confirmation::Contradicted;
        deliver(consent, before);
    }
    m_outcome.reportAfter = m_known;
    return std::move(m_outcome);
}

Result<void> TaskRun::know(CardParts parts)
{
    auto missing = parts & ~m_parts;
    if (missing == CardPart::Memory && m_known.identity.kind != CardKind::Unknown)
        missing = {};
    if (missing == 0)
        return {};
    auto read = scan(m_session, m_context, missing, m_known);
    if (!read)
        return failure(read.error());
    if (!read->problems.empty())
        return failure(read->problems.front().error);
    m_known = std::move(*read);
    m_parts |= parts;
    m_known.parts = m_parts;
    return {};
}

Result<void> TaskRun::guard(const CardTask &task, const CardConsent &consent)
{
    const auto *removal = std::get_if<cardtask::Delete>(&task);
    const auto *disabling = std::get_if<cardtask::Disable>(&task);
    if (!m_context.settings.guardsProfiles || (!removal && !disabling))
        return {};
    const auto &iccid = removal ? removal->iccid : disabling->iccid;
    const auto *found = findProfile(m_known, iccid);
    if (!found)
        return {};
    const bool isLast = m_known.profiles.size() == 1;
    const bool isEnabled = removal && found->profile.state == ProfileState::Enabled;
    if (!isLast && !isEnabled)
        return {};
    if (!consent.overridesGuards)
        return needsConsent(QStringLiteral("overridesGuards"));
    m_outcome.log += QStringLiteral("guard overridden: profile %1 is %2")
                         .arg(iccid.toString(), isEnabled ? QStringLiteral("enabled") : QStringLiteral("the last one"));
    return {};
}

Result<void> TaskRun::execute(const CardTask &task, const CardConsent &consent)
{
    ProfileChange change(m_session, m_context, m_known);
    return std::visit(
        Cases{[&](const cardtask::Enable &each) { return change.enable(each.iccid, m_outcome); },
              [&](const cardtask::Disable &each) { return change.disable(each.iccid, m_outcome); },
              [&](const cardtask::Delete &each) { return change.remove(each.iccid, m_outcome); },
              [&](const cardtask::Rename &each) { return change.rename(each.iccid, each.nickname); },
              [&](const cardtask::ResetMemory &each) { return resetMemory(m_session, m_known.identity.kind, each); },
              [&](const cardtask::SendNotifications &each) { return sendNotifications(each.numbers); },
              [&](const cardtask::RemoveNotifications &each) { return removeNotifications(each.numbers, consent); },
              [&](const cardtask::AddEim &each) {
                  return addInitialEim(m_session, *readAddEim(each.configuration), m_outcome);
              },
              [&](const cardtask::LoadPackage &each) {
                  return loadPackage(m_session, m_context, m_known, *readPackage(each.package), consent, m_outcome);
              },
              [&](const cardtask::PollEim &each) {
                  return pollEim(m_session, m_context, m_known, each.eimId, m_outcome);
              }},
        task);
}

Result<void> TaskRun::removeNotifications(const std::vector<quint32> &numbers, const CardConsent &consent)
{
    const auto isWanted = [&](quint32 number) { return std::ranges::find(numbers, number) != numbers.end(); };
    std::vector<quint32> stranding;
    QStringList texts;
    for (const auto &each : m_known.notifications) {
        if (each.event != CardEvent::Delete || !isWanted(each.number))
            continue;
        stranding.push_back(each.number);
        texts += QString::number(each.number);
    }
    if (!stranding.empty() && !consent.removesUnsent)
        return needsConsent(QStringLiteral("removesUnsent: deletions: %1").arg(texts.join(QStringLiteral(", "))));
    auto removed = NotificationWork(m_session, m_context).remove(numbers, m_outcome);
    for (const auto number : stranding) {
        if (std::ranges::find(m_outcome.removed, number) != m_outcome.removed.end())
            m_outcome.log += QStringLiteral("notification %1 removed although nobody was told of it").arg(number);
    }
    // Also if the card cannot be read again: these are gone.
    std::erase_if(m_known.notifications, [this](const CardNotification &each) {
        return std::ranges::find(m_outcome.removed, each.number) != m_outcome.removed.end();
    });
    return removed;
}

/// What failed to be removed and yet is on the card no more, as after a lost answer, was removed.
void TaskRun::settleRemovals()
{
    std::erase_if(m_outcome.unremoved, [this](const CardProblem &each) {
        const auto number = each.part.toUInt();
        const bool isThere =
            std::ranges::find(m_known.notifications, number, &CardNotification::number) != m_known.notifications.end();
        const bool isLost = each.error.kind == Error::Kind::OutcomeUnknown && !isThere;
        if (isLost)
            m_outcome.removed.push_back(number);
        return isLost;
    });
}

Result<void> TaskRun::sendNotifications(const std::vector<quint32> &numbers)
{
    std::vector<CardNotification> wanted;
    std::ranges::copy_if(m_known.notifications, std::back_inserter(wanted), [&](const CardNotification &each) {
        return numbers.empty() || std::ranges::find(numbers, each.number) != numbers.end();
    });
    if (wanted.size() < numbers.size())
        return failure(Error::Kind::NotFound, QStringLiteral("the card does not have all of these notifications"));
    return NotificationWork(m_session, m_context).send(std::move(wanted), m_outcome);
}

/// Resets the card and reads it again: only what it shows then has happened.
void TaskRun::confirm(const CardTask &task)
{
    using Confirmation = CardOutcome::Confirmation;
    const bool needsReset = !std::holds_alternative<cardtask::SendNotifications>(task)
        && !std::holds_alternative<cardtask::RemoveNotifications>(task);
    auto again = needsReset ? m_session.channel().reset() : Result<void>{};
    auto read = again ? scan(m_session, m_context, partsAfter(task), m_known) : failure(again.error());
    if (!read || !read->problems.empty()) {
        const auto &error = read ? read->problems.front().error : read.error();
        m_outcome.log += QStringLiteral("not read again: %1").arg(error.detail);
        m_outcome.confirmation = Confirmation::NotConfirmed;
        return;
    }
    m_parts |= partsAfter(task);
    m_known = std::move(*read);
    m_known.parts = m_parts;
    settleRemovals();
    if (isShown(task, m_known, m_known)) // whatever it shows: it is something that can be seen
        m_outcome.confirmation = Confirmation::Confirmed;
}

void TaskRun::deliver(const CardConsent &consent, const CardReport &before)
{
    const bool isWanted = m_context.settings.sendsNotifications && !consent.sendsNothing && m_context.sender;
    const auto fresh = newNotifications(before, m_known);
    if (!isWanted || fresh.empty() || !before.parts.testFlag(CardPart::Notifications))
        return;
    (void)NotificationWork(m_session, m_context).send(fresh, m_outcome);
    if (auto read = scan(m_session, m_context, CardPart::Notifications, m_known)) {
        m_known = std::move(*read);
        m_known.parts = m_parts;
    }
}

} // namespace longreach::card
