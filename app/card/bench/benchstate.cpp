// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/benchstate.h"

#include "app/card/bench/doctor.h"
#include "app/card/bench/issuershelf.h"

#include <QMetaObject>

#include <algorithm>
#include <condition_variable>

namespace longreach::card {

namespace {

constexpr std::chrono::milliseconds SupervisionPeriod{100};

/// Work that is for all places goes through a queue of no reader's name.
const QString &placesQueue()
{
    static const auto name = QStringLiteral("card services");
    return name;
}

} // namespace

Bench::State::State(Bench &bench, BenchParts parts, BenchSettings settings, const ports::Clock &clock)
    : m_parts(std::move(parts)),
      m_clock(clock),
      m_bench(&bench),
      m_settings(std::move(settings)),
      m_issuers(IssuerShelf(m_settings.issuerFolder).certificates()),
      m_problems(m_parts.places.size()),
      m_trace([this](const TraceEntry &entry) { say([entry](Bench &to) { Q_EMIT to.traced(entry); }); }),
      m_learned(m_parts.folder)
{}

void Bench::State::start()
{
    for (std::size_t place = 0; place < m_parts.places.size(); ++place) {
        const auto tell = [self = weak_from_this(), place](const Result<std::vector<ReaderStatus>> &readers) {
            if (const auto state = self.lock())
                state->seen(place, readers);
        };
        m_watches.push_back(std::make_unique<PlaceWatch>(m_parts.places[place], tell));
    }
    m_supervisor = std::jthread([this](std::stop_token stop) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            bool isNews = false;
            for (const auto &queue : m_table.queues())
                isNews = queue->supervise() || isNews;
            if (isNews)
                say([](Bench &to) { Q_EMIT to.readersChanged(); });
            never.wait_for(lock, stop, SupervisionPeriod, [] { return false; });
        }
    });
}

void Bench::State::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_bench = nullptr;
        m_recipe.reset();
    }
    m_watches.clear();
    m_table.clear();
    m_supervisor = {};
}

/// Signals leave on the bench's own thread, and not after close().
void Bench::State::say(std::function<void(Bench &)> what)
{
    const std::scoped_lock lock(m_mutex);
    if (auto *bench = m_bench)
        QMetaObject::invokeMethod(
            bench, [bench, what = std::move(what)] { what(*bench); }, Qt::QueuedConnection);
}

void Bench::State::seen(std::size_t place, const Result<std::vector<ReaderStatus>> &readers)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_problems[place] = readers ? std::nullopt : std::optional(readers.error());
    }
    const auto changes = m_table.update(place, readers ? *readers : std::vector<ReaderStatus>());
    say([changes](Bench &to) {
        Q_EMIT to.readersChanged();
        for (const auto &reader : changes.goneCards)
            Q_EMIT to.reportChanged(reader);
    });
    for (const auto &reader : changes.newCards)
        greet(reader);
}

/// What is done by itself to a card that was put in.
void Bench::State::greet(const QString &reader)
{
    std::shared_ptr<RecipeRun> recipe;
    bool isRead = false;
    {
        const std::scoped_lock lock(m_mutex);
        const bool isIgnored = m_settings.ignoredReaders.contains(reader);
        recipe = m_recipe && m_recipe->concerns(reader) && !isIgnored ? m_recipe : nullptr;
        isRead = m_watchesCards && !isIgnored;
    }
    if (recipe) {
        post<bool>(
            reader,
            [this, recipe, reader](const Hands &hands) -> Result<bool> {
                if (const auto report = recipe->run(hands.work, reader))
                    keep(reader, hands.place, *report);
                return true;
            },
            [recipe, reader](const Result<bool> &done) {
                if (!done)
                    recipe->giveUp(reader, done.error());
            });
    } else if (isRead) {
        read(reader, WholeCard);
    }
}

void Bench::State::watchCards()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_watchesCards, true))
            return;
    }
    for (const auto &reader : m_table.readers()) {
        if (reader.presence == ReaderPresence::Present)
            greet(reader.name);
    }
}

