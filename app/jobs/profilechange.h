// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/iccid.h"
#include "app/core/operation.h"
#include "app/core/profile.h"
#include "app/jobs/jobplan.h"

#include <span>
#include <vector>

namespace longreach::jobs {

/// What an operation wants the profiles of its device to be: to compare with what an audit shows,
/// and to note in the fleet when the device says it is done.
class ProfileChange final {
public:
    enum class Wish { Enabled, Disabled, Absent };

    ProfileChange() = default;
    ProfileChange(const JobPlan &plan, const Operation &operation);

    /// Whether the operation changes no profile, so that no audit can show its outcome.
    [[nodiscard]] bool isEmpty() const noexcept { return m_wishes.empty(); }

    [[nodiscard]] bool isShownBy(std::span<const Profile> profiles) const;

    /// Makes `profiles` what they are after the change. Enabling one disables the others.
    void applyTo(std::vector<Profile> &profiles) const;

    /// The same for one step, as the pre-check plays a sequence through.
    static void apply(const Iccid &iccid, Wish wish, std::vector<Profile> &profiles);

private:
    struct Item {
        Iccid iccid;
        Wish wish;
    };

    void add(const Iccid &iccid, Wish wish);

    std::vector<Item> m_wishes; // in the order of the steps, one for each ICCID
};

} // namespace longreach::jobs
