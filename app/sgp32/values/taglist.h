// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/tlv/octets.h"
#include "app/sgp32/tlv/tag.h"

#include <initializer_list>
#include <vector>

namespace longreach::sgp32 {

/// A tag list (`5C`): the tags one after the other, without lengths.
[[nodiscard]] QByteArray toTagList(std::initializer_list<Tag> tags);

/// The tags of a tag list. Fails with InvalidInput if it ends within a tag.
[[nodiscard]] Result<std::vector<Tag>> readTagList(OctetView octets);

} // namespace longreach::sgp32
