// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/onomondocapabilities.h"

namespace longreach::eim {

namespace {

// The defaults of its configuration, which it does not tell: rest_timeout_noshow and rest_timeout_expired.
constexpr std::chrono::seconds NoShowTimeout{1'800};
constexpr std::chrono::seconds ExpiryTimeout{86'400};

// From the 53rd order on a facility's list is answered with 500.
constexpr int ListedOrders = 52;

} // namespace

CapabilitySet onomondoCapabilities(const QString &noInventory)
{
    CapabilitySet set;
    for (const auto can : {Capability::Audit, Capability::Download, Capability::Enable, Capability::Rollback,
                           Capability::Disable, Capability::Delete, Capability::Eco, Capability::Edr,
                           Capability::CounterEdit, Capability::Cancel, Capability::ListOrders})
        set.allow(can);
    for (const auto listed : {Capability::ListDevices, Capability::LastPoll}) {
        if (noInventory.isEmpty())
            set.allow(listed);
        else
            set.deny(listed, noInventory);
    }
    set.deny(Capability::LastAudit, QStringLiteral("this eIM keeps no audits; the console keeps its own"));
    set.deny(Capability::NextPollEstimate, QStringLiteral("this eIM does not foresee polls"));
    set.deny(Capability::DownloadEnable, QStringLiteral("a download cannot enable; queue an enable after it"));
    set.deny(Capability::SetFallback, QStringLiteral("this eIM speaks SGP.32 v1.0, which has no fallback attribute"));
    set.deny(Capability::ValidityPeriod,
             QStringLiteral("the lifetime of an order is fixed in the eIM's configuration"));
    set.deny(Capability::PerDeviceFifo, QStringLiteral("orders of one device are served in any order"));
    set.deny(Capability::BulkCreate, QStringLiteral("orders are created one by one"));
    set.deny(Capability::BulkStatus, QStringLiteral("orders are looked up one by one"));
    set.deny(Capability::Push, QStringLiteral("this eIM does not call back; results are polled"));
    set.deny(Capability::Roles, QStringLiteral("this eIM knows no users"));
    set.orderLifetime = NoShowTimeout;
    set.resultRetention = ExpiryTimeout;
    set.listedOrdersMaximum = ListedOrders;
    return set;
}

} // namespace longreach::eim
