// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardaccess.h"

#include "app/card/ipa/es9notificationsender.h"
#include "app/card/ipa/esipaipa.h"
#include "app/card/pcsc/pcscreaders.h"
#include "app/cli/card/keptcard.h"

#include <QDir>

namespace longreach::cli {

Result<std::unique_ptr<CardAccess>> CardAccess::open(const QString &storeFolder, const QString &personality,
                                                     BenchSettings settings)
{
    std::unique_ptr<CardAccess> access(new CardAccess);
    card::BenchParts parts;
    parts.folder = QDir(storeFolder).filePath(QStringLiteral("cards"));
    // The same place as the window's.
    const auto issuerFolder = QDir(parts.folder).filePath(QStringLiteral("issuers"));
    if (settings.serverTrustFile.isEmpty())
        settings.serverTrustFile = issuerFolder;
    if (personality.isEmpty()) {
        if (settings.issuerFolder.isEmpty())
            settings.issuerFolder = issuerFolder;
        parts.places.push_back(std::make_shared<card::PcscReaders>());
    } else {
        auto kept = KeptCard::open(parts.folder, personality);
        if (!kept)
            return failure(kept.error());
        access->m_card = *std::move(kept);
        if (settings.issuerFolder.isEmpty())
            settings.issuerFolder = access->m_card->issuerFolder();
        parts.places.push_back(access->m_card->readers());
    }
    parts.sender = std::make_shared<card::Es9NotificationSender>(settings.serverTrustFile, access->m_clock);
    parts.ipa = std::make_shared<card::EsipaIpa>(access->m_clock);
    access->m_bench.emplace(std::move(parts), settings, access->m_clock);
    return access;
}

CardAccess::~CardAccess() = default;

} // namespace longreach::cli
