// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/activity.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace longreach {

const std::vector<ActivitySubject> &allActivitySubjects()
{
    static const std::vector all{ActivitySubject::Job, ActivitySubject::Eim, ActivitySubject::Devices,
                                 ActivitySubject::Card};
    return all;
}

QString toWord(ActivitySubject subject)
{
    switch (subject) {
    case ActivitySubject::Job: return QStringLiteral("job");
    case ActivitySubject::Eim: return QStringLiteral("eim");
    case ActivitySubject::Devices: return QStringLiteral("devices");
    case ActivitySubject::Card: return QStringLiteral("card");
    }
    return {};
}

std::optional<ActivitySubject> subjectOf(const QString &verb)
{
    const auto &all = allActivitySubjects();
    const auto found =
        std::ranges::find_if(all, [&](ActivitySubject subject) { return verb.startsWith(toWord(subject)); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool matches(const ActivityFilter &filter, const Activity &activity)
{
    if ((filter.after != 0 && activity.id <= filter.after) || (filter.from && activity.at < *filter.from))
        return false;
    if (!filter.object.isEmpty() && activity.object != filter.object)
        return false;
    if (const auto subject = subjectOf(activity.verb);
        !filter.subjects.empty() && (!subject || !filter.subjects.contains(*subject)))
        return false;
    const std::array places{&activity.who, &activity.verb, &activity.object, &activity.detail};
    return filter.text.isEmpty() || std::ranges::any_of(places, [&](const QString *place) {
               return place->contains(filter.text, Qt::CaseInsensitive);
           });
}

QString systemUserName()
{
    for (const auto *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const auto name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName(); // services and containers have no such variable
}

} // namespace longreach
