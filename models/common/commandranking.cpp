// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/commandranking.h"

#include "models/common/fuzzymatch.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace longreach {

namespace {

constexpr int otherPlacePenalty = 6; ///< for what fits the menu or the id, not the text
constexpr int recentBonus = 4;
constexpr int uselessPenalty = 3;
constexpr int worstShare = 3; ///< of the best score, below which a fit is chance

struct Scored {
    RankedCommand command;
    int score = 0;
};

std::optional<Scored> scoreOf(const CommandLine &line, const QStringList &words)
{
    Scored scored;
    for (const auto &word : words) {
        const auto inText = FuzzyMatch::find(word, line.text);
        std::optional<FuzzyMatch> elsewhere = FuzzyMatch::find(word, line.menu);
        if (const auto inId = FuzzyMatch::find(word, line.id); inId && (!elsewhere || inId->score > elsewhere->score))
            elsewhere = inId;
        if (!inText && !elsewhere)
            return std::nullopt;
        if (inText && (!elsewhere || inText->score >= elsewhere->score - otherPlacePenalty)) {
            scored.score += inText->score;
            scored.command.marks.insert(scored.command.marks.end(), inText->positions.begin(), inText->positions.end());
        } else {
            scored.score += elsewhere->score - otherPlacePenalty;
        }
    }
    std::ranges::sort(scored.command.marks);
    return scored;
}

std::vector<RankedCommand> withoutWords(std::span<const CommandLine> lines, const QStringList &recent)
{
    std::vector<RankedCommand> all(lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line)
        all[line].line = line;
    std::ranges::stable_sort(all, {}, [&](const RankedCommand &command) {
        const auto &line = lines[command.line];
        const auto age = recent.indexOf(line.id);
        return std::pair(!line.reason.isEmpty(), age < 0 ? recent.size() : age);
    });
    return all;
}

} // namespace

std::vector<RankedCommand> rankCommands(std::span<const CommandLine> lines, const QString &typed,
                                        const QStringList &recent)
{
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return withoutWords(lines, recent);
    std::vector<Scored> fits;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        auto scored = scoreOf(lines[line], words);
        if (!scored)
            continue;
        scored->command.line = line;
        scored->score += recent.contains(lines[line].id) ? recentBonus : 0;
        scored->score -= lines[line].reason.isEmpty() ? 0 : uselessPenalty;
        fits.push_back(*std::move(scored));
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), &Scored::score);
    std::vector<RankedCommand> ranked;
    for (auto &fit : fits) {
        if (fit.score * worstShare >= fits.front().score)
            ranked.push_back(std::move(fit.command));
    }
    return ranked;
}

} // namespace longreach
