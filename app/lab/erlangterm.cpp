// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/erlangterm.h"

#include <QtEndian>

namespace longreach::lab::erlang {

namespace {

template <typename Length>
QByteArray lengthOf(qsizetype length)
{
    QByteArray octets(static_cast<qsizetype>(sizeof(Length)), '\0');
    qToBigEndian(static_cast<Length>(length), octets.data());
    return octets;
}

} // namespace

QByteArray atom(const QByteArray &name)
{
    return 'd' + lengthOf<quint16>(name.size()) + name;
}

QByteArray binary(const QByteArray &bytes)
{
    return 'm' + lengthOf<quint32>(bytes.size()) + bytes;
}

QByteArray pair(const QByteArray &first, const QByteArray &second)
{
    return QByteArray("h\x02") + first + second;
}

QByteArray mapOfOne(const QByteArray &key, const QByteArray &value)
{
    return 't' + lengthOf<quint32>(1) + key + value;
}

QByteArray toHex(const QByteArray &term)
{
    return ('\x83' + term).toHex().toUpper();
}

} // namespace longreach::lab::erlang
