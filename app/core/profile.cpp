// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/profile.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<ProfileState, 3> ProfileStateWords{{{{ProfileState::Unknown, QLatin1String("unknown")},
                                                         {ProfileState::Disabled, QLatin1String("disabled")},
                                                         {ProfileState::Enabled, QLatin1String("enabled")}}}};

constexpr WordTable<ProfileClass, 4> ProfileClassWords{{{{ProfileClass::Unknown, QLatin1String("unknown")},
                                                         {ProfileClass::Test, QLatin1String("test")},
                                                         {ProfileClass::Provisioning, QLatin1String("provisioning")},
                                                         {ProfileClass::Operational, QLatin1String("operational")}}}};

} // namespace

QString toWord(ProfileState state)
{
    return ProfileStateWords.wordOf(state);
}

QString toWord(ProfileClass profileClass)
{
    return ProfileClassWords.wordOf(profileClass);
}

ProfileState profileStateFromWord(QStringView word)
{
    return ProfileStateWords.valueOf(word, ProfileState::Unknown);
}

ProfileClass profileClassFromWord(QStringView word)
{
    return ProfileClassWords.valueOf(word, ProfileClass::Unknown);
}

} // namespace longreach
