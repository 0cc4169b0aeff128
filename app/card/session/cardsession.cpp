// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/session/cardsession.h"

namespace longreach::card {

Error CardSession::badAnswer(const Error &error, const QByteArray &answer)
{
    constexpr qsizetype Shown = 24;
    const auto start = QString::fromLatin1(answer.left(Shown).toHex()).toUpper();
    return {Error::Kind::BadReply,
            QStringLiteral("the card's answer %1%2: %3")
                .arg(start.isEmpty() ? QStringLiteral("of no octets") : start,
                     answer.size() > Shown ? QStringLiteral("...") : QString(), error.detail)};
}

} // namespace longreach::card
