// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardprofile.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<PolicyRuleWord, 4> PolicyRuleWords{{{
    {PolicyRuleWord::UpdateControl, QLatin1String("pprUpdateControl")},
    {PolicyRuleWord::NoDisable, QLatin1String("ppr1")},
    {PolicyRuleWord::NoDelete, QLatin1String("ppr2")},
    {PolicyRuleWord::DeleteAfterDisable, QLatin1String("ppr3")},
}}};

} // namespace

QString toWord(PolicyRuleWord rule)
{
    return PolicyRuleWords.wordOf(rule);
}

} // namespace longreach
