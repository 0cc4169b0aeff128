// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace longreach::lab {

/// How the lab's eIM is reached by devices, and who it is to their cards.
struct EsipaOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;        ///< 0: any free one
    bool isPlainToo = false; ///< plain HTTP on the same port, for traces; loopback only
    QByteArray eimId;        ///< UTF-8; empty: the lab's own
    QByteArray keyPem;       ///< what packages are signed with; empty: a fresh key
    QString smdp;            ///< `host[:port]` of the SM-DP+ that downloads go to; empty: none
    QByteArray smdpTrustPem; ///< the roots of its certificate; empty: the system's
    bool acceptsNew = false; ///< an order for an unknown EID makes its device known
};

} // namespace longreach::lab
