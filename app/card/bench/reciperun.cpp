// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/reciperun.h"

#include "app/card/bench/workorders.h"

#include <QFile>

#include <algorithm>

namespace longreach::card {

namespace {

Result<void> appendToFile(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(line + '\n') != line.size() + 1 || !file.flush())
        return failure(Error::Kind::Storage, QStringLiteral("log '%1': %2").arg(path, file.errorString()));
    return {};
}

bool contains(const std::vector<RecipeStep> &steps, RecipeStep step)
{
    return std::ranges::find(steps, step) != steps.end();
}

} // namespace

Result<std::shared_ptr<RecipeRun>> RecipeRun::start(const CardRecipe &recipe, const ports::Clock &clock,
                                                    Advanced advanced, Noted noted)
{
    std::vector<WorkOrder> orders;
    if (!recipe.workOrderFile.isEmpty()) {
        QFile file(recipe.workOrderFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("work order '%1': %2").arg(recipe.workOrderFile, file.errorString()));
        auto read = readWorkOrders(file.readAll());
        if (!read)
            return failure(read.error());
        orders = std::move(*read);
    } else if (contains(recipe.steps, RecipeStep::MatchWorkOrder)) {
        return failure(Error::Kind::InvalidInput, QStringLiteral("a work order is to be matched, but there is none"));
    }
    if (contains(recipe.steps, RecipeStep::AppendLine)) {
        const bool isNew = !QFile::exists(recipe.logFile);
        if (auto opened = isNew ? appendToFile(recipe.logFile, logHead()) : Result<void>{}; !opened)
            return failure(opened.error());
    }
    return std::shared_ptr<RecipeRun>(
        new RecipeRun(recipe, std::move(orders), clock, std::move(advanced), std::move(noted)));
}

RecipeRun::RecipeRun(CardRecipe recipe, std::vector<WorkOrder> orders, const ports::Clock &clock, Advanced advanced,
                     Noted noted)
    : m_recipe(std::move(recipe)),
      m_orders(std::move(orders)),
      m_clock(clock),
      m_advanced(std::move(advanced)),
      m_noted(std::move(noted))
{}

bool RecipeRun::concerns(const QString &reader) const
{
    return m_recipe.readers.isEmpty() || m_recipe.readers.contains(reader);
}

std::optional<CardReport> RecipeRun::run(ReaderWork &work, const QString &reader)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_givenUp.erase(reader);
    }
    Passage passage{.work = work, .line = {.reader = reader}};
    auto done = take(RecipeStep::Read, passage);
    for (const auto step : m_recipe.steps) {
        if (!done || passage.line.state == RecipeLine::State::NotOrdered)
            break;
        if (step != RecipeStep::Read && step != RecipeStep::AppendLine)
            done = take(step, passage);
    }
    if (!done)
        passage.line.error = whyGivenUp(reader).value_or(done.error());
    const auto end = passage.line.state == RecipeLine::State::NotOrdered ? RecipeLine::State::NotOrdered
        : done                                                           ? RecipeLine::State::Done
                                                                         : RecipeLine::State::Failed;
    passage.line.state = end;
    passage.line.at = m_clock.now();
    if (contains(m_recipe.steps, RecipeStep::AppendLine)) {
        // A card whose line could not be written down does not count as done.
        if (auto appended = appendLine(passage); !appended) {
            passage.line.error = appended.error();
            passage.line.state = RecipeLine::State::Failed;
        }
    }
    tell(passage, passage.line.state);
    return passage.report.parts ? std::optional(passage.report) : std::nullopt;
}

Result<void> RecipeRun::take(RecipeStep step, Passage &passage)
{
    passage.line.step = step;
    tell(passage, RecipeLine::State::Running);
    switch (step) {
    case RecipeStep::Read: return readCard(passage);
    case RecipeStep::MatchWorkOrder: return matchOrder(passage);
    case RecipeStep::Enable:
    case RecipeStep::Rename: {
        const auto iccid = chosenProfile(passage);
        if (!iccid)
            return failure(iccid.error());
        if (step == RecipeStep::Enable)
            return perform(passage, cardtask::Enable{*iccid});
        return perform(passage, cardtask::Rename{*iccid, passage.order ? passage.order->nickname : QString()});
    }
    case RecipeStep::SendNotifications: return perform(passage, cardtask::SendNotifications{});
    case RecipeStep::Verify: {
        auto read = readCard(passage);
        return read ? verify(passage) : read;
    }
    case RecipeStep::AppendLine: return {};
    }
    return {};
}

