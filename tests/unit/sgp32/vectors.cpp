// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sgp32/vectors.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::test {

namespace {

std::vector<WireVector> readEntries(const QString &path)
{
    const auto file = QJsonDocument::fromJson(readData(path)).object();
    std::vector<WireVector> vectors;
    const auto entries = file[u"vectors"].toArray();
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        vectors.push_back({object[u"name"].toString(), object[u"type"].toString(),
                           QByteArray::fromHex(object[u"hex"].toString().toLatin1())});
    }
    return vectors;
}

} // namespace

std::vector<WireVector> readVectors()
{
    return readEntries(QStringLiteral("sgp32/vectors.json"));
}

std::vector<WireVector> readForms()
{
    return readEntries(QStringLiteral("sgp32/forms.json"));
}

QByteArray vectorOctets(QStringView name)
{
    for (const auto &vector : readVectors()) {
        if (vector.name == name)
            return vector.octets;
    }
    qFatal("no vector '%s'", qPrintable(name.toString()));
}

std::vector<EsipaBody> readEsipaBodies()
{
    std::vector<EsipaBody> bodies;
    const auto lines = readData(QStringLiteral("sgp32/esipa.jsonl")).split('\n');
    for (const auto &line : lines) {
        const auto exchange = QJsonDocument::fromJson(line).object();
        for (const bool isRequest : {true, false}) {
            const auto side = exchange[isRequest ? u"request" : u"response"].toObject();
            const auto octets = QByteArray::fromHex(side[u"body_hex"].toString().toLatin1());
            if (!octets.isEmpty())
                bodies.push_back({exchange[u"label"].toString(), isRequest, octets});
        }
    }
    return bodies;
}

namespace {

bool isStoreData(const QByteArray &command)
{
    return command.size() > 5 && command[1] == '\xE2';
}

bool isGetResponse(const QByteArray &command)
{
    return command.size() == 5 && command[1] == '\xC0';
}

} // namespace

std::vector<CardExchange> readCardExchanges(const QString &name)
{
    std::vector<CardExchange> exchanges;
    bool isInChain = false;
    bool isOpen = false;
    const auto lines = readData(QStringLiteral("sgp32/apdu/") + name).split('\n');
    for (const auto &line : lines) {
        const auto octets = QByteArray::fromHex(line.mid(2));
        if (line.startsWith('>')) {
            isOpen = isStoreData(octets) || (isOpen && isGetResponse(octets));
            if (isStoreData(octets)) {
                if (!isInChain)
                    exchanges.push_back({});
                exchanges.back().command += octets.mid(5, static_cast<quint8>(octets[4]));
                isInChain = octets[2] == '\x11';
            }
        } else if (line.startsWith('<') && isOpen && octets.size() > 2) {
            exchanges.back().answer += octets.chopped(2);
        }
    }
    return exchanges;
}

} // namespace longreach::test
