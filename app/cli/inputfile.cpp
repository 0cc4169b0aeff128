// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"

#include "app/jobs/tablelines.h"
#include "app/sgp32/decode/input.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <unordered_set>

namespace longreach::cli {

namespace {

constexpr qint64 MaximumOctets = 64 * 1'024 * 1'024;

tl::unexpected<Error> badFile(const QString &path, const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("%1: %2").arg(path, finding));
}

} // namespace

Result<QByteArray> readInputFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen && !file.exists())
        return failure(Error::Kind::NotFound, QStringLiteral("%1: there is no such file").arg(path));
    if (!isOpen)
        return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    QByteArray octets;
    // A pipe gives what has arrived so far, so one read is not all there is.
    for (auto part = file.read(MaximumOctets); !part.isEmpty() && octets.size() <= MaximumOctets;
         part = file.read(MaximumOctets))
        octets += part;
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (octets.size() > MaximumOctets)
        return badFile(path, QStringLiteral("larger than 64 MiB"));
    return octets;
}

Result<QByteArray> readGivenText(const QString &given)
{
    if (given.isEmpty() || given == u"-" || QFile::exists(given))
        return readInputFile(given.isEmpty() ? QStringLiteral("-") : given);
    if (sgp32::isOctetText(given.toUtf8()))
        return given.toUtf8();
    return failure(Error::Kind::InvalidInput,
                   QStringLiteral("'%1' is neither a file nor hexadecimal, base64 or an APDU line").arg(given));
}

Result<QByteArray> readObject(const QString &given)
{
    const auto text = readGivenText(given);
    return text ? sgp32::octetsFromInput(*text) : text;
}

Result<QString> readInputText(const QString &path)
{
    const auto octets = readInputFile(path);
    if (!octets)
        return failure(octets.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*octets);
    if (decoder.hasError())
        return badFile(path, QStringLiteral("not UTF-8"));
    return text;
}

Result<std::vector<Eid>> readEidFile(const QString &path)
{
    const auto text = readInputText(path);
    if (!text)
        return failure(text.error());
    std::vector<Eid> eids;
    std::unordered_set<Eid> seen;
    bool isFirst = true;
    for (const auto &line : jobs::tableLines(*text)) {
        const auto eid = Eid::parse(line.first);
        if (!eid && !isFirst)
            return badFile(path, QStringLiteral("line %1: %2").arg(line.number).arg(eid.error().detail));
        if (eid && seen.insert(*eid).second)
            eids.push_back(*eid);
        isFirst = false;
    }
    if (eids.empty())
        return badFile(path, QStringLiteral("no EID in it"));
    return eids;
}

} // namespace longreach::cli
