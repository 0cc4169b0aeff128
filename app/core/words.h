// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <utility>

namespace longreach {

/// A table of enumerators and their stable words, searched both ways.
///
/// An enum that is stored, queried or shown in JSON has one such table in its .cpp.
template <typename Enum, std::size_t Count>
struct WordTable {
    std::array<std::pair<Enum, QLatin1String>, Count> rows;

    [[nodiscard]] QString wordOf(Enum value) const
    {
        for (const auto &[known, word] : rows) {
            if (known == value)
                return QString(word);
        }
        return {};
    }

    [[nodiscard]] Enum valueOf(QStringView word, Enum otherwise) const
    {
        for (const auto &[known, text] : rows) {
            if (word.compare(text, Qt::CaseInsensitive) == 0)
                return known;
        }
        return otherwise;
    }

    [[nodiscard]] bool hasWord(QStringView word) const
    {
        for (const auto &row : rows) {
            if (word.compare(row.second, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }
};

} // namespace longreach
