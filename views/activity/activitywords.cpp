// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

struct ActivityWords final {
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

struct Deed final {
    const char *verb;
    const char *words;
};

constexpr std::array deeds{
    Deed{"jobCreated", QT_TRANSLATE_NOOP("ActivityWords", "Job created")},
    Deed{"jobQueued", QT_TRANSLATE_NOOP("ActivityWords", "Job queued")},
    Deed{"jobRunning", QT_TRANSLATE_NOOP("ActivityWords", "Job running")},
    Deed{"jobPauseAsked", QT_TRANSLATE_NOOP("ActivityWords", "Pause asked for")},
    Deed{"jobPaused", QT_TRANSLATE_NOOP("ActivityWords", "Job paused")},
    Deed{"jobResumeAsked", QT_TRANSLATE_NOOP("ActivityWords", "Resume asked for")},
    Deed{"jobCancelAsked", QT_TRANSLATE_NOOP("ActivityWords", "Cancel asked for")},
    Deed{"jobCancelling", QT_TRANSLATE_NOOP("ActivityWords", "Job being cancelled")},
    Deed{"jobCancelled", QT_TRANSLATE_NOOP("ActivityWords", "Job cancelled")},
    Deed{"jobFinished", QT_TRANSLATE_NOOP("ActivityWords", "Job finished")},
    Deed{"jobRetryAsked", QT_TRANSLATE_NOOP("ActivityWords", "Retry asked for")},
    Deed{"eimAdded", QT_TRANSLATE_NOOP("ActivityWords", "eIM added")},
    Deed{"eimChanged", QT_TRANSLATE_NOOP("ActivityWords", "eIM changed")},
    Deed{"eimRemoved", QT_TRANSLATE_NOOP("ActivityWords", "eIM removed")},
    Deed{"eimFailing", QT_TRANSLATE_NOOP("ActivityWords", "eIM went away")},
    Deed{"eimBack", QT_TRANSLATE_NOOP("ActivityWords", "eIM came back")},
    Deed{"devicesSynced", QT_TRANSLATE_NOOP("ActivityWords", "Devices synced")},
    Deed{"devicesImported", QT_TRANSLATE_NOOP("ActivityWords", "Devices imported")},
    Deed{"devicesNoted", QT_TRANSLATE_NOOP("ActivityWords", "Device notes changed")},
    Deed{"cardChanged", QT_TRANSLATE_NOOP("ActivityWords", "Card changed")},
    Deed{"cardRefused", QT_TRANSLATE_NOOP("ActivityWords", "Card not changed")},
    Deed{"cardGuardsOverridden", QT_TRANSLATE_NOOP("ActivityWords", "Card guard overridden")},
};

constexpr QLatin1String jobWord("job ");

} // namespace

QString activityWords(const QString &verb)
{
    const auto found = std::ranges::find_if(deeds, [&](const Deed &deed) { return verb == QLatin1String(deed.verb); });
    return found == deeds.end() ? verb : QCoreApplication::translate("ActivityWords", found->words);
}

QString actorWords(const QString &who)
{
    return who == u"engine" ? ActivityWords::tr("The engine") : who;
}

QString thingWords(const QString &object)
{
    const auto job = jobNumberOf(object);
    return job ? ActivityWords::tr("Job %1", "number").arg(*job) : object;
}

QString words(ActivitySubject subject)
{
    switch (subject) {
    case ActivitySubject::Job: return ActivityWords::tr("Jobs", "subject of activity");
    case ActivitySubject::Eim: return ActivityWords::tr("eIMs", "subject of activity");
    case ActivitySubject::Devices: return ActivityWords::tr("Devices", "subject of activity");
    case ActivitySubject::Card: return ActivityWords::tr("Cards", "subject of activity");
    }
    return {};
}

std::optional<qint64> jobNumberOf(const QString &object)
{
    bool isNumber = false;
    const auto number = object.startsWith(jobWord) ? object.mid(jobWord.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isOfEim(const Activity &line)
{
    return subjectOf(line.verb) == ActivitySubject::Eim || line.verb == u"devicesSynced";
}

} // namespace longreach
