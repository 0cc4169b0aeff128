// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/deviceprofilemodel.h"

#include "models/common/tones.h"

#include <algorithm>

namespace longreach {

namespace {

QString titleOf(const Profile &profile)
{
    for (const auto &name : {profile.nickname, profile.name, profile.serviceProvider}) {
        if (!name.isEmpty())
            return name;
    }
    return profile.iccid.toString();
}

} // namespace

void DeviceProfileModel::setProfiles(const std::vector<Profile> &profiles)
{
    const bool isSameCard = std::ranges::equal(profiles, m_profiles, {}, &Profile::iccid, &Profile::iccid);
    if (!isSameCard) {
        beginResetModel();
        m_profiles = profiles;
        return endResetModel();
    }
    for (std::size_t at = 0; at < profiles.size(); ++at) {
        if (profiles[at] == m_profiles[at])
            continue;
        m_profiles[at] = profiles[at];
        const auto place = index(static_cast<int>(at));
        Q_EMIT dataChanged(place, place);
    }
}

const Profile *DeviceProfileModel::profile(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_profiles[static_cast<std::size_t>(index.row())] : nullptr;
}

int DeviceProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant DeviceProfileModel::data(const QModelIndex &index, int role) const
{
    const auto *known = profile(index);
    if (known == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return titleOf(*known);
    case ValueRole: return static_cast<int>(known->state);
    case ToneRole: return QVariant::fromValue(toneOf(known->state));
    case ClassRole: return static_cast<int>(known->profileClass);
    case IccidRole: return known->iccid.toString();
    case OwnerRole: return known->owner ? known->owner->toString() : QString();
    case FallbackRole: return known->isFallback;
    default: return {};
    }
}

} // namespace longreach
