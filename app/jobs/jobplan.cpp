// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobplan.h"

#include "app/core/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace longreach::jobs {

namespace {

using Verb = PlanStep::Verb;
using Codes = JobPlan::Codes;

constexpr QLatin1String NoRollback("-no-rollback");

constexpr WordTable<Verb, 5> VerbWords{{{{Verb::Enable, QLatin1String("enable")},
                                         {Verb::Disable, QLatin1String("disable")},
                                         {Verb::Delete, QLatin1String("delete")},
                                         {Verb::ListProfiles, QLatin1String("list")},
                                         {Verb::GetRat, QLatin1String("rat")}}}};

constexpr WordTable<Codes, 2> CodesWords{
    {{{Codes::Pool, QLatin1String("pool")}, {Codes::Bound, QLatin1String("bound")}}}};

bool namesProfile(Verb verb)
{
    return verb == Verb::Enable || verb == Verb::Disable || verb == Verb::Delete;
}

tl::unexpected<Error> badPlan(const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("plan: %1").arg(finding));
}

QString hexOf(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

QByteArray octetsOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

/// A table of EIDs is not kept: once the job is stored its targets are in its operations.
Result<ProfileSelector> selectorFromJson(const QJsonValue &value)
{
    const auto text = value.toString();
    if (text.isEmpty() || text.startsWith(u"table:"))
        return ProfileSelector();
    return ProfileSelector::parse(text);
}

} // namespace

Result<PlanStep> PlanStep::parse(QStringView text)
{
    text = text.trimmed();
    const auto space = text.indexOf(u' ');
    auto word = space < 0 ? text : text.first(space);
    PlanStep step;
    if (word.endsWith(NoRollback)) {
        step.rollback = false;
        word.chop(NoRollback.size());
    }
    if (!VerbWords.hasWord(word) || (!step.rollback && word != u"enable"))
        return failure(Error::Kind::InvalidInput, QStringLiteral("no step '%1'").arg(word));
    step.verb = VerbWords.valueOf(word, Verb::Enable);
    const auto rest = space < 0 ? QStringView() : text.sliced(space + 1).trimmed();
    if (!namesProfile(step.verb)) {
        if (!rest.isEmpty())
            return failure(Error::Kind::InvalidInput, QStringLiteral("step '%1' names no profile").arg(word));
        return step;
    }
    auto selector = ProfileSelector::parse(rest);
    if (!selector)
        return failure(selector.error());
    step.profile = *std::move(selector);
    return step;
}

QString PlanStep::toString() const
{
    auto text = VerbWords.wordOf(verb);
    if (verb == Verb::Enable && !rollback)
        text += NoRollback;
    if (namesProfile(verb))
        text += u' ' + profile.toString();
    return text;
}

Result<JobPlan> JobPlan::fromJson(JobKind kind, const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return badPlan(QStringLiteral("not a JSON object"));
    const auto object = document.object();
    JobPlan plan;
    plan.kind = kind;
    auto selector = selectorFromJson(object.value(u"profile"));
    if (!selector)
        return failure(selector.error());
    plan.profile = *std::move(selector);
    plan.rollback = object.value(u"rollback").toBool(true);
    plan.verify = object.value(u"verify").toBool(false);
    plan.tagList = octetsOf(object.value(u"tagList"));
    plan.eimConfiguration = octetsOf(object.value(u"eimConfiguration"));
    plan.eimId = object.value(u"eimId").toString();
    plan.codes = CodesWords.valueOf(object.value(u"codes").toString(), Codes::Pool);
    for (const auto &text : object.value(u"steps").toArray()) {
        auto step = PlanStep::parse(text.toString());
        if (!step)
            return failure(step.error());
        plan.steps.push_back(*std::move(step));
    }
    return plan;
}

QByteArray JobPlan::toJson() const
{
    QJsonObject object;
    if (!profile.isEmpty())
        object.insert(u"profile", profile.toString());
    if (kind == JobKind::Enable)
        object.insert(u"rollback", rollback);
    if (verify)
        object.insert(u"verify", true);
    if (!tagList.isEmpty())
        object.insert(u"tagList", hexOf(tagList));
    if (!eimConfiguration.isEmpty())
        object.insert(u"eimConfiguration", hexOf(eimConfiguration));
    if (!eimId.isEmpty())
        object.insert(u"eimId", eimId);
    if (kind == JobKind::Download)
        object.insert(u"codes", CodesWords.wordOf(codes));
    QJsonArray stepTexts;
    for (const auto &step : steps)
        stepTexts.append(step.toString());
    if (!stepTexts.isEmpty())
        object.insert(u"steps", stepTexts);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> validate(const JobPlan &plan)
{
    switch (plan.kind) {
    case JobKind::Audit:
    case JobKind::Download:
    case JobKind::CardData:
    case JobKind::ListEim: return {};
    case JobKind::Enable:
    case JobKind::Disable:
    case JobKind::Delete:
        if (plan.profile.isEmpty())
            return badPlan(QStringLiteral("no profile selector"));
        return {};
    case JobKind::AddEim:
    case JobKind::UpdateEim:
        if (plan.eimConfiguration.isEmpty())
            return badPlan(QStringLiteral("no eIM configuration"));
        return {};
    case JobKind::DeleteEim:
        if (plan.eimId.isEmpty())
            return badPlan(QStringLiteral("no eIM identifier"));
        return {};
    case JobKind::Sequence:
        if (plan.steps.empty())
            return badPlan(QStringLiteral("no step"));
        for (const auto &step : plan.steps) {
            if (namesProfile(step.verb) && step.profile.isEmpty())
                return badPlan(QStringLiteral("a step has no profile selector"));
            if (step.profile.isTable())
                return badPlan(QStringLiteral("a step cannot name its profile by a table"));
        }
        return {};
    }
    return badPlan(QStringLiteral("unknown kind"));
}

bool changesProfiles(const JobPlan &plan) noexcept
{
    switch (plan.kind) {
    case JobKind::Enable:
    case JobKind::Disable:
    case JobKind::Delete: return true;
    case JobKind::Sequence:
        return std::any_of(plan.steps.begin(), plan.steps.end(),
                           [](const PlanStep &step) { return namesProfile(step.verb); });
    case JobKind::Audit:
    case JobKind::Download:
    case JobKind::CardData:
    case JobKind::AddEim:
    case JobKind::UpdateEim:
    case JobKind::DeleteEim:
    case JobKind::ListEim: return false;
    }
    return false;
}

bool isReading(const JobPlan &plan) noexcept
{
    switch (plan.kind) {
    case JobKind::Audit:
    case JobKind::CardData:
    case JobKind::ListEim: return true;
    case JobKind::Sequence: return !changesProfiles(plan);
    case JobKind::Enable:
    case JobKind::Disable:
    case JobKind::Delete:
    case JobKind::Download:
    case JobKind::AddEim:
    case JobKind::UpdateEim:
    case JobKind::DeleteEim: return false;
    }
    return false;
}

} // namespace longreach::jobs
