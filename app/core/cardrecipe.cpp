// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardrecipe.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<RecipeStep, 7> RecipeStepWords{{{
    {RecipeStep::Read, QLatin1String("read")},
    {RecipeStep::MatchWorkOrder, QLatin1String("matchWorkOrder")},
    {RecipeStep::Enable, QLatin1String("enable")},
    {RecipeStep::Rename, QLatin1String("rename")},
    {RecipeStep::SendNotifications, QLatin1String("sendNotifications")},
    {RecipeStep::Verify, QLatin1String("verify")},
    {RecipeStep::AppendLine, QLatin1String("appendLine")},
}}};

constexpr WordTable<RecipeLine::State, 5> LineStateWords{{{
    {RecipeLine::State::Waiting, QLatin1String("waiting")},
    {RecipeLine::State::Running, QLatin1String("running")},
    {RecipeLine::State::Done, QLatin1String("done")},
    {RecipeLine::State::Failed, QLatin1String("failed")},
    {RecipeLine::State::NotOrdered, QLatin1String("notOrdered")},
}}};

} // namespace

QString toWord(RecipeStep step)
{
    return RecipeStepWords.wordOf(step);
}

QString toWord(RecipeLine::State state)
{
    return LineStateWords.wordOf(state);
}

std::optional<RecipeStep> recipeStepFromWord(QStringView word)
{
    return RecipeStepWords.find(word);
}

} // namespace longreach
