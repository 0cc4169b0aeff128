// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/readerwork.h"

#include "app/card/bench/doctor.h"
#include "app/card/bench/taskrun.h"
#include "app/core/cardeffect.h"

namespace longreach::card {

ReaderWork::ReaderWork(ports::CardReaders &place, QString name, QByteArray atr, const WorkContext &context,
                       CallWatch &watch)
    : m_place(place), m_name(std::move(name)), m_atr(std::move(atr)), m_context(context), m_watch(watch)
{}

Result<std::unique_ptr<TracedReader>> ReaderWork::reader()
{
    m_watch.enter();
    auto opened = m_place.reader(m_name);
    m_watch.leave();
    if (!opened)
        return failure(opened.error());
    return std::make_unique<TracedReader>(std::make_unique<WatchedReader>(std::move(*opened), m_watch), m_context.trace,
                                          m_context.clock);
}

ChannelOptions ReaderWork::channelOptions() const
{
    return {.isdrAids = m_context.settings.isdrAids,
            .firstTry = m_context.learned.aidFor(m_atr),
            .blockSize = m_context.settings.blockSize,
            .announce = [&watch = m_watch](const CallEffort &effort) { watch.expect(effort); }};
}

Result<CardReport> ReaderWork::read(CardParts parts, const CardReport &known)
{
    const auto start = std::chrono::steady_clock::now();
    auto opened = reader();
    if (!opened)
        return failure(opened.error());
    auto &traced = **opened;
    Channel channel(traced, channelOptions());
    if (const auto ready = channel.open(); !ready) {
        const bool isNoEuicc = ready.error().kind == Error::Kind::NotFound && !channel.atr().isEmpty();
        if (!isNoEuicc)
            return failure(ready.error());
        CardReport plain{.reader = m_name, .readAt = m_context.clock.now(), .parts = parts};
        plain.identity.kind = CardKind::PlainSim;
        plain.identity.atr = channel.atr();
        plain.problems.push_back({QStringLiteral("isdR"), ready.error()});
        plain.commands = traced.commands();
        return plain;
    }
    CardSession session(channel);
    auto report = scan(session, m_context, parts, known);
    if (!report)
        return report;
    channel.close();
    m_context.learned.learn(*report);
    report->commands = traced.commands();
    report->took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    report->parts |= known.parts;
    return report;
}

Result<CardOutcome> ReaderWork::perform(const CardTask &task, const CardConsent &consent, const CardReport &known)
{
    if (auto checked = TaskRun::check(task, consent); !checked)
        return failure(checked.error());
    auto opened = reader();
    if (!opened)
        return failure(opened.error());
    Channel channel(**opened, channelOptions());
    if (const auto ready = channel.open(); !ready)
        return failure(ready.error());
    // Another program may have changed the card since it was read: only what it is stays.
    CardReport fresh = known;
    fresh.parts = {};
    auto outcome = TaskRun(channel, m_context, std::move(fresh)).perform(task, consent);
    if (!outcome && outcome.error().kind == Error::Kind::OutcomeUnknown) {
        channel.close();
        return settle(task, known, outcome.error());
    }
    if (outcome && outcome->reportAfter) {
        m_context.learned.learn(*outcome->reportAfter);
        outcome->reportAfter->parts |= known.parts;
    }
    return outcome;
}

/// What became of a task whose answer was lost, if the same card can be read again: it knows.
Result<CardOutcome> ReaderWork::settle(const CardTask &task, const CardReport &known, const Error &lost)
{
    auto report = read(WholeCard, known);
    if (!report || !report->identity.eid || (known.identity.eid && known.identity.eid != report->identity.eid))
        return failure(lost);
    using Confirmation = CardOutcome::Confirmation;
    CardOutcome outcome{.confirmation = Confirmation::NotConfirmed, .isAnswerLost = true};
    if (const auto shown = isShown(task, known, *report))
        outcome.confirmation = *shown ? Confirmation::Confirmed : Confirmation::Contradicted;
    noteRemovals(task, known, *report, outcome);
    outcome.log = {lost.detail, QStringLiteral("the card was read again")};
    outcome.reportAfter = std::move(*report);
    return outcome;
}

Result<std::vector<AidAnswer>> ReaderWork::probe()
{
    auto opened = reader();
    if (!opened)
        return failure(opened.error());
    return Channel(**opened, channelOptions()).probe();
}

ReaderCheck ReaderWork::examine()
{
    m_watch.enter();
    const auto readers = m_place.readers();
    m_watch.leave();
    auto check = examineService(readers, m_name);
    if (lightOf(check, ReaderLight::Reader).state == LightState::Good)
        examineCard(check);
    return check;
}

void ReaderWork::examineCard(ReaderCheck &check)
{
    auto opened = reader();
    if (!opened)
        return tellCard(check, opened.error());
    Channel channel(**opened, channelOptions());
    const auto ready = channel.open();
    if (!ready && channel.atr().isEmpty())
        return tellCard(check, ready.error());
    tellCardGood(check, channel.atr());
    if (!ready)
        return tellEuicc(check, ready.error());
    CardSession session(channel);
    const auto report = scan(session, m_context, CardPart::Identity, {});
    if (!report)
        return tellEuicc(check, report.error());
    tellEuicc(check, *report);
}

} // namespace longreach::card
