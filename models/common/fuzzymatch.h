// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace longreach {

/// How well a few typed letters fit a text in which they occur in this order, not necessarily side by side.
///
/// Case and accents do not matter. Letters at the beginning of a word and letters that follow each
/// other count for more, so that "nj" finds "New job" before "Run job".
struct FuzzyMatch {
    int score = 0;              ///< to be compared with other matches of the same letters
    std::vector<int> positions; ///< of the letters in the text, ascending

    /// The best fit of `letters`, which are not empty, in `text`; nothing if there is none.
    [[nodiscard]] static std::optional<FuzzyMatch> find(QStringView letters, QStringView text);
};

} // namespace longreach
