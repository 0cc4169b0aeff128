// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/readerbench.h"

#include "app/card/trace/traceexport.h"
#include "app/card/trace/tracelog.h"
#include "app/core/whendone.h"
#include "app/settings/cardsettings.h"
#include "app/settings/settingsfile.h"

#include <QLoggingCategory>

#include <utility>

namespace longreach {

namespace {

Q_LOGGING_CATEGORY(logBench, "longreach.main.bench")

BenchSettings keptSettings(const settings::SettingsFile &kept, const QString &issuerFolder)
{
    auto settings = kept.read<settings::CardSettings>().bench;
    settings.issuerFolder = issuerFolder;
    settings.serverTrustFile = issuerFolder;
    return settings;
}

} // namespace

ReaderBench::ReaderBench(card::BenchParts parts, const ports::Clock &clock, settings::SettingsFile &kept,
                         const QString &issuerFolder, QObject *parent)
    : CardBench(parent), m_kept(kept), m_bench(std::move(parts), keptSettings(kept, issuerFolder), clock)
{
    connect(&m_bench, &card::Bench::readersChanged, this, &CardBench::readersChanged);
    connect(&m_bench, &card::Bench::reportChanged, this, &CardBench::reportChanged);
    connect(&m_bench, &card::Bench::traced, this, &CardBench::traced);
    connect(&m_bench, &card::Bench::advanced, this, &CardBench::advanced);
    connect(&m_bench, &card::Bench::recipeAdvanced, this, &CardBench::recipeAdvanced);
    connect(&m_bench, &card::Bench::recipeStopped, this, &CardBench::recipeStopped);
    connect(&m_bench, &card::Bench::performed, this, &ReaderBench::performed);
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
    return m_bench.perform(reader, task, consent);
}

QFuture<Result<std::vector<AidAnswer>>> ReaderBench::probe(const QString &reader)
{
    return m_bench.probe(reader);
}

void ReaderBench::cancel(const QString &reader)
{
    m_bench.cancel(reader);
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
    // They count for now even if they cannot be kept.
    if (const auto written = m_kept.write(settings::CardSettings{settings}); !written)
        qCWarning(logBench, "the settings of readers are not kept: %s", qPrintable(written.error().detail));
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
