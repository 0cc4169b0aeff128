// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceexport.h"

#include "app/fleet/csvwriter.h"
#include "app/fleet/devicefield.h"

#include <QIODevice>

namespace longreach::fleet {

namespace {

constexpr std::size_t RowsAtOnce = 1'000;

QByteArray headerRecord()
{
    QByteArrayList names;
    for (const auto field : allDeviceFields())
        names.append(toWord(field).toUtf8());
    return csvRecord(names + QByteArrayList{"state", "operator", "lastPoll", "profiles"});
}

QString iccidsOf(const std::vector<Profile> &profiles)
{
    QStringList iccids;
    for (const auto &profile : profiles)
        iccids.append(profile.iccid.toString());
    return iccids.join(u' ');
}

QString cellOf(const DeviceRow &device, DeviceField field)
{
    switch (field) {
    case DeviceField::Eid: return device.eid().toString();
    case DeviceField::Imei: return device.imei() ? device.imei()->toString() : QString();
    case DeviceField::Label: return device.label();
    case DeviceField::Group: return device.group();
    case DeviceField::Tags: return device.tags().join(u';');
    case DeviceField::Country: return device.country();
    case DeviceField::Plmn: return device.plmn() ? device.plmn()->toString() : QString();
    case DeviceField::Eim: return device.eim();
    case DeviceField::Iccids: return iccidsOf(device.profiles());
    }
    return {};
}

QByteArray deviceRecord(const DeviceRow &device, Timestamp now)
{
    QByteArrayList cells;
    for (const auto field : allDeviceFields())
        cells.append(spreadsheetSafe(cellOf(device, field)).toUtf8());
    cells.append(toWord(device.state(now)).toUtf8());
    cells.append(spreadsheetSafe(device.operatorName()).toUtf8());
    cells.append(device.lastPoll() ? toIsoString(*device.lastPoll()).toUtf8() : QByteArray());
    cells.append(QByteArray::number(device.profileCount()));
    return csvRecord(cells);
}

Result<void> writeAll(QIODevice &to, const QByteArray &octets)
{
    if (to.write(octets) == octets.size())
        return {};
    return failure(Error::Kind::Storage, to.errorString());
}

} // namespace

Result<void> exportDevices(QIODevice &to, const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now,
                           const std::stop_token &stop, const std::function<void(qint64)> &progress)
{
    auto octets = headerRecord();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (fleet.isPresent(rows[at]))
            octets += deviceRecord(fleet.row(rows[at]), now);
        if ((at + 1) % RowsAtOnce != 0)
            continue;
        if (const auto written = writeAll(to, octets); !written)
            return written;
        octets.clear();
        if (progress)
            progress(static_cast<qint64>(at + 1));
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, QStringLiteral("export of devices"));
    }
    return writeAll(to, octets);
}

} // namespace longreach::fleet
