// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"

#include <QJsonObject>
#include <QString>

namespace longreach::cli {

/// A profile as scripts see it, of a device or of a card: `{iccid, state, class, operator, name, fallback}`.
[[nodiscard]] QJsonObject profileJson(const Profile &profile);

/// Who provides it: the service provider's name, else the owner's PLMN.
[[nodiscard]] QString providerOf(const Profile &profile);

/// What a person calls it: the nickname, else its name.
[[nodiscard]] QString nameOf(const Profile &profile);

} // namespace longreach::cli
