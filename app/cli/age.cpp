// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/age.h"

#include <algorithm>

namespace longreach::cli {

using namespace std::chrono_literals;

QString ageText(const std::optional<Timestamp> &moment, Timestamp now)
{
    if (!moment)
        return QStringLiteral("never");
    // Another clock may be ahead of ours; an age is never negative.
    const auto age = std::max(std::chrono::floor<std::chrono::seconds>(now - *moment), 0s);
    if (age < 2min)
        return QStringLiteral("%1 s").arg(age.count());
    if (age < 2h)
        return QStringLiteral("%1 min").arg(age / 1min);
    if (age < 48h)
        return QStringLiteral("%1 h").arg(age / 1h);
    return QStringLiteral("%1 d").arg(age / 24h);
}

QJsonValue momentJson(const std::optional<Timestamp> &moment)
{
    return moment ? QJsonValue(toIsoString(*moment)) : QJsonValue();
}

} // namespace longreach::cli
