// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicefacts.h"

#include "models/common/tones.h"
#include "views/common/agetext.h"
#include "views/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace longreach {

namespace {

struct DeviceFacts final {
    Q_DECLARE_TR_FUNCTIONS(DeviceFacts)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

FactGrid::Fact momentFact(const QString &name, std::optional<Timestamp> moment, Timestamp now)
{
    return {.name = name,
            .value = moment ? momentText(*moment) : DeviceFacts::tr("never"),
            .age = moment ? ageText(*moment, now) : QString(),
            .tip = moment ? toIsoString(*moment) : QString()};
}

/// A fact drawn from the newest operation for which `momentOf` knows a moment.
template <typename MomentOf>
FactGrid::Fact newestFact(const QString &name, const std::vector<Operation> &history, Timestamp now, MomentOf momentOf)
{
    for (const auto &operation : history) {
        if (const std::optional<Timestamp> moment = momentOf(operation)) {
            const auto job = DeviceFacts::tr("job %1", "number").arg(operation.job);
            return {.name = name,
                    .value = operation.target ? operation.target->toString() + QStringLiteral(", ") + job : job,
                    .age = ageText(*moment, now),
                    .tip = momentText(*moment)};
        }
    }
    return {.name = name, .value = QStringLiteral("–"), .age = {}, .tip = {}};
}

/// Something that happened, and when.
struct Event {
    Timestamp at{};
    RecordRows::Record record;
};

Event eventOf(const Operation &operation)
{
    const auto remark =
        operation.reason.isEmpty() && operation.target ? operation.target->toString() : reasonWords(operation.reason);
    return {operation.changedAt,
            {.title = DeviceFacts::tr("Job %1", "number").arg(operation.job),
             .state = words(operation.state),
             .tone = toneOf(operation.state),
             .remark = orDash(remark),
             .age = {}}};
}

/// `moment` as an event that has no state, if it is known.
void add(std::vector<Event> &events, std::optional<Timestamp> moment, const QString &title)
{
    if (moment)
        events.push_back(
            {*moment, {.title = title, .state = {}, .tone = Tone::Muted, .remark = momentText(*moment), .age = {}}});
}

/// Since when the device has been silent for too long.
std::optional<Timestamp> overdueSince(const Device &device, Timestamp now)
{
    return isOverdue(device, now) ? std::optional(*device.lastPoll + 2 * *device.pollInterval) : std::nullopt;
}

} // namespace

QList<FactGrid::Fact> deviceFacts(const Device &device, Timestamp now)
{
    const auto plain = [](const QString &name, const QString &value) {
        return FactGrid::Fact{.name = name, .value = orDash(value), .age = {}, .tip = {}};
    };
    return {
        plain(DeviceFacts::tr("Operator"), operatorName(device)),
        plain(DeviceFacts::tr("Network"), device.plmn ? device.plmn->toString() : QString()),
        plain(DeviceFacts::tr("Country"), device.country),
        plain(DeviceFacts::tr("IMEI"), device.imei ? device.imei->toString() : QString()),
        plain(DeviceFacts::tr("Group"), device.group),
        plain(DeviceFacts::tr("Tags"), device.tags.join(QStringLiteral(", "))),
        plain(DeviceFacts::tr("eIM"), device.eim),
        plain(DeviceFacts::tr("Polls every"), device.pollInterval ? durationText(*device.pollInterval) : QString()),
        momentFact(DeviceFacts::tr("Last poll"), device.lastPoll, now),
        momentFact(DeviceFacts::tr("Synced"), device.syncedAt, now),
        momentFact(DeviceFacts::tr("Audited"), device.auditedAt, now),
    };
}

QList<FactGrid::Fact> truthFacts(const Device &, const std::vector<Operation> &history, Timestamp now)
{
    using Moment = std::optional<Timestamp>;
    const auto executed = [](const Operation &operation) {
        return isSuccess(operation.state) || operation.state == OperationState::Contradicted ? operation.finishedAt
                                                                                             : Moment();
    };
    const auto verified = [](const Operation &operation) {
        return operation.state == OperationState::Verified ? Moment(operation.changedAt) : Moment();
    };
    const auto wanted = [](const Operation &operation) {
        return operation.state == OperationState::Ineligible
            ? Moment()
            : Moment(operation.submittedAt.value_or(operation.changedAt));
    };
    const auto accepted = [](const Operation &operation) {
        return operation.orderId.isEmpty() ? Moment() : operation.submittedAt;
    };
    return {newestFact(DeviceFacts::tr("Wanted"), history, now, wanted),
            newestFact(DeviceFacts::tr("Accepted"), history, now, accepted),
            newestFact(DeviceFacts::tr("Executed"), history, now, executed),
            newestFact(DeviceFacts::tr("Verified"), history, now, verified)};
}

QList<RecordRows::Record> timelineRecords(const Device &device, const std::vector<Operation> &history,
                                          const std::vector<Timestamp> &polls, Timestamp now)
{
    std::vector<Event> events;
    for (const auto &operation : history)
        events.push_back(eventOf(operation));
    if (const auto since = overdueSince(device, now))
        events.push_back({*since,
                          {.title = DeviceFacts::tr("Poll did not come"),
                           .state = words(DeviceState::Overdue),
                           .tone = toneOf(DeviceState::Overdue),
                           .remark = momentText(*since),
                           .age = {}}});
    add(events, device.lastPoll, DeviceFacts::tr("Last poll"));
    for (const auto poll : polls) {
        if (!device.lastPoll || poll < std::chrono::floor<std::chrono::seconds>(*device.lastPoll))
            add(events, poll, DeviceFacts::tr("Poll", "in a history"));
    }
    add(events, device.auditedAt, DeviceFacts::tr("Last audit"));
    add(events, device.syncedAt, DeviceFacts::tr("Last sync"));
    std::ranges::stable_sort(events, std::greater{}, &Event::at);
    QList<RecordRows::Record> records;
    for (auto &event : events) {
        event.record.age = ageText(event.at, now);
        records.append(event.record);
    }
    return records;
}

QString guardText(const Device &device, const Profile &profile)
{
    if (profile.state == ProfileState::Enabled)
        return device.profiles.size() > 1
            ? DeviceFacts::tr("This profile connects the device now. Disabling it can leave the device out of reach.")
            : DeviceFacts::tr("This is the only profile of the device. Without it nobody reaches the device again.");
    if (profile.isFallback)
        return DeviceFacts::tr("This is the fallback profile. Once deleted, the card has nothing to go back to.");
    return {};
}

} // namespace longreach
