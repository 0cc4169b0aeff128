// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardeim.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<CardEim::Trust, 3> TrustWords{{{
    {CardEim::Trust::System, QLatin1String("system")},
    {CardEim::Trust::Key, QLatin1String("key")},
    {CardEim::Trust::Certificate, QLatin1String("certificate")},
}}};

} // namespace

QString toWord(CardEim::Trust trust)
{
    return TrustWords.wordOf(trust);
}

} // namespace longreach
