// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardactions.h"

#include "app/core/cardeffect.h"
#include "app/core/whendone.h"
#include "models/cards/cardbench.h"
#include "models/cards/cardtones.h"
#include "views/cards/cardquestions.h"
#include "views/cards/cardwords.h"
#include "views/common/prompt.h"

#include <QLocale>

namespace longreach {

namespace {

const CardReport *pointerTo(const std::optional<CardReport> &report)
{
    return report ? &*report : nullptr;
}

/// Whether nothing was sent, and what was in the way may be gone the next time.
bool isWorthRetrying(Error::Kind kind)
{
    return kind == Error::Kind::Locked || kind == Error::Kind::Conflict || kind == Error::Kind::TimedOut
        || kind == Error::Kind::Unreachable;
}

/// What happened in technical words, what did not included.
QString detailOf(const CardOutcome &outcome)
{
    auto lines = outcome.log + outcome.tries;
    for (const auto *problems : {&outcome.unsent, &outcome.unremoved}) {
        for (const auto &each : *problems)
            lines += QStringLiteral("%1: %2").arg(each.part, each.error.detail);
    }
    return lines.join(u'\n');
}

} // namespace

CardActions::CardActions(CardBench &bench, Prompt &prompt, QObject *parent)
    : QObject(parent), m_bench(bench), m_prompt(prompt)
{
    connect(&bench, &CardBench::traced, this, [this](const TraceEntry &entry) { noteStep(entry.reader, entry.title); });
    connect(&bench, &CardBench::advanced, this, &CardActions::noteProgress);
    connect(&bench, &CardBench::readersChanged, this, &CardActions::noteSlowness);
    connect(&bench, &CardBench::reportChanged, this, &CardActions::settle);
}

void CardActions::request(const QString &reader, const CardTask &task)
{
    const auto report = m_bench.report(reader);
    const auto question = questionBefore(task, pointerTo(report));
    if (!question)
        return perform(reader, task, {});
    const auto consent = consentBefore(task, pointerTo(report));
    m_prompt.ask(*question, this, [this, reader, task, consent] { perform(reader, task, consent); });
}

void CardActions::requestBoth(const QString &reader, const CardTask &first, const CardTask &then)
{
    request(reader, first);
    if (const auto last = m_last.find(reader); last != m_last.end() && last->second->news.isUnderWay)
        last->second->then = then;
}

void CardActions::read(const QString &reader)
{
    const auto order = std::make_shared<Order>();
    order->reader = reader;
    order->sentence = tr("Reading the card …");
    begin(order);
    whenDone(m_bench.read(reader, WholeCard | CardPart::Details), this,
             [this, order](const Result<CardReport> &report) {
                 if (report)
                     return tell(*order, {});
                 tell(*order,
                      {.tone = Tone::Bad,
                       .sentence = cardErrorText(tr("read the card"), report.error()),
                       .detail = report.error().detail,
                       .isWorthRetrying = isWorthRetrying(report.error().kind)});
             });
}

void CardActions::retry(const QString &reader)
{
    const auto last = m_last.find(reader);
    if (last == m_last.end() || last->second->news.isUnderWay)
        return;
    const auto order = last->second; // a new one takes its place
    if (order->task)
        perform(reader, *order->task, order->consent);
    else
        read(reader);
}

void CardActions::cancel(const QString &reader)
{
    m_bench.cancel(reader);
}

CardNews CardActions::news(const QString &reader) const
{
    const auto last = m_last.find(reader);
    return last == m_last.end() ? CardNews() : last->second->news;
}

void CardActions::perform(const QString &reader, const CardTask &task, const CardConsent &consent)
{
    const auto order = std::make_shared<Order>();
    order->reader = reader;
    order->task = task;
    order->consent = consent;
    order->before = m_bench.report(reader);
    order->sentence = tr("%1 …", "a deed under way").arg(capitalised(deedOf(task, pointerTo(order->before))));
    begin(order);
    whenDone(m_bench.perform(reader, task, consent), this,
             [this, order](const Result<CardOutcome> &outcome) { take(*order, outcome); });
}

void CardActions::begin(const std::shared_ptr<Order> &order)
{
    m_last[order->reader] = order;
    tell(*order, {.tone = Tone::Busy, .sentence = order->sentence, .detail = {}, .isUnderWay = true});
}

void CardActions::take(Order &order, const Result<CardOutcome> &outcome)
{
    if (!outcome)
        return takeFailure(order, outcome.error());
    const auto known = outcome->reportAfter ? outcome->reportAfter : order.before;
    const bool isWhole = outcome->unsent.empty() && outcome->unremoved.empty();
    const auto tone = isWhole ? toneOf(*outcome) : Tone::Warning;
    tell(
        order,
        {.tone = tone, .sentence = outcomeText(*order.task, *outcome, pointerTo(known)), .detail = detailOf(*outcome)});
    if (order.then && tone == Tone::Good)
        perform(order.reader, *order.then, {});
}

void CardActions::takeFailure(Order &order, const Error &error)
{
    if (error.kind == Error::Kind::ConsentNeeded) {
        tell(order, {});
        return askForConsent(order, error);
    }
    order.isUnsettled = error.kind == Error::Kind::OutcomeUnknown;
    tell(order,
         {.tone = Tone::Bad,
          .sentence = cardErrorText(deedOf(*order.task, pointerTo(order.before)), error),
          .detail = error.detail,
          .isWorthRetrying = isWorthRetrying(error.kind)});
}

void CardActions::askForConsent(const Order &order, const Error &wanted)
{
    auto consent = order.consent;
    const auto member = wanted.detail.section(u':', 0, 0);
    if (member == QStringLiteral("removesUnsent"))
        consent.removesUnsent = true;
    else if (member == QStringLiteral("overridesGuards"))
        consent.overridesGuards = true;
    else if (member == QStringLiteral("loadsDoubtful"))
        consent.loadsDoubtful = true;
    else
        consent.resetsMemory = true;
    m_prompt.ask(questionForConsent(*order.task, consent, pointerTo(order.before), wanted), this,
                 [this, reader = order.reader, task = *order.task, consent] { perform(reader, task, consent); });
}

void CardActions::tell(Order &order, const CardNews &news)
{
    order.news = news;
    Q_EMIT told(order.reader, news);
}

/// The person sees that it goes on, step by step.
void CardActions::noteStep(const QString &reader, const QString &step)
{
    const auto last = m_last.find(reader);
    if (last != m_last.end() && last->second->news.isUnderWay && !step.isEmpty())
        tellStep(*last->second, step);
}

void CardActions::noteProgress(const QString &reader, int done, int total)
{
    const auto last = m_last.find(reader);
    if (last == m_last.end() || !last->second->news.isUnderWay)
        return;
    const QLocale locale;
    last->second->progress =
        tr("%1 of %2", "notifications dealt with").arg(locale.toString(done), locale.toString(total));
    tellStep(*last->second, {});
}

void CardActions::tellStep(Order &order, const QString &step)
{
    QStringList texts{order.sentence, order.progress, step};
    texts.removeAll(QString());
    auto news = order.news;
    news.sentence = texts.join(u' ');
    tell(order, news);
}

void CardActions::noteSlowness()
{
    for (const auto &reader : m_bench.readers()) {
        const auto last = m_last.find(reader.name);
        const bool isSlow = reader.slowFor > std::chrono::seconds() && last != m_last.end();
        if (!isSlow || !last->second->news.isUnderWay)
            continue;
        auto news = last->second->news;
        news.sentence = last->second->sentence + u' '
            + tr("The card has been busy with one command for %Ln second(s). It may need them; to stop leaves open "
                 "whether it was done.",
                 nullptr, static_cast<int>(reader.slowFor.count()));
        tell(*last->second, news);
    }
}

/// The card was read again after an answer was lost: now it can be said what became of it.
void CardActions::settle(const QString &reader)
{
    const auto last = m_last.find(reader);
    const auto report = m_bench.report(reader);
    if (last == m_last.end() || !last->second->isUnsettled || !report || !report->identity.eid)
        return;
    auto &order = *last->second;
    if (order.before && order.before->identity.eid && order.before->identity.eid != report->identity.eid)
        return;
    order.isUnsettled = false;
    CardOutcome outcome{.confirmation = CardOutcome::Confirmation::NotConfirmed, .isAnswerLost = true};
    if (const auto shown = isShown(*order.task, order.before.value_or(CardReport()), *report))
        outcome.confirmation = *shown ? CardOutcome::Confirmation::Confirmed : CardOutcome::Confirmation::Contradicted;
    noteRemovals(*order.task, order.before.value_or(CardReport()), *report, outcome);
    tell(order,
         {.tone = toneOf(outcome),
          .sentence = outcomeText(*order.task, outcome, &*report),
          .detail = {},
          .isWorthRetrying = outcome.confirmation == CardOutcome::Confirmation::Contradicted});
}

} // namespace longreach
