// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/loopback/loopbackserver.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace longreach::test {

/// One exchange with a running onomondo-eim, as recorded.
struct ReplayableExchange {
    int line = 0; ///< in the file, from 1
    QString note;
    QByteArray method;
    QByteArray path;
    QByteArray body;
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< of the answer
    QByteArray answer;

    [[nodiscard]] bool isLookup() const { return method == "GET" && path.contains("/lookup/") && status == 200; }
    [[nodiscard]] bool isCreate() const { return method == "POST" && path.contains("/create"); }

    /// The recorded answer, to be sent again.
    [[nodiscard]] LoopbackAnswer toAnswer() const;
};

/// All exchanges of a recording, one JSON object a line.
[[nodiscard]] std::vector<ReplayableExchange> readExchanges(const QByteArray &jsonLines);

} // namespace longreach::test
