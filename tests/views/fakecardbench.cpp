// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/fakecardbench.h"

#include <algorithm>

namespace longreach::test {

void FakeCardBench::plug(const ReaderStatus &reader)
{
    const auto known = std::ranges::find(m_readers, reader.name, &ReaderStatus::name);
    if (known == m_readers.end())
        m_readers.push_back(reader);
    else
        *known = reader;
    std::ranges::sort(m_readers, {}, &ReaderStatus::name);
    Q_EMIT readersChanged();
}

void FakeCardBench::unplug(const QString &reader)
{
    m_cards.erase(reader);
    std::erase_if(m_readers, [&](const ReaderStatus &each) { return each.name == reader; });
    Q_EMIT readersChanged();
}

void FakeCardBench::insert(const CardReport &report)
{
    m_cards[report.reader] = report;
    plug({.name = report.reader,
          .presence = ReaderPresence::Present,
          .atr = report.identity.atr,
          .isVirtual = false,
          .isIgnored = m_settings.ignoredReaders.contains(report.reader)});
    Q_EMIT reportChanged(report.reader);
}

void FakeCardBench::pull(const QString &reader)
{
    m_cards.erase(reader);
    plug({.name = reader});
    Q_EMIT reportChanged(reader);
}

void FakeCardBench::note(const TraceEntry &entry)
{
    m_trace.push_back(entry);
    Q_EMIT traced(entry);
}

std::optional<CardReport> FakeCardBench::report(const QString &reader) const
{
    const auto found = m_cards.find(reader);
    return found == m_cards.end() ? std::nullopt : std::optional(found->second);
}

QFuture<Result<CardReport>> FakeCardBench::read(const QString &reader, CardParts)
{
    ++reads;
    const auto known = report(reader);
    return QtFuture::makeReadyFuture<Result<CardReport>>(
        known ? Result<CardReport>(*known) : failure(Error::Kind::Conflict, QStringLiteral("no card")));
}

QFuture<Result<CardOutcome>> FakeCardBench::perform(const QString &reader, const CardTask &task,
                                                    const CardConsent &consent)
{
    asked.push_back({reader, task, consent});
    if (keepsWaiting) {
        m_waiting.emplace();
        m_waiting->start();
        return m_waiting->future();
    }
    if (refusals.empty())
        return QtFuture::makeReadyFuture<Result<CardOutcome>>(outcome);
    const auto refusal = refusals.front();
    refusals.erase(refusals.begin());
    return QtFuture::makeReadyFuture<Result<CardOutcome>>(failure(refusal));
}

void FakeCardBench::finish(const Result<CardOutcome> &answer)
{
    m_waiting->addResult(answer);
    m_waiting->finish();
    m_waiting.reset();
}

QFuture<ReaderCheck> FakeCardBench::examine(const QString &)
{
    ++examinations;
    return QtFuture::makeReadyFuture(m_check);
}

std::vector<TraceEntry> FakeCardBench::trace(const QString &reader) const
{
    std::vector<TraceEntry> entries;
    std::ranges::copy_if(m_trace, std::back_inserter(entries),
                         [&](const TraceEntry &entry) { return reader.isEmpty() || entry.reader == reader; });
    return entries;
}

QByteArray FakeCardBench::exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format) const
{
    QByteArray text = toWord(format).toLatin1() + '\n';
    for (const auto &entry : entries)
        text += entry.title.toUtf8() + '\n';
    return text;
}

void FakeCardBench::setSettings(const BenchSettings &settings)
{
    m_settings = settings;
    for (auto &reader : m_readers)
        reader.isIgnored = settings.ignoredReaders.contains(reader.name);
    Q_EMIT readersChanged();
}

Result<void> FakeCardBench::startRecipe(const CardRecipe &wanted)
{
    if (recipeFault)
        return failure(*recipeFault);
    recipe = wanted;
    return {};
}

void FakeCardBench::stopRecipe()
{
    recipe.reset();
    Q_EMIT recipeStopped();
}

} // namespace longreach::test