Result<void> RecipeRun::readCard(Passage &passage)
{
    auto report = passage.work.read(CardPart::Identity | CardPart::Profiles | CardPart::Notifications, {});
    if (!report)
        return failure(report.error());
    passage.report = std::move(*report);
    passage.line.eid = passage.report.identity.eid;
    if (!passage.line.eid)
        return failure(passage.report.problems.empty()
                           ? Error{Error::Kind::BadReply, QStringLiteral("the card has no EID")}
                           : passage.report.problems.front().error);
    return {};
}

Result<void> RecipeRun::matchOrder(Passage &passage)
{
    const auto found = std::ranges::find(m_orders, *passage.line.eid, &WorkOrder::eid);
    if (found == m_orders.end()) {
        passage.line.state = RecipeLine::State::NotOrdered;
        return {};
    }
    passage.order = &*found;
    passage.line.note = found->note;
    return {};
}

Result<Iccid> RecipeRun::chosenProfile(const Passage &passage) const
{
    if (passage.order && passage.order->iccid)
        return *passage.order->iccid;
    if (passage.report.profiles.size() != 1)
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("the work order names no profile and the card has %1").arg(passage.report.profiles.size()));
    return passage.report.profiles.front().profile.iccid;
}

Result<void> RecipeRun::perform(Passage &passage, const CardTask &task)
{
    const CardConsent consent{.sendsNothing = true};
    const auto outcome = passage.work.perform(task, consent, passage.report);
    if (const auto activity = activityOf(passage.line.eid->toString(), task, consent, outcome))
        m_noted(*activity);
    if (!outcome)
        return failure(outcome.error());
    if (outcome->reportAfter)
        passage.report = *outcome->reportAfter;
    if (!outcome->unsent.empty())
        return failure(outcome->unsent.front().error);
    if (outcome->confirmation == CardOutcome::Confirmation::Contradicted)
        return failure(Error::Kind::Refused, QStringLiteral("the card took it, but shows something else"));
    if (outcome->confirmation == CardOutcome::Confirmation::NotConfirmed)
        return failure(Error::Kind::OutcomeUnknown, QStringLiteral("the card took it, but could not be read again"));
    return {};
}

Result<void> RecipeRun::verify(Passage &passage) const
{
    const bool wantsEnabled = contains(m_recipe.steps, RecipeStep::Enable);
    const bool wantsName = contains(m_recipe.steps, RecipeStep::Rename);
    if (!wantsEnabled && !wantsName)
        return {};
    const auto iccid = chosenProfile(passage);
    const auto *profile = iccid ? findProfile(passage.report, *iccid) : nullptr;
    if (!profile)
        return failure(Error::Kind::NotFound, QStringLiteral("the profile is not on the card"));
    if (wantsEnabled && profile->profile.state != ProfileState::Enabled)
        return failure(Error::Kind::Refused, QStringLiteral("the profile is not enabled"));
    if (wantsName && passage.order && profile->profile.nickname != passage.order->nickname)
        return failure(Error::Kind::Refused, QStringLiteral("the nickname is '%1'").arg(profile->profile.nickname));
    return {};
}

Result<void> RecipeRun::appendLine(const Passage &passage)
{
    const std::scoped_lock lock(m_mutex);
    return appendToFile(m_recipe.logFile, logLine(passage.line, passage.order));
}

void RecipeRun::giveUp(const QString &reader, const Error &error)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_givenUp[reader] = error;
    }
    m_advanced({.reader = reader, .state = RecipeLine::State::Failed, .at = m_clock.now(), .error = error});
}

std::optional<Error> RecipeRun::whyGivenUp(const QString &reader)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_givenUp.find(reader);
    return found == m_givenUp.end() ? std::nullopt : std::optional(found->second);
}

void RecipeRun::tell(Passage &passage, RecipeLine::State state)
{
    passage.line.state = state;
    passage.line.at = m_clock.now();
    // What was given up has been told already.
    if (!whyGivenUp(passage.line.reader))
        m_advanced(passage.line);
}

} // namespace longreach::card
