// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

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

    [[nodiscard]] Enum valueOf(QStringView word, Enum otherwise) const { return find(word).value_or(otherwise); }

    /// The enumerator that `word` stands for, if it is a word of the table.
    [[nodiscard]] std::optional<Enum> find(QStringView word) const
    {
        for (const auto &[known, text] : rows) {
            if (word.compare(text, Qt::CaseInsensitive) == 0)
                return known;
        }
        return std::nullopt;
    }

    /// In the order of the table.
    [[nodiscard]] std::vector<Enum> values() const
    {
        std::vector<Enum> all;
        for (const auto &row : rows)
            all.push_back(row.first);
        return all;
    }

    [[nodiscard]] bool hasWord(QStringView word) const { return find(word).has_value(); }
};

} // namespace longreach
