// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/deviceverdicts.h"

#include <optional>

namespace longreach::lab {

namespace {

using Verdict = DeviceVerdicts::Verdict;

/// Of one member of an outcome: `{"enableResult":"ok"}`.
std::optional<Verdict> verdictOf(const OrderedJson::Member &member)
{
    const auto &[name, value] = member;
    if (name == "rollbackResult")
        return Verdict::RolledBack;
    if (name == "euiccPackageErrorCode")
        return Verdict::Refused;
    const bool isCode = name.endsWith("Result") && !value.asObject() && !value.asArray();
    return isCode && value != OrderedJson::string(QByteArray("ok")) ? std::optional(Verdict::Refused) : std::nullopt;
}

} // namespace

void DeviceVerdicts::note(const LabOrder &order)
{
    if (order.status != LabOrder::Status::Done || order.facility == Facility::Euicc)
        return;
    m_verdicts.remove(order.eid);
    const auto outcome = OrderedJson::parse(order.outcome);
    const auto *results = outcome ? outcome->asArray() : nullptr;
    if (!results)
        return;
    for (const auto &result : *results) {
        const auto *members = result.asObject();
        if (!members || members->empty())
            continue;
        if (const auto verdict = verdictOf(members->front()))
            m_verdicts.insert(order.eid, *verdict);
    }
}

} // namespace longreach::lab
