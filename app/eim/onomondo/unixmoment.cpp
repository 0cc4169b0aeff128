// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/unixmoment.h"

#include <QVariant>

namespace longreach::eim {

namespace {

constexpr double EndOfTime = 253'402'300'800; // the year 10000

} // namespace

std::optional<Timestamp> readUnixMoment(const QJsonValue &json)
{
    bool isNumber = false;
    const auto seconds = json.toVariant().toString().toDouble(&isNumber);
    return isNumber ? unixMoment(seconds) : std::nullopt;
}

std::optional<Timestamp> unixMoment(double seconds)
{
    if (!(seconds >= 0 && seconds < EndOfTime))
        return std::nullopt;
    return fromUnixMilliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace longreach::eim
