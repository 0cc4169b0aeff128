// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardactions.h"

#include "app/core/whendone.h"
#include "models/cards/cardbench.h"
#include "models/cards/cardtones.h"
#include "views/cards/cardquestions.h"
#include "views/cards/cardwords.h"
#include "views/common/prompt.h"

namespace longreach {

namespace {

const CardReport *pointerTo(const std::optional<CardReport> &report)
{
    return report ? &*report : nullptr;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

CardActions::CardActions(CardBench &bench, Prompt &prompt, QObject *parent)
    : QObject(parent), m_bench(bench), m_prompt(prompt)
{}

void CardActions::request(const QString &reader, const CardTask &task)
{
    const auto report = m_bench.report(reader);
    const auto question = questionBefore(task, pointerTo(report));
    if (!question)
        return perform(reader, task, {});
    CardConsent consent;
    consent.resetsMemory = std::holds_alternative<cardtask::ResetMemory>(task);
    m_prompt.ask(*question, this, [this, reader, task, consent] { perform(reader, task, consent); });
}

void CardActions::read(const QString &reader)
{
    Q_EMIT begun(reader, tr("Reading the card …"));
    whenDone(m_bench.read(reader, WholeCard | CardPart::Details), this,
             [this, reader](const Result<CardReport> &report) {
                 if (report)
                     Q_EMIT ended(reader, Tone::Good, {}, {});
                 else
                     Q_EMIT ended(reader, Tone::Bad, cardErrorText(tr("read the card"), report.error()),
                                  report.error().detail);
             });
}

void CardActions::perform(const QString &reader, const CardTask &task, const CardConsent &consent)
{
    const auto report = m_bench.report(reader);
    Q_EMIT begun(reader, tr("%1 …", "a deed under way").arg(capitalised(deedOf(task, pointerTo(report)))));
    whenDone(
        m_bench.perform(reader, task, consent), this,
        [this, reader, task, consent](const Result<CardOutcome> &outcome) { take(reader, task, consent, outcome); });
}

void CardActions::take(const QString &reader, const CardTask &task, const CardConsent &consent,
                       const Result<CardOutcome> &outcome)
{
    const auto report = m_bench.report(reader);
    if (outcome) {
        const auto detail = outcome->log + outcome->tries;
        const auto tone = outcome->unsent.empty() ? toneOf(outcome->confirmation) : Tone::Warning;
        const auto text = outcomeText(task, *outcome, pointerTo(outcome->reportAfter ? outcome->reportAfter : report));
        return Q_EMIT ended(reader, tone, text, detail.join(u'\n'));
    }
    if (outcome.error().kind == Error::Kind::ConsentNeeded) {
        Q_EMIT ended(reader, Tone::Muted, {}, {});
        return askForConsent(reader, task, consent, outcome.error().detail);
    }
    Q_EMIT ended(reader, Tone::Bad, cardErrorText(deedOf(task, pointerTo(report)), outcome.error()),
                 outcome.error().detail);
}

void CardActions::askForConsent(const QString &reader, const CardTask &task, CardConsent consent, const QString &member)
{
    if (member == QStringLiteral("removesUnsent"))
        consent.removesUnsent = true;
    else if (member == QStringLiteral("overridesGuards"))
        consent.overridesGuards = true;
    else
        consent.resetsMemory = true;
    const auto report = m_bench.report(reader);
    m_prompt.ask(questionForConsent(task, consent, pointerTo(report)), this,
                 [this, reader, task, consent] { perform(reader, task, consent); });
}

} // namespace longreach
