// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobwords.h"

#include "views/common/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace longreach {

namespace {

struct JobWords final {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

bool hasVerb(const jobs::JobPlan &plan, jobs::PlanStep::Verb verb)
{
    return std::ranges::any_of(plan.steps, [verb](const jobs::PlanStep &step) { return step.verb == verb; });
}

} // namespace

const std::vector<JobKind> &offeredJobKinds()
{
    static const std::vector kinds{JobKind::Audit,     JobKind::Enable,    JobKind::Disable, JobKind::Delete,
                                   JobKind::Download,  JobKind::CardData,  JobKind::ListEim, JobKind::AddEim,
                                   JobKind::UpdateEim, JobKind::DeleteEim, JobKind::Sequence};
    return kinds;
}

QString iconOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Audit: return QStringLiteral("audit");
    case JobKind::Enable: return QStringLiteral("enable");
    case JobKind::Disable: return QStringLiteral("disable");
    case JobKind::Delete: return QStringLiteral("remove");
    case JobKind::Download: return QStringLiteral("download");
    case JobKind::CardData: return QStringLiteral("card");
    case JobKind::ListEim: return QStringLiteral("list");
    case JobKind::AddEim: return QStringLiteral("add");
    case JobKind::UpdateEim: return QStringLiteral("edit");
    case JobKind::DeleteEim: return QStringLiteral("clear");
    case JobKind::Sequence: return QStringLiteral("sequence");
    }
    return {};
}

QString descriptionOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Audit: return JobWords::tr("Asks each card for its profiles. Changes nothing.");
    case JobKind::Enable:
        return JobWords::tr(
            "Switches each device to one of the profiles it already holds. No two cards share an ICCID, "
            "so say which profile you mean by what it is.");
    case JobKind::Disable: return JobWords::tr("Switches one profile of each device off.");
    case JobKind::Delete: return JobWords::tr("Removes one disabled profile from each card.");
    case JobKind::Download:
        return JobWords::tr("Loads a new profile onto each card, with an activation code of its own from the pool.");
    case JobKind::CardData:
        return JobWords::tr("Asks each card and its IPA what they are and can do. Changes nothing.");
    case JobKind::ListEim: return JobWords::tr("Asks each card which eIMs it obeys. Changes nothing.");
    case JobKind::AddEim: return JobWords::tr("Makes each card obey one more eIM.");
    case JobKind::UpdateEim: return JobWords::tr("Changes what each card keeps about an eIM it obeys.");
    case JobKind::DeleteEim: return JobWords::tr("Makes each card stop obeying an eIM.");
    case JobKind::Sequence:
        return JobWords::tr("Sends several profile operations as one package; the card executes them in order.");
    }
    return {};
}

bool isDestructive(const jobs::JobPlan &plan)
{
    switch (plan.kind) {
    case JobKind::Disable:
    case JobKind::Delete:
    case JobKind::DeleteEim: return true;
    case JobKind::Enable: return !plan.rollback;
    case JobKind::Sequence:
        return hasVerb(plan, jobs::PlanStep::Verb::Delete) || hasVerb(plan, jobs::PlanStep::Verb::Disable);
    case JobKind::Audit:
    case JobKind::Download:
    case JobKind::CardData:
    case JobKind::AddEim:
    case JobKind::UpdateEim:
    case JobKind::ListEim: return false;
    }
    return false;
}

QString consequenceOf(const jobs::JobPlan &plan, qint64 count)
{
    const auto number = static_cast<int>(count);
    switch (plan.kind) {
    case JobKind::Enable:
        return plan.rollback
            ? JobWords::tr("%Ln device(s) will switch. One that finds no connection goes back to its former profile.",
                           nullptr, number)
            : JobWords::tr("%Ln device(s) will switch. One that finds no connection stays out of reach: there is no "
                           "rollback, and nobody can call it back.",
                           nullptr, number);
    case JobKind::Disable:
        return JobWords::tr("%Ln device(s) will lose the profile they may be connected by. One without another way to "
                            "connect cannot be called back.",
                            nullptr, number);
    case JobKind::Delete:
        return JobWords::tr("%Ln profile(s) will be deleted. That cannot be undone; a new download needs a new "
                            "activation code.",
                            nullptr, number);
    case JobKind::Download:
        return JobWords::tr("%Ln activation code(s) will be spent, also where the download fails.", nullptr, number);
    case JobKind::DeleteEim:
        return JobWords::tr("%Ln device(s) will no longer obey that eIM. Without another one, nobody can reach their "
                            "cards.",
                            nullptr, number);
    case JobKind::Sequence: return JobWords::tr("What has been fetched by a device cannot be called back.");
    case JobKind::Audit:
    case JobKind::CardData:
    case JobKind::AddEim:
    case JobKind::UpdateEim:
    case JobKind::ListEim: return {};
    }
    return {};
}

QString proposedTitle(const jobs::JobPlan &plan)
{
    if (plan.profile.isEmpty())
        return words(plan.kind);
    return JobWords::tr("%1: %2", "kind of job, selector").arg(words(plan.kind), plan.profile.toString());
}

} // namespace longreach
