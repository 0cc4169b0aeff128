// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "app/lab/cardcommand.h"
#include "app/lab/orderedjson.h"

#include <QByteArray>

#include <vector>

namespace longreach::lab {

/// An eUICC reduced to what its eIM sees of it: profiles, the eIMs it obeys, and their answers.
///
/// Pure state, no time and no wire. Answers are outcome members as an SGP.32 v1.0 eIM writes them
/// (`{"enableResult":"ok"}`), with the standard's words, or its integer where v1.0 has no word.
class SimulatedCard final {
public:
    /// The association token it shares with the lab.
    static constexpr qint64 OwnToken = 1;

    SimulatedCard(std::vector<Profile> profiles, const QByteArray &eimId)
        : m_profiles(std::move(profiles)), m_eims{eimId}
    {}

    [[nodiscard]] const std::vector<Profile> &profiles() const noexcept { return m_profiles; }
    void setProfiles(std::vector<Profile> profiles) { m_profiles = std::move(profiles); }
    [[nodiscard]] const Profile *enabledProfile() const;

    /// Whether every change of a profile is answered disallowedByPolicy(3) instead of executed.
    void setRefusing(bool refuses) { m_refuses = refuses; }
    [[nodiscard]] bool isRefusing() const noexcept { return m_refuses; }

    /// Why a package with this counter, signed for this association token, is refused: a word of
    /// EuiccPackageErrorCode. Empty if it is not, and the counter is used up then.
    QByteArray refusePackage(qint64 counter, qint64 token);

    /// Executes one command and answers as the card does.
    OrderedJson execute(const CardCommand &command);

    /// Adds a profile in state disabled on the next free ISD-P.
    void install(Profile profile);

private:
    OrderedJson enable(const QByteArray &iccid);
    OrderedJson disable(const QByteArray &iccid);
    OrderedJson remove(const QByteArray &iccid);
    OrderedJson setFallback(const QByteArray &iccid);
    OrderedJson unsetFallback();
    [[nodiscard]] OrderedJson list(const CardCommand &command) const;
    OrderedJson addEim(const QByteArray &configuration);
    [[nodiscard]] OrderedJson updateEim(const QByteArray &configuration) const;
    OrderedJson deleteEim(const QByteArray &eimId);
    [[nodiscard]] OrderedJson listEims() const;
    [[nodiscard]] std::vector<Profile>::iterator find(const QByteArray &iccid);

    std::vector<Profile> m_profiles;
    std::vector<QByteArray> m_eims;
    qint64 m_counter = 0; ///< the highest seen
    qint64 m_nextToken = OwnToken + 1;
    quint8 m_nextSlot = 0x09;
    bool m_refuses = false;
};

} // namespace longreach::lab
