// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

#include <span>

namespace longreach::sgp32 {

/// Types that are only shown, never handled as values: what a card says when it is selected, the
/// contents of a profile package, and the two collections of ESipa messages.
[[nodiscard]] std::span<const Schema *const> treeOnlyTypes();

/// What stands by itself now and then: an association token, a signature, a counter. Each is a
/// list of nothing but that component.
[[nodiscard]] std::span<const Schema *const> partTypes();

/// What a device tells a card it can do (ETSI TS 102 221, 11.1.19): `A9`, which means other things elsewhere.
extern const Schema TerminalCapabilitySchema;

} // namespace longreach::sgp32
