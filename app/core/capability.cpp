// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/capability.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<Capability, 23> CapabilityWords{{{
    {Capability::ListDevices, QLatin1String("listDevices")},
    {Capability::LastPoll, QLatin1String("lastPoll")},
    {Capability::LastAudit, QLatin1String("lastAudit")},
    {Capability::NextPollEstimate, QLatin1String("nextPollEstimate")},
    {Capability::Audit, QLatin1String("audit")},
    {Capability::Download, QLatin1String("download")},
    {Capability::DownloadEnable, QLatin1String("downloadEnable")},
    {Capability::Enable, QLatin1String("enable")},
    {Capability::Rollback, QLatin1String("rollback")},
    {Capability::Disable, QLatin1String("disable")},
    {Capability::Delete, QLatin1String("delete")},
    {Capability::SetFallback, QLatin1String("setFallback")},
    {Capability::Eco, QLatin1String("eco")},
    {Capability::Edr, QLatin1String("edr")},
    {Capability::CounterEdit, QLatin1String("counterEdit")},
    {Capability::Cancel, QLatin1String("cancel")},
    {Capability::ListOrders, QLatin1String("listOrders")},
    {Capability::ValidityPeriod, QLatin1String("validityPeriod")},
    {Capability::PerDeviceFifo, QLatin1String("perDeviceFifo")},
    {Capability::BulkCreate, QLatin1String("bulkCreate")},
    {Capability::BulkStatus, QLatin1String("bulkStatus")},
    {Capability::Push, QLatin1String("push")},
    {Capability::Roles, QLatin1String("roles")},
}}};

QString noSupport()
{
    return QStringLiteral("not supported by this eIM");
}

} // namespace

const std::vector<Capability> &allCapabilities()
{
    static const auto all = [] {
        std::vector<Capability> capabilities;
        for (const auto &row : CapabilityWords.rows)
            capabilities.push_back(row.first);
        return capabilities;
    }();
    return all;
}

QString toWord(Capability capability)
{
    return CapabilityWords.wordOf(capability);
}

void CapabilitySet::allow(Capability capability)
{
    m_reasons[capability].clear();
}

void CapabilitySet::deny(Capability capability, QString reason)
{
    m_reasons[capability] = reason.isEmpty() ? noSupport() : std::move(reason);
}

bool CapabilitySet::has(Capability capability) const
{
    const auto found = m_reasons.find(capability);
    return found != m_reasons.end() && found->second.isEmpty();
}

QString CapabilitySet::reasonAgainst(Capability capability) const
{
    const auto found = m_reasons.find(capability);
    return found == m_reasons.end() ? noSupport() : found->second;
}

} // namespace longreach
