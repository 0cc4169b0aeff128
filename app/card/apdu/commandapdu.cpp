// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/commandapdu.h"

#include <QString>

namespace longreach::card {

QByteArray makeCommand(quint8 classOctet, quint8 instruction, quint8 p1, quint8 p2, const QByteArray &body)
{
    QByteArray command;
    command.reserve(5 + body.size());
    for (const auto octet : {classOctet, instruction, p1, p2})
        command.append(static_cast<char>(octet));
    if (!body.isEmpty())
        command.append(static_cast<char>(body.size())).append(body);
    return command;
}

QByteArray withExpectedLength(QByteArray command, quint8 expected)
{
    constexpr qsizetype LengthAt = 4;
    if (command.size() == LengthAt + 1)
        command[LengthAt] = static_cast<char>(expected);
    else
        command.append(static_cast<char>(expected));
    return command;
}

QString statusText(quint16 statusWord)
{
    return QStringLiteral("SW %1").arg(QStringLiteral("%1").arg(statusWord, 4, 16, QLatin1Char('0')).toUpper());
}

} // namespace longreach::card
