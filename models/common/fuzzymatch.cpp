// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace longreach {

namespace {

constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr int letterScore = 1;
constexpr int wordStartBonus = 8;
constexpr int neighbourBonus = 6;
constexpr int gapPenalty = 3;

/// One character for each of `text`, so that positions stay what they are.
QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const auto character : text) {
        const auto parts = character.decomposition();
        const auto base = parts.isEmpty() || !parts.front().isLetter() ? character : parts.front();
        plain.append(base.toCaseFolded());
    }
    return plain;
}

int worthOf(QStringView text, qsizetype at)
{
    const bool isWordStart = at == 0 || (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber());
    return letterScore + (isWordStart ? wordStartBonus : 0);
}

struct Step {
    int score = impossible;
    int former = -1; ///< where the letter before this one stands
};

/// The best way to set one letter at each place of `text`, given the ways of the letter before it.
std::vector<Step> nextRow(const std::vector<Step> &former, QChar letter, QStringView text)
{
    std::vector<Step> row(former.size());
    int best = -1; // of the places at least two before the present one
    for (std::size_t at = 1; at < row.size(); ++at) {
        if (at >= 2 && (best < 0 || former[at - 2].score > former[static_cast<std::size_t>(best)].score))
            best = static_cast<int>(at - 2);
        if (text[static_cast<qsizetype>(at)] != letter)
            continue;
        Step step{former[at - 1].score + neighbourBonus, static_cast<int>(at - 1)};
        if (best >= 0 && former[static_cast<std::size_t>(best)].score - gapPenalty > step.score)
            step = {former[static_cast<std::size_t>(best)].score - gapPenalty, best};
        if (step.score > impossible / 2)
            row[at] = {step.score + worthOf(text, static_cast<qsizetype>(at)), step.former};
    }
    return row;
}

} // namespace

std::optional<FuzzyMatch> FuzzyMatch::find(QStringView letters, QStringView text)
{
    const auto wanted = folded(letters);
    const auto plain = folded(text);
    if (wanted.size() > plain.size())
        return std::nullopt;
    std::vector<std::vector<Step>> rows(1, std::vector<Step>(static_cast<std::size_t>(plain.size())));
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (plain[at] == wanted.front())
            rows.front()[static_cast<std::size_t>(at)].score = worthOf(plain, at);
    }
    for (qsizetype letter = 1; letter < wanted.size(); ++letter)
        rows.push_back(nextRow(rows.back(), wanted[letter], plain));

    const auto last = std::ranges::max_element(rows.back(), {}, &Step::score);
    if (last == rows.back().end() || last->score <= impossible / 2)
        return std::nullopt;
    FuzzyMatch match{.score = last->score, .positions = std::vector<int>(rows.size())};
    auto at = static_cast<int>(last - rows.back().begin());
    for (auto row = rows.size(); row-- > 0;) {
        match.positions[row] = at;
        at = rows[row][static_cast<std::size_t>(at)].former;
    }
    return match;
}

} // namespace longreach
