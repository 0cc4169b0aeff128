// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicecolumns.h"

#include "app/core/eid.h"

#include <algorithm>

namespace longreach::fleet {

namespace {

QString headerText(const QByteArray &cell)
{
    return QString::fromUtf8(cell).simplified();
}

/// The column that `name` means: by its header, else by its number from 1.
std::optional<std::size_t> columnNamed(const QString &name, const QStringList &headers)
{
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (headers[column].compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return static_cast<std::size_t>(column);
    }
    bool isNumber = false;
    const auto number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= headers.size() ? std::optional(static_cast<std::size_t>(number - 1))
                                                               : std::nullopt;
}

QString fieldWords()
{
    QStringList words;
    for (const auto field : allDeviceFields())
        words.append(toWord(field));
    return words.join(QStringLiteral(", "));
}

Result<void> applyMapping(DeviceColumns &columns, const std::map<DeviceField, QString> &mapping)
{
    for (const auto &[field, name] : mapping) {
        const auto column = columnNamed(name, columns.headers);
        if (!column)
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("%1 is mapped to '%2', which no column is called; the columns are %3")
                               .arg(toWord(field), name, columns.headers.join(QStringLiteral(", "))));
        std::replace(columns.fields.begin(), columns.fields.end(), std::optional(field), std::optional<DeviceField>());
        columns.fields[*column] = field;
    }
    return {};
}

Result<DeviceColumns> withEids(DeviceColumns columns)
{
    if (columns.columnOf(DeviceField::Eid) == columns.fields.size())
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("no column is known to hold EIDs; the columns are %1; name it as in eid=%2")
                           .arg(columns.headers.join(QStringLiteral(", ")), columns.headers.value(0)));
    return columns;
}

} // namespace

QStringList DeviceColumns::ignored() const
{
    QStringList names;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (!fields[column])
            names.append(headers[static_cast<qsizetype>(column)]);
    }
    return names;
}

std::size_t DeviceColumns::columnOf(DeviceField field) const
{
    return static_cast<std::size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin());
}

QString DeviceColumns::headerOf(DeviceField field) const
{
    return headers.value(static_cast<qsizetype>(columnOf(field)));
}

DeviceColumns DeviceColumns::guess(const CsvRecord &first)
{
    DeviceColumns columns;
    for (const auto &cell : first.fields) {
        columns.headers.append(headerText(cell));
        auto field = deviceFieldFromHeader(columns.headers.back());
        const auto isTaken = std::find(columns.fields.begin(), columns.fields.end(), field) != columns.fields.end();
        if (isTaken && field != DeviceField::Iccids)
            field.reset();
        columns.fields.push_back(field);
    }
    const auto eid = std::find_if(columns.headers.begin(), columns.headers.end(),
                                  [](const QString &cell) { return Eid::parse(cell).has_value(); });
    if (eid != columns.headers.end()) {
        columns.hasHeader = false;
        columns.fields.assign(columns.fields.size(), std::nullopt);
        columns.fields[static_cast<std::size_t>(eid - columns.headers.begin())] = DeviceField::Eid;
        for (qsizetype column = 0; column < columns.headers.size(); ++column)
            columns.headers[column] = QString::number(column + 1);
    }
    return columns;
}

Result<DeviceColumns> DeviceColumns::recognise(const CsvRecord &first, const std::map<DeviceField, QString> &mapping)
{
    auto columns = guess(first);
    if (const auto mapped = applyMapping(columns, mapping); !mapped)
        return failure(mapped.error());
    return withEids(std::move(columns));
}

Result<DeviceColumns> DeviceColumns::assign(const CsvRecord &first, std::vector<std::optional<DeviceField>> fields)
{
    auto columns = guess(first);
    fields.resize(columns.fields.size());
    columns.fields = std::move(fields);
    return withEids(std::move(columns));
}

Result<std::map<DeviceField, QString>> parseColumnMap(const QStringList &mappings)
{
    std::map<DeviceField, QString> map;
    for (const auto &mapping : mappings.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto equals = mapping.indexOf(u'=');
        const auto field = deviceFieldFromWord(QStringView(mapping).left(std::max<qsizetype>(0, equals)).trimmed());
        if (!field || equals + 1 == mapping.size())
            return failure(
                Error::Kind::InvalidInput,
                QStringLiteral("'%1' is no mapping such as eid=Serial; the fields are %2").arg(mapping, fieldWords()));
        map[*field] = mapping.sliced(equals + 1).trimmed();
    }
    return map;
}

} // namespace longreach::fleet