template <typename T, typename Do>
QFuture<Result<T>> Bench::State::post(const QString &reader, Do work, std::function<void(const Result<T> &)> before)
{
    const auto promise = std::make_shared<OncePromise<Result<T>>>(std::move(before));
    const auto future = promise->future();
    m_table.queueOf(reader)->post(
        {.run =
             [self = shared_from_this(), promise, reader, work](CallWatch &watch, std::stop_token stop) {
                 promise->keep(self->withReader<T>(reader, watch, stop, work));
                 self->say([](Bench &to) { Q_EMIT to.readersChanged(); });
             },
         .fail =
             [self = weak_from_this(), promise](const Error &error) {
                 promise->keep(failure(error));
                 if (const auto state = self.lock())
                     state->say([](Bench &to) { Q_EMIT to.readersChanged(); });
             },
         .settle =
             [self = weak_from_this(), reader] {
                 // What became of a change whose answer nobody waited for, the card knows.
                 if (const auto state = self.lock())
                     state->read(reader, WholeCard);
             }});
    say([](Bench &to) { Q_EMIT to.readersChanged(); });
    return future;
}

template <typename T, typename Do>
Result<T> Bench::State::withReader(const QString &reader, CallWatch &watch, std::stop_token stop, const Do &work)
{
    const auto place = placeOf(reader, watch);
    if (!place)
        return failure(place.error());
    const auto current = settings();
    std::vector<sgp32::Certificate> issuers;
    {
        const std::scoped_lock lock(m_mutex);
        issuers = m_issuers;
    }
    const auto progress = [this, reader](int done, int total) {
        say([=](Bench &to) { Q_EMIT to.advanced(reader, done, total); });
    };
    const WorkContext context{current, issuers, m_parts.sender.get(), m_parts.ipa.get(), m_trace, m_learned, m_clock,
                              stop,    progress};
    const auto status = m_table.reader(reader);
    ReaderWork hand(*m_parts.places[*place], reader, status ? status->atr : QByteArray(), context, watch);
    return work(Hands{hand, m_table.report(reader).value_or(CardReport()), *place});
}

Result<std::size_t> Bench::State::placeOf(const QString &reader, CallWatch &watch)
{
    if (const auto place = m_table.placeOf(reader))
        return *place;
    Error last{Error::Kind::NotFound, QStringLiteral("80100009 no reader is called '%1'").arg(reader)};
    for (std::size_t place = 0; place < m_parts.places.size(); ++place) {
        watch.enter();
        const auto readers = m_parts.places[place]->readers();
        watch.leave();
        if (!readers)
            last = readers.error();
        else if (std::ranges::find(*readers, reader, &ReaderStatus::name) != readers->end())
            return place;
    }
    return failure(last);
}

void Bench::State::keep(const QString &reader, std::size_t place, const CardReport &report)
{
    m_table.setReport(reader, place, report);
    say([reader](Bench &to) { Q_EMIT to.reportChanged(reader); });
}

QFuture<Result<CardReport>> Bench::State::read(const QString &reader, CardParts parts)
{
    return post<CardReport>(reader, [this, reader, parts](const Hands &hands) {
        auto report = hands.work.read(parts, hands.known);
        if (report)
            keep(reader, hands.place, *report);
        return report;
    });
}

QFuture<Result<std::vector<AidAnswer>>> Bench::State::probe(const QString &reader)
{
    return post<std::vector<AidAnswer>>(reader, [](const Hands &hands) { return hands.work.probe(); });
}

QFuture<Result<CardOutcome>> Bench::State::perform(const QString &reader, const CardTask &task,
                                                   const CardConsent &consent)
{
    const auto known = m_table.report(reader);
    const auto object = known && known->identity.eid ? known->identity.eid->toString() : reader;
    return post<CardOutcome>(
        reader,
        [this, reader, task, consent](const Hands &hands) {
            auto outcome = hands.work.perform(task, consent, hands.known);
            if (outcome && outcome->reportAfter)
                keep(reader, hands.place, *outcome->reportAfter);
            return outcome;
        },
        [self = weak_from_this(), object, task, consent](const Result<CardOutcome> &outcome) {
            const auto state = self.lock();
            if (const auto activity = activityOf(object, task, consent, outcome); activity && state)
                state->say([activity](Bench &to) { Q_EMIT to.performed(*activity); });
        });
}

