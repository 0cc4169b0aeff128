// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpreply.h"

#include <QDateTime>
#include <QLocale>
#include <QTime>

namespace longreach::eim {

namespace {

/// "Sun, 22 Nov 2026" (RFC 9110, 5.6.7)
constexpr qsizetype DayLength = 16;

} // namespace

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
    const auto text = QString::fromLatin1(header("date"));
    // Day and time apart: read together they would be a local time, which summer time may have no place for.
    const auto day = QLocale::c().toDate(text.left(DayLength), QStringLiteral("ddd, dd MMM yyyy"));
    const auto time = QTime::fromString(text.mid(DayLength), QStringLiteral(" hh:mm:ss 'GMT'"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return fromUnixMilliseconds(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
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
