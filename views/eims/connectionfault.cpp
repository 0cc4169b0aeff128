// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/connectionfault.h"

#include "app/core/eimconnection.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct ConnectionFault final {
    Q_DECLARE_TR_FUNCTIONS(ConnectionFault)
};

QString addressFault(const QUrl &address)
{
    if (address.isEmpty())
        return ConnectionFault::tr("Type the address of the eIM.");
    if (!address.userInfo().isEmpty())
        return ConnectionFault::tr("Take user name and password out of the address; they have fields of their own.");
    if (address.hasQuery() || address.hasFragment())
        return ConnectionFault::tr("Take what begins with ? or # out of the address.");
    return ConnectionFault::tr("The address has to be like https://eim.example.com/path.");
}

} // namespace

QString connectionFault(const EimConnection &connection)
{
    const auto checked = validate(connection);
    if (checked)
        return {};
    const auto &detail = checked.error().detail;
    if (checked.error().kind == Error::Kind::ConsentNeeded)
        return ConnectionFault::tr("Use https, or accept that everything is sent unencrypted.");
    if (connection.name.trimmed().isEmpty())
        return ConnectionFault::tr("Give the eIM a name.");
    if (detail.startsWith(u"name:"))
        return ConnectionFault::tr("Give it a shorter name.");
    if (detail.startsWith(u"authentication:"))
        return connection.authentication == EimConnection::Authentication::Basic
            ? ConnectionFault::tr("Type the user name, without a colon.")
            : ConnectionFault::tr("Type the name of the header that carries the token.");
    return addressFault(connection.baseUrl);
}

} // namespace longreach
