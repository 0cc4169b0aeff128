// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/cardholders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace longreach::card {

namespace {

/// By the names of their processes, which Linux cuts to 15 characters.
constexpr std::array KnownHolders{
    "scdaemon",       "gpg-agent",      "ModemManager",  "lpac",          "EasyLPAC",
    "MiniLPA",        "pcsc_scan",      "opensc-tool",   "opensc-notify", "pkcs11-register",
    "p11-kit-server", "ykman",          "yubikey-agent", "ssh-agent",     "firefox",
    "firefox-bin",    "chrome",         "chromium",      "thunderbird",   "eid-viewer",
    "AusweisApp",     "pySim-shell.py", "python3",       "ctkpcscd",      "CryptoTokenKit",
};

/// A name alone says nothing of these: they have to be connected to the service, too.
constexpr std::array CommonNames{"python3", "firefox", "firefox-bin", "chrome", "chromium", "thunderbird", "ssh-agent"};

template <std::size_t Count>
bool contains(const std::array<const char *, Count> &names, const QByteArray &name)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == each; });
}

/// Whether the process has the client library of the card service loaded.
bool usesCardService(const QString &process)
{
    QFile maps(process + QStringLiteral("/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libpcsclite");
}

} // namespace

QStringList likelyCardHolders()
{
    const QDir processes(QStringLiteral("/proc"));
    if (!processes.exists())
        return {QStringLiteral("gpg-agent (scdaemon)"), QStringLiteral("ctkpcscd"),
                QStringLiteral("smart card minidriver"), QStringLiteral("browser"), QStringLiteral("LPA")};
    QStringList holders;
    const auto ownId = QString::number(QCoreApplication::applicationPid());
    for (const auto &id : processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool isProcess = id.front().isDigit() && id != ownId;
        const auto folder = processes.filePath(id);
        QFile command(folder + QStringLiteral("/comm"));
        if (!isProcess || !command.open(QIODevice::ReadOnly))
            continue;
        const auto name = command.readAll().trimmed();
        if ((contains(KnownHolders, name) && !contains(CommonNames, name)) || usesCardService(folder))
            holders += QStringLiteral("%1 (%2)").arg(QString::fromUtf8(name), id);
    }
    holders.sort();
    return holders;
}

} // namespace longreach::card
