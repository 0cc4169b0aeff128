// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/storedcardlore.h"

#include "app/card/apdu/channel.h"
#include "app/card/bench/eimwork.h"
#include "app/card/session/cardvalues.h"
#include "app/sgp32/es10/iotfunctions.h"

namespace longreach {

StoredCardLore::StoredCardLore(const QString &issuerFolder, QObject *parent) : CardLore(parent), m_shelf(issuerFolder)
{}

std::vector<CardCertificate> StoredCardLore::issuers() const
{
    return m_shelf.entries();
}

Result<std::vector<CardCertificate>> StoredCardLore::addIssuers(const QByteArray &input)
{
    auto added = m_shelf.add(input);
    if (added)
        Q_EMIT issuersChanged();
    return added;
}

Result<void> StoredCardLore::removeIssuer(const QString &fingerprint)
{
    auto removed = m_shelf.remove(fingerprint);
    if (removed)
        Q_EMIT issuersChanged();
    return removed;
}

Result<CardEim> StoredCardLore::explainEim(const QByteArray &configuration) const
{
    const auto octets = card::readAddEim(configuration);
    const auto request = octets ? sgp32::decode<sgp32::AddInitialEimRequest>(*octets) : failure(octets.error());
    if (!request)
        return failure(request.error());
    if (request->eimConfigurationDataList.empty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("eIM configuration: it names no eIM"));
    return card::toCardEim(request->eimConfigurationDataList.front());
}

std::vector<Aid> StoredCardLore::knownIsdrAids() const
{
    return card::knownIsdrAids();
}

} // namespace longreach
