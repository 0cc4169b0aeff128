// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace longreach::eim {

/// One request to an eIM, relative to its base URL.
struct HttpRequest {
    /// What a second sending would do. Not read off the method: an eIM may delete by GET.
    enum class Effect {
        Reads,   ///< nothing: may be sent again when an idle connection turns out to be closed
        Changes, ///< something: leaves at most once, and a lost answer is OutcomeUnknown
    };

    QByteArray method = QByteArrayLiteral("GET");
    QByteArray path = QByteArrayLiteral("/"); ///< below the base URL, percent-encoded, with its query
    QByteArray contentType;                   ///< exactly what is sent; empty without a body
    QByteArray body;
    Effect effect = Effect::Reads;
};

} // namespace longreach::eim