Result<std::vector<ReaderStatus>> Bench::State::askAllPlaces(CallWatch &watch) const
{
    std::vector<ReaderStatus> all;
    std::optional<Error> problem;
    bool hasAnswer = false;
    for (const auto &place : m_parts.places) {
        watch.enter();
        const auto readers = place->readers();
        watch.leave();
        if (readers)
            all.insert(all.end(), readers->begin(), readers->end());
        else
            problem = readers.error();
        hasAnswer = hasAnswer || readers.has_value();
    }
    if (!hasAnswer && problem)
        return failure(*problem);
    std::ranges::sort(all, {}, &ReaderStatus::name);
    return all;
}

QFuture<Result<std::vector<ReaderStatus>>> Bench::State::list()
{
    const auto promise = std::make_shared<OncePromise<Result<std::vector<ReaderStatus>>>>();
    const auto future = promise->future();
    m_table.queueOf(placesQueue())
        ->post({.run =
                    [self = shared_from_this(), promise](CallWatch &watch, const std::stop_token &) {
                        auto all = self->askAllPlaces(watch);
                        const auto ignored = self->settings().ignoredReaders;
                        if (all) {
                            for (auto &reader : *all)
                                reader.isIgnored = ignored.contains(reader.name);
                        }
                        promise->keep(std::move(all));
                    },
                .fail = [promise](const Error &error) { promise->keep(failure(error)); },
                .settle = {}});
    return future;
}

QFuture<ReaderCheck> Bench::State::examine(const QString &reader)
{
    const auto promise = std::make_shared<OncePromise<ReaderCheck>>();
    const auto future = promise->future();
    m_table.queueOf(reader.isEmpty() ? placesQueue() : reader)
        ->post({.run =
                    [self = shared_from_this(), promise, reader](CallWatch &watch, std::stop_token stop) {
                        const auto examined = [&]() -> Result<ReaderCheck> {
                            if (reader.isEmpty())
                                return examineService(self->askAllPlaces(watch), {});
                            return self->withReader<ReaderCheck>(
                                reader, watch, stop,
                                [](const Hands &hands) -> Result<ReaderCheck> { return hands.work.examine(); });
                        }();
                        // A reader nobody has: the list itself tells why.
                        promise->keep(examined ? *examined : examineService(self->askAllPlaces(watch), reader));
                    },
                .fail = [promise](const Error &error) { promise->keep(hangingCheck(error)); },
                .settle = {}});
    return future;
}

Result<void> Bench::State::setRecipe(const std::optional<CardRecipe> &recipe)
{
    std::unique_lock lock(m_mutex);
    if (!recipe) {
        const bool wasRunning = std::exchange(m_recipe, nullptr) != nullptr;
        lock.unlock();
        if (wasRunning)
            say([](Bench &to) { Q_EMIT to.recipeStopped(); });
        return {};
    }
    if (m_recipe)
        return failure(Error::Kind::Conflict, QStringLiteral("a recipe is under way"));
    const auto tell = [self = weak_from_this()](const RecipeLine &line) {
        if (const auto state = self.lock())
            state->say([line](Bench &to) { Q_EMIT to.recipeAdvanced(line); });
    };
    const auto note = [self = weak_from_this()](const CardActivity &activity) {
        if (const auto state = self.lock())
            state->say([activity](Bench &to) { Q_EMIT to.performed(activity); });
    };
    auto run = RecipeRun::start(*recipe, m_clock, tell, note);
    if (!run)
        return failure(run.error());
    m_recipe = std::move(*run);
    return {};
}

BenchSettings Bench::State::settings() const
{
    const std::scoped_lock lock(m_mutex);
    return m_settings;
}

void Bench::State::setSettings(const BenchSettings &settings)
{
    auto issuers = IssuerShelf(settings.issuerFolder).certificates();
    {
        const std::scoped_lock lock(m_mutex);
        m_settings = settings;
        m_issuers = std::move(issuers);
    }
    say([](Bench &to) { Q_EMIT to.readersChanged(); });
}

std::optional<Error> Bench::State::serviceProblem() const
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &problem : m_problems) {
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace longreach::card
