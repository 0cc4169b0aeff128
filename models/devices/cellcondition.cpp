// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/cellcondition.h"

#include <chrono>

namespace longreach {

namespace {

using fleet::QueryCondition;
using fleet::QueryField;

std::vector<QueryCondition> one(QueryField field, const QString &value)
{
    return {{field, value, false}};
}

std::vector<QueryCondition> pollConditions(const fleet::DeviceRow &device, Timestamp now)
{
    const auto lastPoll = device.lastPoll();
    if (!lastPoll)
        return one(QueryField::Poll, QStringLiteral("never"));
    const auto age = std::chrono::ceil<std::chrono::seconds>(now - *lastPoll);
    return one(QueryField::Poll, QStringLiteral("<=") + fleet::roundedUpAge(age));
}

std::vector<QueryCondition> tagConditions(const fleet::DeviceRow &device)
{
    std::vector<QueryCondition> conditions;
    for (const auto &tag : device.tags())
        conditions.push_back({QueryField::Tag, tag, false});
    return conditions.empty() ? one(QueryField::Tag, {}) : conditions;
}

} // namespace

std::vector<QueryCondition> conditionsOf(const fleet::DeviceRow &device, DeviceTableModel::Column column, Timestamp now)
{
    using Column = DeviceTableModel::Column;
    switch (column) {
    case Column::Check:
    case Column::Operation: return {};
    case Column::Eid: return one(QueryField::Eid, device.eid().toString());
    case Column::Label: return one(QueryField::Label, device.label());
    case Column::State: return one(QueryField::State, toWord(device.state(now)));
    case Column::Operator: return one(QueryField::Operator, device.operatorName());
    case Column::Country: return one(QueryField::Country, device.country());
    case Column::Profiles: return one(QueryField::Profiles, QString::number(device.profileCount()));
    case Column::LastPoll: return pollConditions(device, now);
    case Column::Eim: return one(QueryField::Eim, device.eim());
    case Column::Group: return one(QueryField::Group, device.group());
    case Column::Tags: return tagConditions(device);
    case Column::Imei: return one(QueryField::Imei, device.imei() ? device.imei()->toString() : QString());
    }
    return {};
}

} // namespace longreach
