// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/profilechange.h"

#include "app/card/session/cardscan.h"
#include "app/card/session/resultcode.h"

namespace longreach::card {

namespace {

struct Rung {
    QString way;
    sgp32::ProfileIdentifier identifier;
    bool refresh = false;
};

std::vector<Rung> rungsFor(const Profile &profile)
{
    std::vector<Rung> rungs{{QStringLiteral("iccidRefresh"), sgp32::WireIccid(profile.iccid), true},
                            {QStringLiteral("iccid"), sgp32::WireIccid(profile.iccid), false}};
    if (profile.isdpAid) {
        sgp32::WireAid aid;
        if (aid.assign(sgp32::viewOf(profile.isdpAid->bytes())))
            rungs.push_back({QStringLiteral("aid"), aid, false});
    }
    return rungs;
}

tl::unexpected<Error> notOnCard(const Iccid &iccid)
{
    return failure(Error::Kind::NotFound, QStringLiteral("no profile %1 on the card").arg(iccid.toString()));
}

} // namespace

ProfileChange::ProfileChange(CardSession &session, const WorkContext &context, CardReport &report)
    : m_session(session), m_context(context), m_report(report)
{}

Result<void> ProfileChange::enable(const Iccid &iccid, CardOutcome &outcome)
{
    return climb(iccid, ProfileState::Enabled, outcome);
}

Result<void> ProfileChange::disable(const Iccid &iccid, CardOutcome &outcome)
{
    return climb(iccid, ProfileState::Disabled, outcome);
}

Result<void> ProfileChange::climb(const Iccid &iccid, ProfileState wanted, CardOutcome &outcome)
{
    const auto *found = findProfile(m_report, iccid);
    if (!found)
        return notOnCard(iccid);
    if (found->profile.state == wanted) {
        outcome.wasAlreadySo = true;
        return {};
    }
    Error last;
    for (const auto &rung : rungsFor(found->profile)) {
        auto done = request(rung.identifier, rung.refresh, wanted);
        outcome.way = rung.way;
        if (done)
            return {};
        last = done.error();
        if (!isCardsOwn(last))
            return failure(last);
        outcome.tries += QStringLiteral("%1: %2").arg(rung.way, last.detail);
        auto again = scan(m_session, m_context, CardPart::Profiles, m_report);
        if (!again)
            return failure(again.error());
        m_report = std::move(*again);
        const auto *now = findProfile(m_report, iccid);
        if (!now)
            return notOnCard(iccid);
        if (now->profile.state == wanted) {
            outcome.log += QStringLiteral("the card did it although it answered %1").arg(last.detail);
            return {};
        }
        const bool isFinal = last.detail.contains(u"disallowedByPolicy")
            || (m_report.identity.kind == CardKind::IotEuicc && last.detail.contains(u"SW "));
        if (isFinal)
            break;
    }
    return failure(explained(last));
}

Result<void> ProfileChange::request(const sgp32::ProfileIdentifier &identifier, bool refresh, ProfileState wanted)
{
    if (wanted == ProfileState::Enabled)
        return callForOk<sgp32::EnableProfileResponse>(m_session, sgp32::EnableProfileRequest{identifier, refresh});
    return callForOk<sgp32::DisableProfileResponse>(m_session, sgp32::DisableProfileRequest{identifier, refresh});
}

Result<void> ProfileChange::remove(const Iccid &iccid, CardOutcome &outcome)
{
    const auto *found = findProfile(m_report, iccid);
    if (!found)
        return notOnCard(iccid);
    if (found->profile.state == ProfileState::Enabled) {
        if (auto disabled = climb(iccid, ProfileState::Disabled, outcome); !disabled)
            return disabled;
        outcome.log += QStringLiteral("disabled first, to be deleted");
        // With refresh the card may only have promised it.
        if (auto again = m_session.channel().reset(); !again)
            return again;
    }
    auto deleted =
        callForOk<sgp32::DeleteProfileResponse>(m_session, sgp32::DeleteProfileRequest{sgp32::WireIccid(iccid)});
    return deleted || !isCardsOwn(deleted.error()) ? deleted : Result<void>(failure(explained(deleted.error())));
}

Result<void> ProfileChange::rename(const Iccid &iccid, const QString &nickname)
{
    return callForOk<sgp32::SetNicknameResponse>(
        m_session, sgp32::SetNicknameRequest{sgp32::WireIccid(iccid), sgp32::Utf8Text(nickname)});
}

/// A status word instead of an answer is how an IoT eUICC says that only its eIM may do this.
Error ProfileChange::explained(Error error) const
{
    if (m_report.identity.kind != CardKind::IotEuicc || !error.detail.contains(u"SW "))
        return error;
    return {Error::Kind::Unsupported,
            QStringLiteral("an IoT eUICC changes profiles by packages of its eIM: %1").arg(error.detail)};
}

} // namespace longreach::card
