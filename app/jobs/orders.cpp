// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/orders.h"

#include "app/jobs/particulars.h"

namespace longreach::jobs {

namespace {

/// Everything that SGP.32 lets an eIM ask for in one IpaEuiccDataRequest.
const QByteArray &allCardData()
{
    static const auto tags = QByteArray::fromHex("80bf20bf228384a5a688a9bf2b");
    return tags;
}

tl::unexpected<Error> lacks(const Operation &operation, QLatin1String what)
{
    return failure(Error::Kind::Damaged,
                   QStringLiteral("job %1, operation %2: no %3").arg(operation.job).arg(operation.sequence).arg(what));
}

template <typename Step>
Result<Order> psmo(Step step)
{
    return PsmoOrder{{std::move(step)}};
}

template <typename Step>
Result<Order> eco(Step step)
{
    return EcoOrder{{std::move(step)}};
}

Result<Order> sequence(const JobPlan &plan, const Operation &operation)
{
    const auto particulars = Particulars::fromJson(operation.particulars);
    if (!particulars)
        return failure(particulars.error());
    if (particulars->stepTargets.size() != plan.steps.size())
        return lacks(operation, QLatin1String("particulars"));
    PsmoOrder order;
    for (std::size_t at = 0; at < plan.steps.size(); ++at) {
        const auto &step = plan.steps[at];
        const auto &target = particulars->stepTargets[at];
        switch (step.verb) {
        case PlanStep::Verb::Enable:
            if (target)
                order.steps.emplace_back(EnableProfile{*target, step.rollback});
            break;
        case PlanStep::Verb::Disable:
            if (target)
                order.steps.emplace_back(DisableProfile{*target});
            break;
        case PlanStep::Verb::Delete:
            if (target)
                order.steps.emplace_back(DeleteProfile{*target});
            break;
        case PlanStep::Verb::ListProfiles: order.steps.emplace_back(ListProfileInfo{}); break;
        case PlanStep::Verb::GetRat: order.steps.emplace_back(GetRat{}); break;
        }
    }
    return order;
}

} // namespace

Result<Order> orderFor(const JobPlan &plan, const Operation &operation, const std::optional<ActivationCode> &code)
{
    const auto &target = operation.target;
    const bool needsTarget =
        plan.kind == JobKind::Enable || plan.kind == JobKind::Disable || plan.kind == JobKind::Delete;
    if (needsTarget && !target)
        return lacks(operation, QLatin1String("target"));
    switch (plan.kind) {
    case JobKind::Audit: return psmo(ListProfileInfo{std::nullopt, plan.tagList});
    case JobKind::Enable: return psmo(EnableProfile{*target, plan.rollback});
    case JobKind::Disable: return psmo(DisableProfile{*target});
    case JobKind::Delete: return psmo(DeleteProfile{*target});
    case JobKind::Download:
        if (!code)
            return failure(Error::Kind::NotFound, QStringLiteral("no activation code"));
        return DownloadOrder{*code};
    case JobKind::CardData: return CardDataOrder{plan.tagList.isEmpty() ? allCardData() : plan.tagList};
    case JobKind::AddEim: return eco(AddEim{plan.eimConfiguration});
    case JobKind::UpdateEim: return eco(UpdateEim{plan.eimConfiguration});
    case JobKind::DeleteEim: return eco(DeleteEim{plan.eimId});
    case JobKind::ListEim: return eco(ListEim{});
    case JobKind::Sequence: return sequence(plan, operation);
    }
    return lacks(operation, QLatin1String("known kind"));
}

Order auditOrder()
{
    return PsmoOrder{{ListProfileInfo{}}};
}

} // namespace longreach::jobs
