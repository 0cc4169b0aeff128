// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardtask.h"

#include "app/core/words.h"

#include <array>

namespace longreach {

namespace {

constexpr WordTable<CardOutcome::Confirmation, 4> ConfirmationWords{{{
    {CardOutcome::Confirmation::Confirmed, QLatin1String("confirmed")},
    {CardOutcome::Confirmation::NotConfirmed, QLatin1String("notConfirmed")},
    {CardOutcome::Confirmation::Contradicted, QLatin1String("contradicted")},
    {CardOutcome::Confirmation::NotNeeded, QLatin1String("notNeeded")},
}}};

constexpr WordTable<PackageDoubt, 5> DoubtWords{{{
    {PackageDoubt::OtherCard, QLatin1String("otherCard")},
    {PackageDoubt::UnknownEim, QLatin1String("unknownEim")},
    {PackageDoubt::OtherKey, QLatin1String("otherKey")},
    {PackageDoubt::OtherToken, QLatin1String("otherToken")},
    {PackageDoubt::OldCounter, QLatin1String("oldCounter")},
}}};

constexpr WordTable<ResultProof, 5> ProofWords{{{
    {ResultProof::None, QLatin1String("none")},
    {ResultProof::Proven, QLatin1String("proven")},
    {ResultProof::ByCard, QLatin1String("byCard")},
    {ResultProof::Forged, QLatin1String("forged")},
    {ResultProof::Unsigned, QLatin1String("unsigned")},
}}};

} // namespace

QString toWord(PackageDoubt doubt)
{
    return DoubtWords.wordOf(doubt);
}

std::optional<PackageDoubt> packageDoubtFromWord(QStringView word)
{
    return DoubtWords.find(word);
}

QString toWord(ResultProof proof)
{
    return ProofWords.wordOf(proof);
}

QString toWord(CardOutcome::Confirmation confirmation)
{
    return ConfirmationWords.wordOf(confirmation);
}

QString toWord(const CardTask &task)
{
    static constexpr std::array Words{
        QLatin1String("enable"),
        QLatin1String("disable"),
        QLatin1String("delete"),
        QLatin1String("rename"),
        QLatin1String("resetMemory"),
        QLatin1String("sendNotifications"),
        QLatin1String("removeNotifications"),
        QLatin1String("addEim"),
        QLatin1String("loadPackage"),
        QLatin1String("pollEim"),
    };
    static_assert(Words.size() == std::variant_size_v<CardTask>);
    return QString(Words[task.index()]);
}

} // namespace longreach
