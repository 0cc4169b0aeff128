// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/precheck.h"

#include "app/jobs/particulars.h"
#include "app/jobs/profilechange.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace longreach::jobs {

namespace {

using Prospect = Finding::Prospect;
using Verb = PlanStep::Verb;

Finding ineligible(QLatin1String reason, QString detail = {})
{
    Finding finding;
    finding.reason = reason;
    finding.detail = std::move(detail);
    return finding;
}

std::vector<Capability> capabilitiesFor(Verb verb, bool rollback)
{
    switch (verb) {
    case Verb::Enable:
        return rollback ? std::vector{Capability::Enable, Capability::Rollback} : std::vector{Capability::Enable};
    case Verb::Disable: return {Capability::Disable};
    case Verb::Delete: return {Capability::Delete};
    case Verb::ListProfiles:
    case Verb::GetRat: return {Capability::Audit};
    }
    return {};
}

std::vector<Capability> capabilitiesFor(const JobPlan &plan)
{
    switch (plan.kind) {
    case JobKind::Audit: return {Capability::Audit};
    case JobKind::Enable: return capabilitiesFor(Verb::Enable, plan.rollback);
    case JobKind::Disable: return capabilitiesFor(Verb::Disable, false);
    case JobKind::Delete: return capabilitiesFor(Verb::Delete, false);
    case JobKind::Download: return {Capability::Download};
    case JobKind::CardData: return {Capability::Edr};
    case JobKind::AddEim:
    case JobKind::UpdateEim:
    case JobKind::DeleteEim:
    case JobKind::ListEim: return {Capability::Eco};
    case JobKind::Sequence: break;
    }
    std::vector<Capability> all;
    for (const auto &step : plan.steps) {
        const auto some = capabilitiesFor(step.verb, step.rollback);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::optional<Iccid> enabledIccid(std::span<const Profile> profiles)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [](const Profile &profile) { return profile.state == ProfileState::Enabled; });
    return found == profiles.end() ? std::nullopt : std::optional(found->iccid);
}

const Profile &profileOf(const Device &device, const Iccid &iccid)
{
    return *std::find_if(device.profiles.begin(), device.profiles.end(),
                         [&](const Profile &profile) { return profile.iccid == iccid; });
}

Finding unresolved(const Error &error)
{
    if (error.kind == Error::Kind::Conflict)
        return ineligible(QLatin1String("severalProfilesMatch"), error.detail);
    return ineligible(QLatin1String("noProfileMatches"), error.detail);
}

/// What doing `verb` to one profile of `device` would come to.
Finding prospectOf(Verb verb, const Device &device, const Iccid &iccid)
{
    const auto &profile = profileOf(device, iccid);
    Finding finding{Prospect::WillDo, {}, {}, iccid, enabledIccid(device.profiles), {}};
    if (verb == Verb::Enable && profile.state == ProfileState::Enabled)
        finding.prospect = Prospect::AlreadySo;
    if (verb == Verb::Disable && profile.state == ProfileState::Disabled)
        finding.prospect = Prospect::AlreadySo;
    if (verb == Verb::Delete && profile.isFallback)
        return ineligible(QLatin1String("wouldDeleteFallback"));
    if (verb == Verb::Delete && profile.state == ProfileState::Enabled)
        return ineligible(QLatin1String("wouldDeleteEnabled"));
    return finding;
}

ProfileChange::Wish wishOf(Verb verb)
{
    if (verb == Verb::Enable)
        return ProfileChange::Wish::Enabled;
    return verb == Verb::Disable ? ProfileChange::Wish::Disabled : ProfileChange::Wish::Absent;
}

bool areProfilesKnown(const Device &device)
{
    return device.syncedAt || device.auditedAt || !device.profiles.empty();
}

} // namespace

Finding PreCheck::check(const Device &device, const EimView *eim, bool hasCode) const
{
    if (auto finding = checkEim(device, eim); finding.prospect == Prospect::Ineligible)
        return finding;
    if (m_plan.kind == JobKind::Download && !hasCode)
        return ineligible(QLatin1String("noActivationCode"));
    if (changesProfiles(m_plan) && !areProfilesKnown(device))
        return ineligible(QLatin1String("profilesUnknown"), QStringLiteral("sync or audit the device first"));
    if (m_plan.kind == JobKind::Sequence)
        return checkSequence(device);
    if (changesProfiles(m_plan))
        return checkProfile(device);
    return {Prospect::WillDo, {}, {}, std::nullopt, enabledIccid(device.profiles), {}};
}

Finding PreCheck::checkEim(const Device &device, const EimView *eim) const
{
    if (device.eim.isEmpty())
        return ineligible(QLatin1String("notInAnyEim"));
    if (!eim)
        return ineligible(QLatin1String("eimNotFound"), QStringLiteral("no connection '%1'").arg(device.eim));
    if (eim->isReadOnly && !isReading(m_plan))
        return ineligible(QLatin1String("readOnlyEim"), QStringLiteral("'%1' is read-only").arg(device.eim));
    // Of an eIM that was never asked nothing is known: let it answer itself.
    const bool isKnown = !(eim->capabilities == CapabilitySet());
    for (const auto capability : capabilitiesFor(m_plan)) {
        if (isKnown && !eim->capabilities.has(capability))
            return ineligible(QLatin1String("unsupportedByEim"), eim->capabilities.reasonAgainst(capability));
    }
    Finding fine;
    fine.prospect = Prospect::WillDo;
    return fine;
}

Finding PreCheck::checkProfile(const Device &device) const
{
    const auto iccid = m_plan.profile.resolve(device);
    if (!iccid)
        return unresolved(iccid.error());
    if (m_plan.kind == JobKind::Enable)
        return prospectOf(Verb::Enable, device, *iccid);
    return prospectOf(m_plan.kind == JobKind::Disable ? Verb::Disable : Verb::Delete, device, *iccid);
}

Finding PreCheck::checkSequence(const Device &device) const
{
    auto played = device;
    Particulars particulars;
    Finding whole{Prospect::AlreadySo, {}, {}, std::nullopt, enabledIccid(device.profiles), {}};
    for (const auto &step : m_plan.steps) {
        auto &target = particulars.stepTargets.emplace_back();
        if (step.verb == Verb::ListProfiles || step.verb == Verb::GetRat) {
            whole.prospect = Prospect::WillDo;
            continue;
        }
        const auto iccid = step.profile.resolve(played);
        if (!iccid)
            return unresolved(iccid.error());
        const auto finding = prospectOf(step.verb, played, *iccid);
        if (finding.prospect == Prospect::Ineligible)
            return finding;
        // A card stops a package at the first step that is refused, also one that is already so.
        if (finding.prospect == Prospect::AlreadySo)
            continue;
        target = *iccid;
        whole.prospect = Prospect::WillDo;
        if (!whole.target || step.verb == Verb::Enable)
            whole.target = *iccid;
        ProfileChange::apply(*iccid, wishOf(step.verb), played.profiles);
    }
    whole.particulars = particulars.toJson();
    return whole;
}

} // namespace longreach::jobs
