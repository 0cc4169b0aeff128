// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/imei.h"
#include "app/core/lastoperation.h"
#include "app/core/plmn.h"
#include "app/core/pollhistory.h"
#include "app/core/profile.h"
#include "app/core/timestamp.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace longreach {

/// The one word for a device that a table shows and a query names.
enum class DeviceState {
    Unknown,  ///< nobody has told us its profiles yet
    Empty,    ///< no profile on the card
    Disabled, ///< profiles, none enabled
    Enabled,  ///< one profile enabled
    Overdue,  ///< silent for more than twice its poll interval, whatever its profiles
};

/// A headless device with one eUICC, as the console last knew it.
///
/// What is known has an age: `syncedAt` is when the eIM last told us, `auditedAt` when the card
/// itself last did. Neither set means that the profiles are not known at all.
struct Device {
    Eid eid;
    std::optional<Imei> imei;
    QString label;
    QString group;
    QStringList tags;
    QString notes;            ///< what people wrote down, of several lines
    QString country;          ///< ISO 3166-1 alpha-2, upper case, or empty
    std::optional<Plmn> plmn; ///< the network that serves it
    QString eim;              ///< name of the eIM connection it belongs to, or empty
    std::optional<std::chrono::seconds> pollInterval;
    std::optional<Timestamp> lastPoll;
    std::optional<Timestamp> syncedAt;
    std::optional<Timestamp> auditedAt;
    std::vector<Profile> profiles;
    PollHistory polls; ///< empty where no poll but the last one was ever known
    std::optional<LastOperation> lastOperation;

    friend bool operator==(const Device &, const Device &) = default;
};

/// The enabled profile, or null.
[[nodiscard]] const Profile *enabledProfile(const Device &device) noexcept;

/// The service provider of the enabled profile; without one, the serving network; else empty.
[[nodiscard]] QString operatorName(const Device &device);

/// Whether the device has been silent for more than twice its poll interval at `now`.
/// A device whose interval (0 counts as such) or last poll is not known is never overdue.
[[nodiscard]] bool isOverdue(const Device &device, Timestamp now) noexcept;

[[nodiscard]] DeviceState stateOf(const Device &device, Timestamp now) noexcept;

[[nodiscard]] QString toWord(DeviceState state);
[[nodiscard]] std::optional<DeviceState> deviceStateFromWord(QStringView word);

} // namespace longreach
