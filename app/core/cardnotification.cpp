// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardnotification.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<CardEvent, 5> CardEventWords{{{
    {CardEvent::Install, QLatin1String("install")},
    {CardEvent::Enable, QLatin1String("enable")},
    {CardEvent::Disable, QLatin1String("disable")},
    {CardEvent::Delete, QLatin1String("delete")},
    {CardEvent::PackageResult, QLatin1String("packageResult")},
}}};

} // namespace

QString toWord(CardEvent event)
{
    return CardEventWords.wordOf(event);
}

} // namespace longreach
