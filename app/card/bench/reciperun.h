// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/readerwork.h"
#include "app/core/cardactivity.h"
#include "app/core/cardrecipe.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace longreach::card {

/// A recipe under way: does its steps to the cards it is given, in several readers at once, and
/// keeps the log. Callable from any thread.
class RecipeRun final {
public:
    using Advanced = std::function<void(const RecipeLine &line)>;
    using Noted = std::function<void(const CardActivity &activity)>;

    /// Reads the work order and opens the log. What is done to cards goes to `noted`. Fails with
    /// InvalidInput or Storage.
    static Result<std::shared_ptr<RecipeRun>> start(const CardRecipe &recipe, const ports::Clock &clock,
                                                    Advanced advanced, Noted noted);

    /// Whether the recipe is for that reader.
    [[nodiscard]] bool concerns(const QString &reader) const;

    /// All steps at the card in one reader; what it came to is told and logged. Gives what is known
    /// of the card then.
    std::optional<CardReport> run(ReaderWork &work, const QString &reader);

    /// Nobody waits any more for the card in `reader`, on whose thread run() still hangs: it has failed.
    void giveUp(const QString &reader, const Error &error);

private:
    /// One card on its way through the steps.
    struct Passage {
        ReaderWork &work;
        RecipeLine line;
        CardReport report;
        const WorkOrder *order = nullptr;
    };

    RecipeRun(CardRecipe recipe, std::vector<WorkOrder> orders, const ports::Clock &clock, Advanced advanced,
              Noted noted);
    Result<void> take(RecipeStep step, Passage &passage);
    Result<void> readCard(Passage &passage);
    Result<void> matchOrder(Passage &passage);
    Result<void> perform(Passage &passage, const CardTask &task);
    Result<void> verify(Passage &passage) const;
    Result<Iccid> chosenProfile(const Passage &passage) const;
    Result<void> appendLine(const Passage &passage);
    [[nodiscard]] std::optional<Error> whyGivenUp(const QString &reader);
    void tell(Passage &passage, RecipeLine::State state);

    const CardRecipe m_recipe;
    const std::vector<WorkOrder> m_orders;
    const ports::Clock &m_clock;
    const Advanced m_advanced;
    const Noted m_noted;
    std::mutex m_mutex; // of the log, and of:
    std::map<QString, Error> m_givenUp;
};

} // namespace longreach::card
