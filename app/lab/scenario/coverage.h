// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "app/lab/scenario/labchange.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace longreach::lab {

/// Whose profiles give a connection where.
///
/// An operator's profiles do in its own country and where it has a roaming agreement; at the start those
/// are the agreements within the groups of the atlas (Vodafone, Telekom, Telefonica). The bootstrap
/// network, and operators the atlas does not know, are served everywhere.
class Coverage final {
public:
    Coverage();

    void apply(const ServiceChange &change);
    void apply(const RoamingChange &change);

    /// Whether a device in `country` has a connection with `enabled`; without an enabled profile it has one
    /// of another kind.
    [[nodiscard]] bool serves(const Profile *enabled, const QString &country) const;

    [[nodiscard]] bool isDown(const QString &place) const { return m_down.contains(place); }

    /// Countries and networks without service, sorted.
    [[nodiscard]] QStringList down() const;

    /// What leads from the roaming agreements at the start to those of now, sorted.
    [[nodiscard]] std::vector<RoamingChange> agreements() const;

private:
    QSet<QString> m_down; ///< places
    QSet<quint32> m_downNetworks;
    QSet<std::pair<quint32, QString>> m_roaming; ///< network and country
};

} // namespace longreach::lab
