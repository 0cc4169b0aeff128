// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimfactory.h"

#include "app/core/pkcs12.h"
#include "app/eim/eimaccess.h"
#include "app/eim/http/httpclient.h"
#include "app/eim/onomondo/onomondoeim.h"

#include <QCoreApplication>

#include <algorithm>

namespace longreach::eim {

namespace {

tl::unexpected<Error> unusable(const QString &finding)
{
    return failure(Error::Kind::InvalidInput, finding);
}

/// A header name of RFC 9110, 5.1, and none that HTTP itself needs.
bool isHeaderName(const QString &name)
{
    constexpr QStringView Marks = u"!#$%&'*+-.^_`|~";
    const bool isToken = !name.isEmpty() && std::all_of(name.begin(), name.end(), [Marks](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || Marks.contains(c);
    });
    const bool isOurs = name.compare(u"host", Qt::CaseInsensitive) == 0
        || name.startsWith(u"content-", Qt::CaseInsensitive)
        || name.compare(u"transfer-encoding", Qt::CaseInsensitive) == 0;
    return isToken && !isOurs;
}

/// An eIM's threads cannot end themselves: on one of them its end is left to the application's.
void release(OnomondoEim *eim)
{
    auto *application = QCoreApplication::instance();
    if (eim->isOwnThread() && application != nullptr)
        QMetaObject::invokeMethod(
            application, [eim] { delete eim; }, Qt::QueuedConnection);
    else
        delete eim;
}

} // namespace

Result<std::shared_ptr<ports::Eim>> EimFactory::open(const EimConnection &connection)
{
    if (auto checked = validate(connection); !checked)
        return failure(checked.error());
    const bool hasHeader = connection.authentication == EimConnection::Authentication::Header;
    if (hasHeader && !isHeaderName(connection.headerName))
        return unusable(QStringLiteral("authentication: '%1' is no name for a header").arg(connection.headerName));
    if (!connection.clientPkcs12.isEmpty() && !isPkcs12(connection.clientPkcs12))
        return unusable(QStringLiteral("client certificate: not a PKCS#12 container"));
    auto trust = TlsTrust::parse(connection.trustedPem);
    if (!trust)
        return failure(trust.error());
    auto options = HttpOptions::to(connection.baseUrl, *trust);
    options.access = accessReader(m_secrets, connection, *trust);
    options.requestsPerSecond = connection.requestsPerSecond;
    options.parallelRequests = connection.parallelRequests;
    switch (connection.dialect) {
    case EimConnection::Dialect::OnomondoEim: break;
    }
    return std::shared_ptr<ports::Eim>(new OnomondoEim(std::move(options), connection.name, m_clock), release);
}

} // namespace longreach::eim
