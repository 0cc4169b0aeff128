// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "models/common/roles.h"

#include <QAbstractListModel>

#include <vector>

namespace longreach {

/// The profiles on the card of one device, as last known.
class DeviceProfileModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ClassRole = ItemRoleEnd, ///< ProfileClass as int
        IccidRole,
        OwnerRole, ///< PLMN, empty if not known
        FallbackRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Says so only of what is another: a profile keeps its place, and whoever has chosen it his choice.
    void setProfiles(const std::vector<Profile> &profiles);

    /// Null for an index of another model.
    [[nodiscard]] const Profile *profile(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Profile> m_profiles;
};

} // namespace longreach
