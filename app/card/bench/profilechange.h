// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"
#include "app/sgp32/es10/profilestate.h"

namespace longreach::card {

/// Changes the state of one profile, by whichever form of the command the card takes.
///
/// Some cards refuse one form and take another, so a ladder is climbed: by ICCID with refresh, by
/// ICCID without, by AID. Between two rungs the profiles are read again, as a card may have done
/// what it seemed to refuse. For one use.
class ProfileChange final {
public:
    /// `report` is what is known of the card, and is kept up to date; all outlive it.
    ProfileChange(CardSession &session, const WorkContext &context, CardReport &report);

    /// Fails with NotFound if the card has no such profile, Refused with the card's word, Unsupported
    /// on an IoT eUICC that takes such changes from its eIM only, or like the reader.
    Result<void> enable(const Iccid &iccid, CardOutcome &outcome);
    Result<void> disable(const Iccid &iccid, CardOutcome &outcome);

    /// A profile that is enabled is disabled first. Fails like disable().
    Result<void> remove(const Iccid &iccid, CardOutcome &outcome);

    Result<void> rename(const Iccid &iccid, const QString &nickname);

private:
    Result<void> climb(const Iccid &iccid, ProfileState wanted, CardOutcome &outcome);
    Result<void> request(const sgp32::ProfileIdentifier &identifier, bool refresh, ProfileState wanted);
    [[nodiscard]] Error explained(Error error) const;

    CardSession &m_session;
    const WorkContext &m_context;
    CardReport &m_report;
};

} // namespace longreach::card
