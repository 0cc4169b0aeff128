// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/bench.h"
#include "app/card/bench/learnedcards.h"
#include "app/card/bench/oncepromise.h"
#include "app/card/bench/placewatch.h"
#include "app/card/bench/readertable.h"
#include "app/card/bench/readerwork.h"
#include "app/card/bench/reciperun.h"

#include <functional>
#include <mutex>
#include <thread>

namespace longreach::card {

/// What the threads of a bench work on; it lives until the last of them has ended.
class Bench::State final : public std::enable_shared_from_this<Bench::State> {
public:
    State(Bench &bench, BenchParts parts, BenchSettings settings, const ports::Clock &clock);

    /// Begins to follow the readers; ends with close(), after which no signal is sent.
    void start();
    void close();

    QFuture<Result<std::vector<ReaderStatus>>> list();
    QFuture<Result<CardReport>> read(const QString &reader, CardParts parts);
    QFuture<Result<CardOutcome>> perform(const QString &reader, const CardTask &task, const CardConsent &consent);
    QFuture<ReaderCheck> examine(const QString &reader);
    QFuture<Result<std::vector<AidAnswer>>> probe(const QString &reader);
    /// Begins a recipe, or with nothing ends the one under way.
    Result<void> setRecipe(const std::optional<CardRecipe> &recipe);

    [[nodiscard]] BenchSettings settings() const;
    void setSettings(const BenchSettings &settings);
    [[nodiscard]] std::optional<Error> serviceProblem() const;

    ReaderTable &table() noexcept { return m_table; }
    TraceLog &trace() noexcept { return m_trace; }
    void watchCards();

private:
    /// What one piece of work is given.
    struct Hands {
        ReaderWork &work;
        CardReport known;
        std::size_t place = 0; ///< where the reader is
    };

    /// Puts work on a reader's queue; `work` is called there with the reader's ReaderWork, and `before` with what
    /// came of it, failed or not, before anybody else knows.
    template <typename T, typename Do>
    QFuture<Result<T>> post(const QString &reader, Do work, std::function<void(const Result<T> &)> before = {});
    template <typename T, typename Do>
    Result<T> withReader(const QString &reader, CallWatch &watch, std::stop_token stop, const Do &work);

    void seen(std::size_t place, const Result<std::vector<ReaderStatus>> &readers);
    void greet(const QString &reader);
    void keep(const QString &reader, std::size_t place, const CardReport &report);
    Result<std::size_t> placeOf(const QString &reader, CallWatch &watch);
    Result<std::vector<ReaderStatus>> askAllPlaces(CallWatch &watch) const;
    void say(std::function<void(Bench &)> what);

    const BenchParts m_parts;
    const ports::Clock &m_clock;
    mutable std::mutex m_mutex;
    Bench *m_bench; // null after close()
    BenchSettings m_settings;
    std::vector<sgp32::Certificate> m_issuers;
    std::vector<std::optional<Error>> m_problems; // a place each
    bool m_watchesCards = false;
    std::shared_ptr<RecipeRun> m_recipe;
    TraceLog m_trace;
    LearnedCards m_learned;
    ReaderTable m_table;
    std::vector<std::unique_ptr<PlaceWatch>> m_watches;
    std::jthread m_supervisor;
};

} // namespace longreach::card
