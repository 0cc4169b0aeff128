// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardidentity.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<CardKind, 5> CardKindWords{{{
    {CardKind::Unknown, QLatin1String("unknown")},
    {CardKind::IotEuicc, QLatin1String("iotEuicc")},
    {CardKind::ConsumerEuicc, QLatin1String("consumerEuicc")},
    {CardKind::M2mEuicc, QLatin1String("m2mEuicc")},
    {CardKind::PlainSim, QLatin1String("plainSim")},
}}};

constexpr WordTable<CardChain::Verdict, 4> VerdictWords{{{
    {CardChain::Verdict::NotRead, QLatin1String("notRead")},
    {CardChain::Verdict::Holds, QLatin1String("holds")},
    {CardChain::Verdict::IssuerMissing, QLatin1String("issuerMissing")},
    {CardChain::Verdict::Broken, QLatin1String("broken")},
}}};

} // namespace

QString toWord(CardKind kind)
{
    return CardKindWords.wordOf(kind);
}

QString toWord(CardChain::Verdict verdict)
{
    return VerdictWords.wordOf(verdict);
}

} // namespace longreach
