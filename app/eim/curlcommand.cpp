// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/curlcommand.h"

#include "app/eim/onomondo/devicelist.h"

#include <QStringList>

namespace longreach::eim {

namespace {

/// One word of a POSIX shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QStringList credentialWords(const EimConnection &connection)
{
    using Authentication = EimConnection::Authentication;
    const auto header = [](const QString &text) { return QStringList{QStringLiteral("-H"), quoted(text)}; };
    switch (connection.authentication) {
    case Authentication::None: return {};
    case Authentication::Basic:
        return {QStringLiteral("-u"), quoted(connection.userName + QStringLiteral(":CREDENTIAL"))};
    case Authentication::Bearer: return header(QStringLiteral("Authorization: Bearer CREDENTIAL"));
    case Authentication::Header: return header(connection.headerName + QStringLiteral(": CREDENTIAL"));
    }
    return {};
}

QStringList certificateWords(const EimConnection &connection)
{
    QStringList words;
    if (!connection.trustedPem.isEmpty())
        words << QStringLiteral("--cacert") << quoted(connection.name + QStringLiteral(".pem"));
    if (!connection.clientPkcs12.isEmpty())
        words << QStringLiteral("--cert-type") << QStringLiteral("P12") << QStringLiteral("--cert")
              << quoted(connection.name + QStringLiteral(".p12:PASSPHRASE"));
    return words;
}

} // namespace

QString curlOf(const EimConnection &connection, const Eid &eid)
{
    auto address = connection.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash | QUrl::RemoveUserInfo);
    address += QString::fromLatin1(devicePath(eid));
    const auto words = QStringList{QStringLiteral("curl"), QStringLiteral("-sS")} + certificateWords(connection)
        + credentialWords(connection) + QStringList{quoted(address)};
    return words.join(u' ');
}

} // namespace longreach::eim
