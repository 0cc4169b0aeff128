// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/orderbook.h"

#include <QByteArray>
#include <QHash>

namespace longreach::lab {

/// How the last change that was ordered of each device ended, where a person would want to know.
class DeviceVerdicts final {
public:
    enum class Verdict {
        Refused,    ///< the card said no
        RolledBack, ///< it is in its former profile again
    };

    /// Takes an order that changed; only those that are done count.
    void note(const LabOrder &order);

    /// By EID; those whose last order went well are not in it.
    [[nodiscard]] const QHash<QByteArray, Verdict> &all() const noexcept { return m_verdicts; }

private:
    QHash<QByteArray, Verdict> m_verdicts;
};

} // namespace longreach::lab
