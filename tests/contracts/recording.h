// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawhttps.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace longreach::contracts {

/// One exchange recorded from a running onomondo-eim.
struct RecordedExchange {
    QString note;
    QByteArray method;
    QByteArray path;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    test::RawAnswer answer;

    /// The bytes to send, with the ids that `ids` knows put in place of the recorded ones.
    [[nodiscard]] QByteArray toBytes(const QHash<QByteArray, QByteArray> &ids) const;
};

/// All exchanges, in the order of the recording.
std::vector<RecordedExchange> readRecording();

/// An answer as one comparable text. What must differ between two runs is made equal: the date,
/// ids, times, the server's account of itself, and what its debug term holds of a device's answer.
QByteArray normalised(const test::RawAnswer &answer, bool keepsDebugTerm);

/// Whether the debug term of a recorded lookup says nothing of a device, so that it can be compared.
bool hasPlainDebugTerm(const test::RawAnswer &answer);

/// The id in a Location header, or empty.
QByteArray idOf(const test::RawAnswer &answer);

} // namespace longreach::contracts
