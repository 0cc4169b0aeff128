// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/mendedrows.h"

#include "app/fleet/csvwriter.h"
#include "app/fleet/devicerecord.h"

#include <QSaveFile>

namespace longreach::fleet {

namespace {

QByteArrayList octetsOf(const QStringList &texts)
{
    QByteArrayList octets;
    for (const auto &text : texts)
        octets.append(text.toUtf8());
    return octets;
}

} // namespace

std::optional<RowProblem> problemOf(const QStringList &cells, const DeviceColumns &columns)
{
    CsvRecord record;
    record.fields = octetsOf(cells);
    auto device = readDeviceRecord(record, columns);
    return device ? std::nullopt : std::optional(std::move(device.error()));
}

Result<void> writeDeviceRows(const QString &path, const DeviceColumns &columns, std::span<const QStringList> rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    if (columns.hasHeader)
        file.write(csvRecord(octetsOf(columns.headers)));
    for (const auto &row : rows)
        file.write(csvRecord(octetsOf(row)));
    if (!file.commit())
        return failure(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace longreach::fleet
