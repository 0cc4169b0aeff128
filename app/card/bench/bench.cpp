// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/bench.h"

#include "app/card/bench/benchstate.h"

namespace longreach::card {

Bench::Bench(BenchParts parts, BenchSettings settings, const ports::Clock &clock, QObject *parent)
    : QObject(parent), m_state(std::make_shared<State>(*this, std::move(parts), std::move(settings), clock))
{
    m_state->start();
}

Bench::~Bench()
{
    m_state->close();
}

std::vector<ReaderStatus> Bench::readers() const
{
    auto all = m_state->table().readers();
    const auto ignored = settings().ignoredReaders;
    for (auto &reader : all)
        reader.isIgnored = ignored.contains(reader.name);
    return all;
}

std::optional<Error> Bench::serviceProblem() const
{
    return m_state->serviceProblem();
}

QFuture<Result<std::vector<ReaderStatus>>> Bench::list()
{
    return m_state->list();
}

void Bench::watchCards()
{
    m_state->watchCards();
}

std::optional<CardReport> Bench::report(const QString &reader) const
{
    return m_state->table().report(reader);
}

QFuture<Result<CardReport>> Bench::read(const QString &reader, CardParts parts)
{
    return m_state->read(reader, parts);
}

QFuture<Result<CardOutcome>> Bench::perform(const QString &reader, const CardTask &task, const CardConsent &consent)
{
    return m_state->perform(reader, task, consent);
}

QFuture<Result<std::vector<AidAnswer>>> Bench::probe(const QString &reader)
{
    return m_state->probe(reader);
}

void Bench::cancel(const QString &reader)
{
    m_state->table().queueOf(reader)->cancel();
}

QFuture<ReaderCheck> Bench::examine(const QString &reader)
{
    return m_state->examine(reader);
}

const TraceLog &Bench::trace() const
{
    return m_state->trace();
}

BenchSettings Bench::settings() const
{
    return m_state->settings();
}

void Bench::setSettings(const BenchSettings &settings)
{
    m_state->setSettings(settings);
}

Result<void> Bench::startRecipe(const CardRecipe &recipe)
{
    return m_state->setRecipe(recipe);
}

void Bench::stopRecipe()
{
    (void)m_state->setRecipe({});
}

} // namespace longreach::card
