// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/issuerfolder.h"

#include "app/sgp32/decode/input.h"

#include <QDir>
#include <QFile>

namespace longreach::card {

std::vector<sgp32::Certificate> readIssuers(const QString &folder)
{
    constexpr qint64 LongestFile = 64 * 1024;
    std::vector<sgp32::Certificate> issuers;
    if (folder.isEmpty())
        return issuers;
    const QDir files(folder);
    for (const auto &name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.size() > LongestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const auto content = file.readAll();
        auto certificate = sgp32::Certificate::fromDer(sgp32::viewOf(content));
        if (!certificate) {
            const auto octets = sgp32::octetsFromInput(content);
            certificate = octets ? sgp32::Certificate::fromDer(sgp32::viewOf(*octets)) : failure(octets.error());
        }
        if (certificate)
            issuers.push_back(std::move(*certificate));
    }
    return issuers;
}

} // namespace longreach::card
