// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicerecord.h"

#include "app/fleet/csvwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace longreach::fleet {

namespace {

QString plainText(const QString &cell, bool hasLines)
{
    const auto text = hasLines ? cell.trimmed() : cell.simplified();
    if (text.startsWith(u"=\"") && text.endsWith(u'"') && text.size() >= 3)
        return text.sliced(2, text.size() - 3);
    return fromSpreadsheetSafe(text);
}

QStringList listItems(const QString &text, const QString &separators)
{
    QStringList items;
    for (const auto &item : text.split(QRegularExpression(separators), Qt::SkipEmptyParts)) {
        const auto plain = item.trimmed();
        if (!plain.isEmpty() && !items.contains(plain))
            items.append(plain);
    }
    return items;
}

template <typename T, typename Target>
Result<void> readInto(Target &target, const QString &text)
{
    auto value = T::parse(text);
    if (!value)
        return failure(value.error());
    target = *std::move(value);
    return {};
}

Result<void> readCountry(Device &device, const QString &text)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    if (text.size() != 2 || !std::all_of(text.begin(), text.end(), isLetter))
        return failure(Error::Kind::InvalidInput, QStringLiteral("'%1' is no country code of two letters").arg(text));
    device.country = text.toUpper();
    return {};
}

Result<void> readIccids(Device &device, const QString &text)
{
    for (const auto &item : listItems(text, QStringLiteral("[\\s,;|]+"))) {
        const auto iccid = Iccid::parse(item);
        if (!iccid)
            return failure(iccid.error());
        const auto isSame = [&](const Profile &profile) { return profile.iccid == *iccid; };
        if (std::none_of(device.profiles.begin(), device.profiles.end(), isSame))
            device.profiles.push_back(Profile{.iccid = *iccid});
    }
    return {};
}

Result<void> readCell(Device &device, DeviceField field, const QString &text)
{
    switch (field) {
    case DeviceField::Eid: return {}; // read before all others
    case DeviceField::Imei: return readInto<Imei>(device.imei, text);
    case DeviceField::Label: device.label = text; return {};
    case DeviceField::Group: device.group = text; return {};
    case DeviceField::Tags: device.tags = listItems(text, QStringLiteral("[,;|]+")); return {};
    case DeviceField::Country: return readCountry(device, text);
    case DeviceField::Plmn: return readInto<Plmn>(device.plmn, text);
    case DeviceField::Eim: device.eim = text; return {};
    case DeviceField::Iccids: return readIccids(device, text);
    case DeviceField::Notes: device.notes = text; return {};
    }
    return {};
}

Result<Eid> readEid(const QString &text)
{
    static const QRegularExpression rounded(QStringLiteral("^[0-9][.,][0-9]+[eE]\\+?[0-9]+$"));
    if (rounded.match(text).hasMatch())
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("'%1': a spreadsheet has made a number of the EID and lost its digits").arg(text));
    return Eid::parse(text);
}

/// The cells as text, one for each column of the file.
tl::expected<QStringList, RowProblem> readCells(const CsvRecord &record, const DeviceColumns &columns)
{
    QStringList cells;
    for (qsizetype column = 0; column < columns.headers.size(); ++column) {
        const auto text = textOfField(record.fields.value(column));
        if (!text)
            return tl::unexpected(RowProblem{record.row, columns.headers[column], text.error().detail});
        const auto field = static_cast<std::size_t>(column) < columns.fields.size()
            ? columns.fields[static_cast<std::size_t>(column)]
            : std::nullopt;
        cells.append(plainText(*text, field == DeviceField::Notes));
    }
    for (qsizetype column = columns.headers.size(); column < record.fields.size(); ++column) {
        if (!record.fields[column].trimmed().isEmpty())
            return tl::unexpected(RowProblem{
                record.row, QString(),
                QStringLiteral("%1 fields instead of %2").arg(record.fields.size()).arg(columns.headers.size())});
    }
    return cells;
}

} // namespace

tl::expected<Device, RowProblem> readDeviceRecord(const CsvRecord &record, const DeviceColumns &columns)
{
    if (!record.problem.isEmpty())
        return tl::unexpected(RowProblem{record.row, columns.headers.value(record.badField), record.problem});
    const auto cells = readCells(record, columns);
    if (!cells)
        return tl::unexpected(cells.error());
    const auto problem = [&](std::size_t column, const Error &error) {
        return tl::unexpected(RowProblem{record.row, columns.headers[static_cast<qsizetype>(column)], error.detail});
    };
    const auto cell = [&](std::size_t column) -> const QString & { return (*cells)[static_cast<qsizetype>(column)]; };
    const auto eidColumn = columns.columnOf(DeviceField::Eid);
    const auto eid = readEid(cell(eidColumn));
    if (!eid)
        return problem(eidColumn, eid.error());
    Device device{.eid = *eid};
    for (std::size_t column = 0; column < columns.fields.size(); ++column) {
        if (!columns.fields[column] || cell(column).isEmpty())
            continue;
        if (const auto read = readCell(device, *columns.fields[column], cell(column)); !read)
            return problem(column, read.error());
    }
    return device;
}

} // namespace longreach::fleet
