// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/job.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<JobKind, 11> JobKindWords{{{
    {JobKind::Audit, QLatin1String("audit")},
    {JobKind::Enable, QLatin1String("enable")},
    {JobKind::Disable, QLatin1String("disable")},
    {JobKind::Delete, QLatin1String("delete")},
    {JobKind::Download, QLatin1String("download")},
    {JobKind::CardData, QLatin1String("cardData")},
    {JobKind::AddEim, QLatin1String("addEim")},
    {JobKind::UpdateEim, QLatin1String("updateEim")},
    {JobKind::DeleteEim, QLatin1String("deleteEim")},
    {JobKind::ListEim, QLatin1String("listEim")},
    {JobKind::Sequence, QLatin1String("sequence")},
}}};

constexpr WordTable<JobState, 6> JobStateWords{{{
    {JobState::Queued, QLatin1String("queued")},
    {JobState::Running, QLatin1String("running")},
    {JobState::Paused, QLatin1String("paused")},
    {JobState::Cancelling, QLatin1String("cancelling")},
    {JobState::Finished, QLatin1String("finished")},
    {JobState::Cancelled, QLatin1String("cancelled")},
}}};

} // namespace

QString toWord(JobKind kind)
{
    return JobKindWords.wordOf(kind);
}

QString toWord(JobState state)
{
    return JobStateWords.wordOf(state);
}

std::optional<JobKind> jobKindFromWord(QStringView word)
{
    return JobKindWords.find(word);
}

std::optional<JobState> jobStateFromWord(QStringView word)
{
    return JobStateWords.find(word);
}

} // namespace longreach
