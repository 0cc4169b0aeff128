// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace longreach::lab {

/// The newest exchanges over ESipa, for a person to look at: a ring that forgets.
class EsipaLog final {
public:
    static constexpr std::size_t Kept = 2000;

    /// Keeps from now on only what devices say whose EID holds these digits; empty: all.
    void setFilter(const QByteArray &digits) { m_filter = digits; }

    void add(const QByteArray &eid, const QByteArray &request, const QByteArray &answer, Timestamp at);

    /// Those with a number above `number`, oldest first, at most the newest `most` of them.
    [[nodiscard]] std::vector<TraceEntry> after(quint64 number, std::size_t most) const;

private:
    struct Exchange {
        quint64 number = 0;
        QByteArray eid;
        QByteArray request;
        QByteArray answer;
        Timestamp at{};
    };

    QByteArray m_filter;
    std::deque<Exchange> m_exchanges;
    quint64 m_count = 0;
};

} // namespace longreach::lab
