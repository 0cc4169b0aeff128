// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/reports.h"

#include <algorithm>

namespace longreach::fakes {

namespace {

using Verdict = ports::OrderReport::Verdict;

struct OutcomeNames {
    QString operator()(const EnableProfile &) const { return QStringLiteral("enableResult"); }
    QString operator()(const DisableProfile &) const { return QStringLiteral("disableResult"); }
    QString operator()(const DeleteProfile &) const { return QStringLiteral("deleteResult"); }
    QString operator()(const ListProfileInfo &) const { return QStringLiteral("listProfileInfoResult"); }
    QString operator()(const GetRat &) const { return QStringLiteral("getRATResult"); }
    QString operator()(const ConfigureAutoEnable &) const { return QStringLiteral("configureAutoEnableResult"); }
    QString operator()(const AddEim &) const { return QStringLiteral("addEimResult"); }
    QString operator()(const UpdateEim &) const { return QStringLiteral("updateEimResult"); }
    QString operator()(const DeleteEim &) const { return QStringLiteral("deleteEimResult"); }
    QString operator()(const ListEim &) const { return QStringLiteral("listEimResult"); }
};

template <typename Step>
std::vector<ports::StepOutcome> outcomesOf(const std::vector<Step> &steps)
{
    std::vector<ports::StepOutcome> outcomes;
    for (const auto &step : steps)
        outcomes.push_back({std::visit(OutcomeNames{}, step), QStringLiteral("ok"), true});
    return outcomes;
}

struct OrderOutcomes {
    using Outcomes = std::vector<ports::StepOutcome>;

    Outcomes operator()(const PsmoOrder &order) const { return outcomesOf(order.steps); }
    Outcomes operator()(const EcoOrder &order) const { return outcomesOf(order.steps); }
    Outcomes operator()(const DownloadOrder &) const { return only(QStringLiteral("profileInstallationResult")); }
    Outcomes operator()(const CardDataOrder &) const { return only(QStringLiteral("euiccDataResult")); }
    Outcomes operator()(const EuiccRecordOrder &) const { return only(QStringLiteral("euiccUpdateResult")); }

    static Outcomes only(const QString &name) { return {{name, QStringLiteral("ok"), true}}; }
};

bool asksForProfiles(const Order &order)
{
    const auto *psmo = std::get_if<PsmoOrder>(&order);
    return psmo != nullptr && std::any_of(psmo->steps.begin(), psmo->steps.end(), [](const PsmoStep &step) {
               return std::holds_alternative<ListProfileInfo>(step);
           });
}

} // namespace

ports::OrderReport succeeded(const ports::OrderRequest &request)
{
    auto report = bare(Verdict::Succeeded);
    report.steps = std::visit(OrderOutcomes{}, request.order);
    if (asksForProfiles(request.order))
        report.profiles.emplace();
    return report;
}

ports::OrderReport listed(std::vector<Profile> profiles)
{
    auto report = bare(Verdict::Succeeded);
    report.steps = {{QStringLiteral("listProfileInfoResult"), QStringLiteral("ok"), true}};
    report.profiles = std::move(profiles);
    return report;
}

ports::OrderReport refused(const ports::OrderRequest &request, const QString &reason)
{
    auto report = bare(Verdict::Failed, reason);
    report.steps = std::visit(OrderOutcomes{}, request.order);
    report.steps.resize(1); // a card stops at the first step that fails
    report.steps.front().code = reason;
    report.steps.front().isOk = false;
    return report;
}

ports::OrderReport bare(Verdict verdict, const QString &reason)
{
    ports::OrderReport report;
    report.verdict = verdict;
    report.reason = reason;
    return report;
}

} // namespace longreach::fakes
