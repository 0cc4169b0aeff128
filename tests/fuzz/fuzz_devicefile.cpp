// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/csvreader.h"
#include "app/fleet/csvwriter.h"
#include "app/fleet/devicecolumns.h"
#include "app/fleet/devicerecord.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace longreach::fleet;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A sound record, written again, reads as the same fields.
void requireReadsBack(const CsvRecord &record, char delimiter)
{
    const QByteArrayList head(record.fields.size() + 1, "h"); // fixes the delimiter
    const auto octets = csvRecord(head, delimiter) + csvRecord(record.fields, delimiter);
    CsvReader reader(octets);
    require(reader.next().has_value());
    const auto again = reader.next();
    require(again ? again->fields == record.fields : record.fields.size() == 1);
}

} // namespace

/// Reads any octets as a file of devices.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    CsvReader reader(QByteArrayView(octets, static_cast<qsizetype>(size)));
    const auto first = reader.next();
    if (!first)
        return 0;
    const auto columns = DeviceColumns::recognise(*first, {});
    auto last = first->offset;
    while (const auto record = reader.next()) {
        require(record->offset > last && record->row > first->row);
        last = record->offset;
        if (columns) {
            const auto device = readDeviceRecord(*record, *columns);
            require(device || device.error().row == record->row);
        }
        if (record->problem.isEmpty())
            requireReadsBack(*record, reader.delimiter());
    }
    require(reader.position() == static_cast<qint64>(size));
    return 0;
}
