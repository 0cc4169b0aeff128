// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace longreach::fleet {

/// What a column of a device file holds.
enum class DeviceField {
    Eid,
    Imei,
    Label,
    Group,
    Tags,
    Country,
    Plmn,
    Eim,
    Iccids,
    Notes,
};

[[nodiscard]] const std::vector<DeviceField> &allDeviceFields();

/// `eid`, `iccids`, ...: the header Longreach writes, and the word in a mapping.
[[nodiscard]] QString toWord(DeviceField field);
[[nodiscard]] std::optional<DeviceField> deviceFieldFromWord(QStringView word);

/// Which field a column headed `header` holds, as far as its name says: "Device EID", "eUICC-ID",
/// "SIM ICCID". Case, spaces, hyphens, underscores and dots do not count.
[[nodiscard]] std::optional<DeviceField> deviceFieldFromHeader(QStringView header);

} // namespace longreach::fleet
