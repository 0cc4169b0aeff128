// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicechunk.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace longreach::fleet {

/// The repeated texts of a fleet as octets for an image.
[[nodiscard]] QByteArray textsSection(const FleetTexts &texts);

/// What textsSection() was given; empty if the octets are not its.
[[nodiscard]] std::optional<FleetTexts> readTexts(std::span<const std::byte> section);

} // namespace longreach::fleet
