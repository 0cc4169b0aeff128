// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/issuershelf.h"

#include "app/card/session/cardvalues.h"
#include "app/sgp32/decode/input.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace longreach::card {

namespace {

constexpr qint64 LongestFile = 64 * 1024;
const QByteArray PemEnd("-----END CERTIFICATE-----");

std::optional<sgp32::Certificate> certificateIn(const QByteArray &content)
{
    auto certificate = sgp32::Certificate::fromDer(sgp32::viewOf(content));
    if (!certificate) {
        const auto octets = sgp32::octetsFromInput(content);
        certificate = octets ? sgp32::Certificate::fromDer(sgp32::viewOf(*octets)) : failure(octets.error());
    }
    return certificate ? std::optional(*certificate) : std::nullopt;
}

/// All there are in DER, or in PEM blocks one after the other.
std::vector<sgp32::Certificate> certificatesIn(const QByteArray &input)
{
    std::vector<sgp32::Certificate> all;
    qsizetype from = 0;
    for (auto end = input.indexOf(PemEnd); end >= 0; end = input.indexOf(PemEnd, from)) {
        const auto begin = input.indexOf("-----BEGIN CERTIFICATE-----", from);
        const auto block = input.mid(begin, end + PemEnd.size() - begin);
        if (const auto certificate = begin >= 0 && begin < end ? certificateIn(block) : std::nullopt)
            all.push_back(*certificate);
        from = end + PemEnd.size();
    }
    if (all.empty()) {
        if (const auto certificate = certificateIn(input))
            all.push_back(*certificate);
    }
    return all;
}

/// Calls `visit` with each file that holds a certificate, until it gives true.
void visitFiles(const QString &folder,
                const std::function<bool(const QString &path, const sgp32::Certificate &)> &visit)
{
    if (folder.isEmpty())
        return;
    const QDir files(folder);
    for (const auto &name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.size() > LongestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const auto certificate = certificateIn(file.readAll());
        if (certificate && visit(file.fileName(), *certificate))
            return;
    }
}

} // namespace

std::vector<sgp32::Certificate> IssuerShelf::certificates() const
{
    std::vector<sgp32::Certificate> all;
    visitFiles(m_folder, [&](const QString &, const sgp32::Certificate &certificate) {
        all.push_back(certificate);
        return false;
    });
    return all;
}

std::vector<CardCertificate> IssuerShelf::entries() const
{
    std::vector<CardCertificate> entries;
    std::ranges::transform(certificates(), std::back_inserter(entries), toCardCertificate);
    return entries;
}

Result<std::vector<CardCertificate>> IssuerShelf::add(const QByteArray &input)
{
    const auto given = certificatesIn(input);
    if (given.empty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("it holds no certificate, neither DER nor PEM"));
    const auto stranger = std::ranges::find_if(given, [](const auto &each) { return !each.fields().isCa; });
    if (stranger != given.end())
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("'%1' is no authority: only issuers belong here").arg(stranger->fields().subject));
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return failure(Error::Kind::Storage, QStringLiteral("%1: the folder cannot be made").arg(m_folder));
    std::vector<CardCertificate> added;
    for (const auto &certificate : given) {
        const auto entry = toCardCertificate(certificate);
        QSaveFile file(QDir(m_folder).filePath(entry.fingerprint.left(32).toLower() + QStringLiteral(".der")));
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.der) != entry.der.size() || !file.commit())
            return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        added.push_back(entry);
    }
    return added;
}

Result<void> IssuerShelf::remove(const QString &fingerprint)
{
    Result<void> removed =
        failure(Error::Kind::NotFound, QStringLiteral("no issuer of fingerprint %1").arg(fingerprint));
    visitFiles(m_folder, [&](const QString &path, const sgp32::Certificate &certificate) {
        if (toCardCertificate(certificate).fingerprint.compare(fingerprint, Qt::CaseInsensitive) != 0)
            return false;
        QFile file(path);
        removed = file.remove() ? Result<void>() : failure(Error::Kind::Storage, file.errorString());
        return true;
    });
    return removed;
}

} // namespace longreach::card
