// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/capability.h"
#include "app/core/device.h"
#include "app/core/iccid.h"
#include "app/jobs/jobplan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace longreach::jobs {

/// What a job would come to on one device.
struct Finding {
    enum class Prospect { WillDo, AlreadySo, Ineligible };

    Prospect prospect = Prospect::Ineligible;
    QString reason; ///< why ineligible: one of the words in precheck.cpp; else empty
    QString detail; ///< plain technical English, or empty
    std::optional<Iccid> target;
    std::optional<Iccid> former; ///< the profile enabled now
    QByteArray particulars;      ///< see Operation::particulars

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The dry run: what `plan` would come to on each device, without asking anybody.
///
/// Reasons: `noSuchDevice`, `notInAnyEim`, `eimNotFound`, `readOnlyEim`, `unsupportedByEim`,
/// `profilesUnknown`, `noProfileMatches`, `severalProfilesMatch`, `wouldDeleteEnabled`,
/// `wouldDeleteFallback`, `noActivationCode`. That another operation is open on the device is no
/// reason: the later one waits.
class PreCheck final {
public:
    /// What is known of the device's eIM.
    struct EimView {
        CapabilitySet capabilities;
        bool isReadOnly = false;
    };

    explicit PreCheck(JobPlan plan) : m_plan(std::move(plan)) {}

    /// `eim` is null if the store has no connection of the device's name for it. `hasCode` says
    /// whether a download would find an activation code.
    [[nodiscard]] Finding check(const Device &device, const EimView *eim, bool hasCode) const;

private:
    [[nodiscard]] Finding checkEim(const Device &device, const EimView *eim) const;
    [[nodiscard]] Finding checkProfile(const Device &device) const;
    [[nodiscard]] Finding checkSequence(const Device &device) const;

    JobPlan m_plan;
};

} // namespace longreach::jobs
