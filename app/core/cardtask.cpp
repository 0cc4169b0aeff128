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

} // namespace

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
        QLatin1String("removeNotification"),
        QLatin1String("addEim"),
        QLatin1String("loadPackage"),
        QLatin1String("pollEim"),
    };
    static_assert(Words.size() == std::variant_size_v<CardTask>);
    return QString(Words[task.index()]);
}

} // namespace longreach
