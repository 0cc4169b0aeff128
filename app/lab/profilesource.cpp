// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/profilesource.h"

#include "app/lab/atlas.h"
#include "app/lab/iccidseries.h"

#include <QCryptographicHash>
#include <QStringList>

#include <string_view>

namespace longreach::lab {

namespace {

constexpr int DownloadIssuer = 900;

/// No name resolves to an SM-DP+ under `.invalid` (RFC 6761), nor is there one at a bare address.
bool isOutOfReach(const QString &host)
{
    return host.isEmpty() || host.endsWith(u".invalid") || host.back().isDigit();
}

bool isUnknown(const QString &matchingId)
{
    return matchingId.isEmpty() || matchingId.startsWith(u"BAD") || matchingId.startsWith(u"NOSUCH");
}

/// What an activation code is kept as: codes are secrets, even spent ones.
QByteArray nameOf(const QString &host, const QString &matchingId)
{
    return QCryptographicHash::hash((host + u'$' + matchingId).toUtf8(), QCryptographicHash::Sha256);
}

/// "rsp.example.com" is "Example", "smdp" is "Smdp".
QString providerOf(const QString &host)
{
    const auto words = host.split(u'.');
    auto word = words.size() > 1 ? words.at(words.size() - 2) : words.first();
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

std::variant<Profile, QByteArray> ProfileSource::spend(const QByteArray &activationCode)
{
    auto fields = QString::fromUtf8(activationCode).split(u'$');
    if (fields.size() < 3 || !fields[0].endsWith(u'1'))
        return QByteArray("initiateAuthenticationError");
    const auto host = fields[1].section(u':', 0, 0);
    if (isOutOfReach(host))
        return QByteArray("initiateAuthenticationError");
    const auto name = nameOf(host, fields[2]);
    if (isUnknown(fields[2]) || m_spent.contains(name))
        return QByteArray("authenticateClientError");
    m_spent.insert(name);
    if (m_observer)
        m_observer(name);
    return profileFor(host, fields[2]);
}

Profile ProfileSource::profileFor(const QString &host, const QString &matchingId) const
{
    const auto network = networkOfHost(host);
    const auto name = (host + u'$' + matchingId).toStdString();
    Profile profile{.iccid = iccidOf(QLatin1String("88"), DownloadIssuer, m_seed.draw(name, 0))};
    profile.profileClass = ProfileClass::Operational;
    profile.serviceProvider = network ? QString(network->name) : providerOf(host);
    profile.name = matchingId;
    if (network)
        profile.owner = Plmn::parse(QString(network->plmn)).value();
    return profile;
}

} // namespace longreach::lab
