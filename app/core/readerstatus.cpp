// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/readerstatus.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<ReaderPresence, 5> PresenceWords{{{
    {ReaderPresence::Empty, QLatin1String("empty")},
    {ReaderPresence::Present, QLatin1String("present")},
    {ReaderPresence::Mute, QLatin1String("mute")},
    {ReaderPresence::InUse, QLatin1String("inUse")},
    {ReaderPresence::Gone, QLatin1String("gone")},
}}};

} // namespace

QString toWord(ReaderPresence presence)
{
    return PresenceWords.wordOf(presence);
}

} // namespace longreach
