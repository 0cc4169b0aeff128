// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicefilehead.h"

#include "app/fleet/tableobstacle.h"

#include <QFile>

namespace longreach::fleet {

namespace {

QStringList textsOf(const CsvRecord &record)
{
    QStringList texts;
    for (const auto &field : record.fields)
        texts.append(QString::fromUtf8(field).simplified());
    return texts;
}

} // namespace

Result<DeviceFileHead> DeviceFileHead::read(const QString &path, int mostRows)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, QStringLiteral("there is no file '%1'").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    const auto octets = file.read(MostOctets);
    if (const auto obstacle = obstacleIn(octets))
        return failure(Error::Kind::InvalidInput, toDetail(*obstacle));
    CsvReader reader(octets);
    const auto first = reader.next();
    if (!first || !first->problem.isEmpty())
        return failure(Error::Kind::InvalidInput,
                       first ? QStringLiteral("line %1: %2").arg(first->line).arg(first->problem)
                             : QStringLiteral("the file is empty"));
    DeviceFileHead head;
    head.columns = DeviceColumns::guess(*first);
    if (!head.columns.hasHeader)
        head.rows.push_back(textsOf(*first));
    while (head.rows.size() < static_cast<std::size_t>(mostRows)) {
        const auto record = reader.next();
        if (!record)
            break;
        if (record->problem.isEmpty())
            head.rows.push_back(textsOf(*record));
    }
    return head;
}

} // namespace longreach::fleet
