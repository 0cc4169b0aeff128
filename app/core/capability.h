// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace longreach {

/// One thing an eIM may or may not be able to do for its console.
enum class Capability {
    ListDevices,
    LastPoll,
    LastAudit,
    NextPollEstimate,
    Audit,
    Download,
    DownloadEnable,
    Enable,
    Rollback,
    Disable,
    Delete,
    SetFallback,
    Eco,
    Edr,
    CounterEdit,
    Cancel,
    ListOrders,
    ValidityPeriod,
    PerDeviceFifo,
    BulkCreate,
    BulkStatus,
    Push,
    Roles,
};

/// All capabilities, in the order in which they are shown.
[[nodiscard]] const std::vector<Capability> &allCapabilities();

/// A stable word: `listDevices`, `enable`, ...
[[nodiscard]] QString toWord(Capability capability);

/// What one eIM declares: which capabilities it has, and for the others why not.
///
/// The window greys out what is missing and shows reasonAgainst(); jobs refuse it beforehand.
class CapabilitySet final {
public:
    void allow(Capability capability);

    /// `reason` is plain technical English ("this eIM has no device inventory"); if it is empty, it is
    /// said that this eIM does not support it.
    void deny(Capability capability, QString reason);

    [[nodiscard]] bool has(Capability capability) const;

    /// Why `capability` is missing; empty if it is there.
    [[nodiscard]] QString reasonAgainst(Capability capability) const;

    /// How long a result stays readable at the eIM after the order is done; empty if for ever.
    std::optional<std::chrono::seconds> resultRetention;

    /// After how long the eIM gives an order up if the device does not come; empty if never.
    std::optional<std::chrono::seconds> orderLifetime;

    /// Most orders an eIM lists before its list cannot be trusted; empty if no limit is known.
    std::optional<int> listedOrdersMaximum;

    friend bool operator==(const CapabilitySet &, const CapabilitySet &) = default;

private:
    std::map<Capability, QString> m_reasons; // allowed: empty reason
};

} // namespace longreach
