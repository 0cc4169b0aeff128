// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/agetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace longreach {

namespace {

struct Ages final {
    Q_DECLARE_TR_FUNCTIONS(Ages)
};

} // namespace

Timestamp currentTime()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = duration.count();
    if (seconds < 120)
        return Ages::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 2 * 3'600)
        return Ages::tr("%1 min", "minutes").arg(seconds / 60);
    if (seconds < 2 * 86'400)
        return Ages::tr("%1 h", "hours").arg(seconds / 3'600);
    return Ages::tr("%1 d", "days").arg(seconds / 86'400);
}

QString ageText(Timestamp then, Timestamp now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - then);
    return age.count() < 1 ? Ages::tr("now") : durationText(age);
}

QString ageText(std::optional<Timestamp> then, Timestamp now)
{
    return then ? ageText(*then, now) : Ages::tr("never");
}

QString agoText(Timestamp then, Timestamp now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - then);
    return age.count() < 1 ? Ages::tr("just now") : Ages::tr("%1 ago", "an age such as 3 min").arg(durationText(age));
}

QString momentText(Timestamp moment)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(moment));
    return QLocale().toString(local.date(), QLocale::ShortFormat) + local.toString(QStringLiteral(" HH:mm:ss"));
}

} // namespace longreach
