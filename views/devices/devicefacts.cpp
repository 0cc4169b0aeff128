// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicefacts.h"

#include "models/common/tones.h"
#include "views/common/agetext.h"
#include "views/common/words.h"

#include <QCoreApplication>

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

QString profileTitle(const Profile &profile)
{
    for (const auto &name : {profile.nickname, profile.name, profile.serviceProvider}) {
        if (!name.isEmpty())
            return name;
    }
    return profile.iccid.toString();
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

QList<RecordRows::Record> profileRecords(const Device &device)
{
    QList<RecordRows::Record> records;
    for (const auto &profile : device.profiles) {
        QStringList remark{profile.iccid.toString(), words(profile.profileClass)};
        if (profile.owner)
            remark.append(profile.owner->toString());
        if (profile.isFallback)
            remark.append(DeviceFacts::tr("fallback"));
        records.append({.title = profileTitle(profile),
                        .state = words(profile.state),
                        .tone = toneOf(profile.state),
                        .remark = remark.join(QStringLiteral(" · ")),
                        .age = {}});
    }
    return records;
}

QList<RecordRows::Record> historyRecords(const std::vector<Operation> &history, Timestamp now)
{
    QList<RecordRows::Record> records;
    for (const auto &operation : history) {
        records.append(
            {.title = DeviceFacts::tr("Job %1", "number").arg(operation.job),
             .state = words(operation.state),
             .tone = toneOf(operation.state),
             .remark = orDash(operation.reason.isEmpty() && operation.target ? operation.target->toString()
                                                                             : reasonWords(operation.reason)),
             .age = ageText(operation.changedAt, now)});
    }
    return records;
}

} // namespace longreach
