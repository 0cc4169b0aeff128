// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/readerbench.h"

#include "app/card/trace/traceexport.h"
#include "app/card/trace/tracelog.h"
#include "app/core/whendone.h"

#include <QSettings>

#include <utility>

namespace longreach {

namespace {

const QString ignoredKey = QStringLiteral("bench/ignoredReaders");
const QString sendsKey = QStringLiteral("bench/sendsNotifications");
const QString guardsKey = QStringLiteral("bench/guardsProfiles");

BenchSettings keptSettings(const QSettings &kept)
{
    BenchSettings settings;
    settings.ignoredReaders = kept.value(ignoredKey).toStringList();
    settings.sendsNotifications = kept.value(sendsKey, settings.sendsNotifications).toBool();
    settings.guardsProfiles = kept.value(guardsKey, settings.guardsProfiles).toBool();
    return settings;
}

} // namespace

ReaderBench::ReaderBench(card::BenchParts parts, const ports::Clock &clock, QSettings &settings, QObject *parent)
    : CardBench(parent), m_settings(settings), m_bench(std::move(parts), keptSettings(settings), clock)
{
    connect(&m_bench, &card::Bench::readersChanged, this, &CardBench::readersChanged);
    connect(&m_bench, &card::Bench::reportChanged, this, &CardBench::reportChanged);
    connect(&m_bench, &card::Bench::traced, this, &CardBench::traced);
    connect(&m_bench, &card::Bench::recipeAdvanced, this, &CardBench::recipeAdvanced);
    connect(&m_bench, &card::Bench::recipeStopped, this, &CardBench::recipeStopped);
    m_bench.watchCards();
}

ReaderBench::~ReaderBench() = default;

std::vector<ReaderStatus> ReaderBench::readers() const
{
    return m_bench.readers();
}

std::optional<Error> ReaderBench::serviceProblem() const
{
    return m_bench.serviceProblem();
}

std::optional<CardReport> ReaderBench::report(const QString &reader) const
{
    return m_bench.report(reader);
}

QFuture<Result<CardReport>> ReaderBench::read(const QString &reader, CardParts parts)
{
    return m_bench.read(reader, parts);
}

QFuture<Result<CardOutcome>> ReaderBench::perform(const QString &reader, const CardTask &task,
                                                  const CardConsent &consent)
{
    auto work = m_bench.perform(reader, task, consent);
    const auto report = m_bench.report(reader);
    const auto object = report && report->identity.eid ? report->identity.eid->toString() : reader;
    whenDone(work, this, [this, object, task, consent](const Result<CardOutcome> &outcome) {
        if (outcome)
            Q_EMIT performed(consent.overridesGuards ? QStringLiteral("cardGuardsOverridden")
                                                     : QStringLiteral("cardChanged"),
                             object, toWord(task) + u' ' + toWord(outcome->confirmation));
        else if (outcome.error().kind != Error::Kind::ConsentNeeded) // nothing was done, a question follows
            Q_EMIT performed(QStringLiteral("cardRefused"), object, toWord(task) + u' ' + toWord(outcome.error().kind));
    });
    return work;
}

QFuture<ReaderCheck> ReaderBench::examine(const QString &reader)
{
    return m_bench.examine(reader);
}

std::vector<TraceEntry> ReaderBench::trace(const QString &reader) const
{
    return m_bench.trace().entries(reader);
}

TraceDecoding ReaderBench::decode(const TraceEntry &entry) const
{
    return card::decode(entry, m_bench.trace().entries(entry.reader));
}

QByteArray ReaderBench::exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format) const
{
    return card::exportTrace(entries, format);
}

BenchSettings ReaderBench::settings() const
{
    return m_bench.settings();
}

void ReaderBench::setSettings(const BenchSettings &settings)
{
    m_settings.setValue(ignoredKey, settings.ignoredReaders);
    m_settings.setValue(sendsKey, settings.sendsNotifications);
    m_settings.setValue(guardsKey, settings.guardsProfiles);
    m_bench.setSettings(settings);
}

Result<void> ReaderBench::startRecipe(const CardRecipe &recipe)
{
    return m_bench.startRecipe(recipe);
}

void ReaderBench::stopRecipe()
{
    m_bench.stopRecipe();
}

} // namespace longreach
