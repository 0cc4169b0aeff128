// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace longreach::sgp32 {

/// One whole TLV that is carried as it came, tag and length included: a certificate, a notification.
struct DerObject {
    QByteArray octets;

    friend bool operator==(const DerObject &, const DerObject &) = default;
};

/// NULL: being there is all it says.
struct Null {
    friend bool operator==(const Null &, const Null &) = default;
};

} // namespace longreach::sgp32
