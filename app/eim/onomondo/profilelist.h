// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "app/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace longreach::eim {

/// What a card listed, and what of it could not be read.
struct ProfileList {
    std::vector<Profile> profiles;
    QStringList problems; ///< one an entry left out, naming its place
};

/// Reads `profileInfoList`: ICCIDs in wire form, states and classes as words or numbers.
[[nodiscard]] ProfileList readProfileList(const QJsonArray &entries);

} // namespace longreach::eim
