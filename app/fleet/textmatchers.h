// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/termmatcher.h"
#include "app/fleet/textpattern.h"

namespace longreach::fleet {

/// Matchers for the columns whose rows all differ, identities and labels: each marks the rows where
/// `pattern` fits. Digits are compared as they are packed, labels of a chunk searched as one text:
/// several times faster than a text made and searched for each row.
[[nodiscard]] std::unique_ptr<TermMatcher> eidMatcher(TextPattern pattern);
[[nodiscard]] std::unique_ptr<TermMatcher> imeiMatcher(TextPattern pattern);

/// A needle of 20 digits is found by its first 19: the last is a check digit that some leave out.
[[nodiscard]] std::unique_ptr<TermMatcher> iccidMatcher(TextPattern pattern);
[[nodiscard]] std::unique_ptr<TermMatcher> labelMatcher(TextPattern pattern);
[[nodiscard]] std::unique_ptr<TermMatcher> notesMatcher(TextPattern pattern);

/// `text` without the spaces and hyphens that people write between digits; `text` itself if there
/// is anything but digits (and stars) in it.
[[nodiscard]] QString withoutDigitGrouping(const QString &text);

} // namespace longreach::fleet
