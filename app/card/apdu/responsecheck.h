// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace longreach::card {

/// Watches the answer to one ES10 object grow, so that no card can keep its reader busy for ever.
///
/// The length at the start of the answer says how much there will be; a card that sends more, or
/// other octets than one object, or too little at a time, is not waited for.
class ResponseCheck final {
public:
    explicit ResponseCheck(qsizetype maximum) noexcept : m_maximum(maximum) {}

    /// Adds what one command brought. Fails with BadReply when the answer can no longer be one.
    Result<void> add(const QByteArray &octets);

    /// The answer; fails with BadReply if it is not whole.
    Result<QByteArray> finish();

private:
    Result<void> measure();

    qsizetype m_maximum;
    qsizetype m_expected = 0; // 0: not known yet
    int m_pieces = 0;
    QByteArray m_octets;
};

} // namespace longreach::card
