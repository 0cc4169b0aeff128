// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/serveraddress.h"

#include <QUrl>

namespace longreach::card {

Result<ServerAddress> ServerAddress::parse(QStringView text)
{
    const auto bare = text.trimmed().toString();
    const QUrl url(QStringLiteral("https://") + bare, QUrl::StrictMode);
    const bool isBare = url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    const int port = url.port(HttpsPort);
    if (!isBare || port <= 0)
        return failure(Error::Kind::InvalidInput, QStringLiteral("'%1' is no server's name").arg(bare));
    return ServerAddress{url.host(), static_cast<quint16>(port)};
}

QString ServerAddress::toString() const
{
    const auto name = host.contains(u':') ? QStringLiteral("[%1]").arg(host) : host;
    return port == HttpsPort ? name : QStringLiteral("%1:%2").arg(name).arg(port);
}

} // namespace longreach::card
