// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace longreach {

QString toIsoString(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(moment), Qt::UTC).toString(Qt::ISODateWithMs);
}

Result<Timestamp> parseIsoTimestamp(QStringView text)
{
    const auto trimmed = text.trimmed().toString();
    auto parsed = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    // Not turned into UTC once read: summer time may have no place for it, or move it.
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime::fromString(trimmed + u'Z', Qt::ISODateWithMs);
    if (!parsed.isValid() || !trimmed.contains(u':'))
        return failure(Error::Kind::InvalidInput, QStringLiteral("'%1' is no ISO 8601 date and time").arg(text));
    return fromUnixMilliseconds(parsed.toMSecsSinceEpoch());
}

} // namespace longreach
