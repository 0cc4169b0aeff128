// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardprofilemodel.h"

#include "models/common/roles.h"
#include "models/common/tones.h"

#include <algorithm>

namespace longreach {

namespace {

using ProfileColumn = CardProfileModel::Column;

QString providerOf(const Profile &profile)
{
    return profile.serviceProvider.isEmpty() && profile.owner ? profile.owner->toString() : profile.serviceProvider;
}

QVariant profileText(const CardProfile &card, ProfileColumn column)
{
    const auto &profile = card.profile;
    switch (column) {
    case ProfileColumn::State: return toWord(profile.state);
    case ProfileColumn::Name: return titleOf(profile);
    case ProfileColumn::Provider: return providerOf(profile);
    case ProfileColumn::Iccid: return profile.iccid.toString();
    case ProfileColumn::Class: return toWord(profile.profileClass);
    case ProfileColumn::Marks: return marksOf(card).join(u' ');
    case ProfileColumn::Cost: return card.cost ? QVariant(*card.cost) : QVariant();
    }
    return {};
}

QVariant profileValue(const CardProfile &card, ProfileColumn column)
{
    switch (column) {
    case ProfileColumn::State: return static_cast<int>(card.profile.state);
    case ProfileColumn::Class: return static_cast<int>(card.profile.profileClass);
    case ProfileColumn::Name:
    case ProfileColumn::Provider:
    case ProfileColumn::Iccid:
    case ProfileColumn::Marks:
    case ProfileColumn::Cost: return profileText(card, column);
    }
    return {};
}

Tone profileTone(const CardProfile &card, ProfileColumn column)
{
    switch (column) {
    case ProfileColumn::State: return toneOf(card.profile.state);
    case ProfileColumn::Class:
    case ProfileColumn::Cost: return Tone::Muted;
    case ProfileColumn::Name:
    case ProfileColumn::Provider:
    case ProfileColumn::Iccid:
    case ProfileColumn::Marks: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

QString titleOf(const Profile &profile)
{
    for (const auto &name : {profile.nickname, profile.name, profile.serviceProvider}) {
        if (!name.isEmpty())
            return name;
    }
    return profile.iccid.toString();
}

QStringList marksOf(const CardProfile &profile)
{
    QStringList marks;
    if (profile.profile.isFallback)
        marks.append(QStringLiteral("fallback"));
    if (profile.isEmergency)
        marks.append(QStringLiteral("emergency"));
    for (const auto rule : profile.rules)
        marks.append(toWord(rule));
    return marks;
}

void CardProfileModel::setProfiles(std::vector<CardProfile> profiles)
{
    const auto iccidOf = [](const CardProfile &each) { return each.profile.iccid; };
    if (!std::ranges::equal(profiles, m_profiles, {}, iccidOf, iccidOf)) {
        beginResetModel();
        m_profiles = std::move(profiles);
        endResetModel();
        return;
    }
    const auto before = std::exchange(m_profiles, std::move(profiles));
    for (std::size_t at = 0; at < before.size(); ++at) {
        const auto row = static_cast<int>(at);
        if (before[at] != m_profiles[at])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

std::optional<int> CardProfileModel::rowOf(const Iccid &iccid) const
{
    const auto found = std::ranges::find(m_profiles, iccid, [](const CardProfile &each) { return each.profile.iccid; });
    return found == m_profiles.end() ? std::nullopt : std::optional(static_cast<int>(found - m_profiles.begin()));
}

int CardProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant CardProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = profile(index.row());
    switch (role) {
    case Qt::DisplayRole: return profileText(shown, column);
    case ValueRole:
    case SortRole: return profileValue(shown, column);
    case ToneRole: return QVariant::fromValue(profileTone(shown, column));
    case Qt::DecorationRole: return column == Column::Name && !shown.icon.isEmpty() ? QVariant(shown.icon) : QVariant();
    default: return {};
    }
}

} // namespace longreach
