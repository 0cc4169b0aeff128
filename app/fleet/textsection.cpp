// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/textsection.h"

#include <QDataStream>
#include <QIODevice>

namespace longreach::fleet {

namespace {

constexpr auto StreamVersion = QDataStream::Qt_6_4;

void put(QDataStream &stream, const QString &text)
{
    stream << text;
}

void put(QDataStream &stream, const ProfileKind &kind)
{
    stream << static_cast<qint32>(kind.profileClass) << (kind.isdpAid ? kind.isdpAid->bytes() : QByteArray())
           << (kind.owner ? kind.owner->value() : quint32{0}) << kind.nickname << kind.serviceProvider << kind.name
           << kind.isFallback;
}

void take(QDataStream &stream, QString &text)
{
    stream >> text;
}

void take(QDataStream &stream, ProfileKind &kind)
{
    qint32 profileClass = 0;
    QByteArray aid;
    quint32 owner = 0;
    stream >> profileClass >> aid >> owner >> kind.nickname >> kind.serviceProvider >> kind.name >> kind.isFallback;
    kind.profileClass = static_cast<ProfileClass>(profileClass);
    if (const auto read = Aid::fromBytes(aid); read && !aid.isEmpty())
        kind.isdpAid = *read;
    if (const auto read = Plmn::fromValue(owner); read && owner != 0)
        kind.owner = *read;
}

template <typename T>
void putTable(QDataStream &stream, const ValueTable<T> &table)
{
    stream << table.size();
    for (quint32 id = 1; id < table.size(); ++id) // 0 is always the empty value
        put(stream, table.at(id));
}

template <typename T>
void takeTable(QDataStream &stream, ValueTable<T> &table)
{
    quint32 size = 0;
    stream >> size;
    for (quint32 id = 1; id < size && stream.status() == QDataStream::Ok; ++id) {
        T value;
        take(stream, value);
        table.append(std::move(value));
    }
}

} // namespace

QByteArray textsSection(const FleetTexts &texts)
{
    QByteArray section;
    QDataStream stream(&section, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    for (const auto *table : {&texts.groups, &texts.tagSets, &texts.countries, &texts.eims, &texts.operators})
        putTable(stream, *table);
    putTable(stream, texts.kinds);
    return section;
}

std::optional<FleetTexts> readTexts(std::span<const std::byte> section)
{
    QDataStream stream(QByteArray::fromRawData(reinterpret_cast<const char *>(section.data()),
                                               static_cast<qsizetype>(section.size())));
    stream.setVersion(StreamVersion);
    FleetTexts texts;
    for (auto *table : {&texts.groups, &texts.tagSets, &texts.countries, &texts.eims, &texts.operators})
        takeTable(stream, *table);
    takeTable(stream, texts.kinds);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return texts;
}

} // namespace longreach::fleet
