// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceexport.h"

#include "app/fleet/csvwriter.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::fleet {

namespace {

constexpr std::size_t RowsAtOnce = 1'000;

char delimiterOf(ExportFormat format)
{
    return format == ExportFormat::Tsv ? '\t' : ',';
}

QByteArray headerRecord(const ExportPlan &plan)
{
    if (plan.format == ExportFormat::JsonLines)
        return {};
    QByteArrayList names;
    for (const auto column : plan.columns)
        names.append(toWord(column).toUtf8());
    return csvRecord(names, delimiterOf(plan.format));
}

QStringList iccidsOf(const DeviceRow &device)
{
    QStringList iccids;
    for (const auto &profile : device.profiles())
        iccids.append(profile.iccid.toString());
    return iccids;
}

QString cellOf(const DeviceRow &device, ExportColumn column, Timestamp now)
{
    switch (column) {
    case ExportColumn::Eid: return device.eid().toString();
    case ExportColumn::Imei: return device.imei() ? device.imei()->toString() : QString();
    case ExportColumn::Label: return device.label();
    case ExportColumn::Group: return device.group();
    case ExportColumn::Tags: return device.tags().join(u';');
    case ExportColumn::Country: return device.country();
    case ExportColumn::Plmn: return device.plmn() ? device.plmn()->toString() : QString();
    case ExportColumn::Eim: return device.eim();
    case ExportColumn::Iccids: return iccidsOf(device).join(u' ');
    case ExportColumn::Notes: return device.notes();
    case ExportColumn::State: return toWord(device.state(now));
    case ExportColumn::Operator: return device.operatorName();
    case ExportColumn::LastPoll: return device.lastPoll() ? toIsoString(*device.lastPoll()) : QString();
    case ExportColumn::Profiles: return QString::number(device.profileCount());
    }
    return {};
}

QJsonValue jsonOf(const DeviceRow &device, ExportColumn column, Timestamp now)
{
    if (column == ExportColumn::Tags)
        return QJsonArray::fromStringList(device.tags());
    if (column == ExportColumn::Iccids)
        return QJsonArray::fromStringList(iccidsOf(device));
    if (column == ExportColumn::Profiles)
        return static_cast<int>(device.profileCount());
    const auto text = cellOf(device, column, now);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray jsonLine(const DeviceRow &device, const ExportPlan &plan, Timestamp now)
{
    QJsonObject object;
    for (const auto column : plan.columns)
        object.insert(toWord(column), jsonOf(device, column, now));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray deviceRecord(const DeviceRow &device, const ExportPlan &plan, Timestamp now)
{
    if (plan.format == ExportFormat::JsonLines)
        return jsonLine(device, plan, now);
    QByteArrayList cells;
    for (const auto column : plan.columns)
        cells.append(spreadsheetSafe(cellOf(device, column, now)).toUtf8());
    return csvRecord(cells, delimiterOf(plan.format));
}

Result<void> writeAll(QIODevice &to, const QByteArray &octets)
{
    if (to.write(octets) == octets.size())
        return {};
    return failure(Error::Kind::Storage, to.errorString());
}

} // namespace

Result<void> exportDevices(QIODevice &to, const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now,
                           const ExportPlan &plan, const std::stop_token &stop,
                           const std::function<void(qint64)> &progress)
{
    auto octets = headerRecord(plan);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (fleet.isPresent(rows[at]))
            octets += deviceRecord(fleet.row(rows[at]), plan, now);
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
