// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpreply.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace longreach::eim {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (QByteArrayView(known).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<Timestamp> HttpReply::date() const
{
    auto moment =
        QLocale::c().toDateTime(QString::fromLatin1(header("date")), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeZone(QTimeZone::utc());
    return fromUnixMilliseconds(moment.toMSecsSinceEpoch());
}

std::optional<std::chrono::seconds> HttpReply::retryAfter() const
{
    bool isNumber = false;
    const auto seconds = header("retry-after").toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return std::chrono::seconds{seconds};
}

} // namespace longreach::eim
