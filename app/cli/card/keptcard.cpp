// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/keptcard.h"

#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualcardreaders.h"
#include "app/lab/card/virtualeuicc.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

namespace longreach::cli {

namespace {

Q_LOGGING_CATEGORY(logCard, "longreach.cli.card")

constexpr quint64 KeptCardSeed = 1;
constexpr int ProfilesOfNewCard = 3;
constexpr int LockPatienceMs = 5'000;

Result<void> writeOctets(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        return {};
    return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

/// The card in the file, or a new one that is put there.
Result<lab::CardState> readCard(const QString &path, lab::CardPersonality personality)
{
    QFile file(path);
    if (!file.exists()) {
        auto made = lab::makeCard(lab::Seed(KeptCardSeed), 0, personality, ProfilesOfNewCard);
        return writeOctets(path, sgp32::encode(made)).map([&made] { return std::move(made); });
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    auto state = sgp32::decode<lab::CardState>(file.readAll());
    if (!state)
        return failure(Error::Kind::Damaged, QStringLiteral("%1: %2").arg(path, state.error().detail));
    return state;
}

} // namespace

Result<std::unique_ptr<KeptCard>> KeptCard::open(const QString &folder, const QString &personality)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, QStringLiteral("%1: the folder cannot be made").arg(folder));
    const auto path = QDir(folder).filePath(QStringLiteral("virtual-%1.card").arg(personality));
    std::unique_ptr<KeptCard> kept(new KeptCard(path));
    if (!kept->m_lock.tryLock(LockPatienceMs))
        return failure(kept->m_lock.error() == QLockFile::LockFailedError ? Error::Kind::Locked : Error::Kind::Storage,
                       QStringLiteral("%1: another program uses it, or its folder cannot be written").arg(path));
    const bool isIot = personality == u"iot";
    auto state = readCard(path, isIot ? lab::CardPersonality::Iot : lab::CardPersonality::Consumer);
    if (!state)
        return failure(state.error());
    const auto stock = lab::CardStock::make(lab::Seed(KeptCardSeed));
    kept->m_issuerFolder = QDir(folder).filePath(QStringLiteral("virtual-issuers"));
    const auto issuer = QDir(kept->m_issuerFolder).filePath(QStringLiteral("ci.der"));
    if (!QDir().mkpath(kept->m_issuerFolder))
        return failure(Error::Kind::Storage, QStringLiteral("%1: the folder cannot be made").arg(kept->m_issuerFolder));
    if (const auto written = writeOctets(issuer, stock->ciCertificate()); !written)
        return failure(written.error());
    auto card = lab::VirtualEuicc::make(stock, *std::move(state));
    if (!card)
        return failure(Error::Kind::Damaged, QStringLiteral("%1: %2").arg(path, card.error().detail));
    auto readers = std::make_shared<lab::VirtualCardReaders>([path](const QString &, const lab::CardState &changed) {
        if (const auto written = writeOctets(path, sgp32::encode(changed)); !written)
            qCWarning(logCard, "the virtual card is not kept: %s", qPrintable(written.error().detail));
    });
    readers->put(QStringLiteral("Virtual %1 card").arg(isIot ? QStringLiteral("IoT") : QStringLiteral("consumer")),
                 *std::move(card));
    kept->m_readers = std::move(readers);
    return kept;
}

} // namespace longreach::cli
