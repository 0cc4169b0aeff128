// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/imei.h"
#include "app/core/plmn.h"
#include "app/lab/behaviour.h"
#include "app/lab/labclock.h"
#include "app/lab/profilesource.h"
#include "app/lab/scenario/coverage.h"
#include "app/lab/simulatedcard.h"

#include <QString>

#include <optional>

namespace longreach::lab {

/// A device of the lab: who it is, its card, how it behaves and when it was last heard of.
///
/// It decides what an assignment comes to; when it polls is decided by PollingFleet.
class SimulatedDevice final {
public:
    struct Identity {
        Eid eid;
        Imei imei;
        QString label;
        QString country;
        Plmn homePlmn; ///< the network it roams on with its bootstrap profile
    };

    SimulatedDevice(Identity identity, SimulatedCard card, LabTime pollInterval);

    [[nodiscard]] const Identity &identity() const noexcept { return m_identity; }
    [[nodiscard]] const SimulatedCard &card() const noexcept { return m_card; }
    [[nodiscard]] LabTime pollInterval() const noexcept { return m_pollInterval; }
    [[nodiscard]] Behaviour behaviour() const noexcept { return m_behaviour; }
    void setBehaviour(Behaviour behaviour);

    /// What its card holds now, where the card itself is elsewhere.
    void setProfiles(std::vector<Profile> profiles) { m_card.setProfiles(std::move(profiles)); }

    /// The network that serves it: the enabled operational profile's own, unless that is of another
    /// country; else the home network.
    [[nodiscard]] Plmn plmn() const;

    /// How it stands with its connection.
    struct Connection {
        std::optional<LabTime> lostAt;        ///< it looks for one since
        std::optional<Iccid> leftForFallback; ///< what it returns to when that is served again
    };
    [[nodiscard]] const Connection &connection() const noexcept { return m_connection; }
    void setConnection(const Connection &connection) { m_connection = connection; }

    /// Nothing if it never polled.
    [[nodiscard]] const std::optional<LabTime> &lastPoll() const noexcept { return m_lastPoll; }
    void setLastPoll(LabTime moment) { m_lastPoll = moment; }

    /// Why the card will not have a package with this counter, signed for this association token:
    /// a word of EuiccPackageErrorCode. Empty if it takes it, and the counter is used up then.
    QByteArray refusePackage(qint64 counter, qint64 token) { return m_card.refusePackage(counter, token); }

    /// Executes an assignment; the outcome is a list as in a lookup. Empty if the device
    /// lost its connection over it and will never answer.
    std::optional<OrderedJson> carryOut(const Assignment &assignment, ProfileSource &source, const Coverage &coverage);

private:
    std::optional<OrderedJson> carryOutPackage(const CardPackage &package, const Coverage &coverage);
    OrderedJson download(const DownloadTrigger &trigger, ProfileSource &source);

    Identity m_identity;
    SimulatedCard m_card;
    LabTime m_pollInterval;
    Behaviour m_behaviour = Behaviour::Obedient;
    std::optional<LabTime> m_lastPoll;
    Connection m_connection;
};

} // namespace longreach::lab
