// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <QHash>
#include <QString>

namespace longreach::jobs {

/// How many operations are in hand and how many of them are open, by job and by eIM: what limits
/// are held against, without counting anew each time.
class OperationCounts final {
public:
    /// An operation came into hand, or left it.
    void added(const Operation &operation);
    void removed(const Operation &operation);

    /// An operation in hand is now another.
    void changed(const Operation &before, const Operation &after);

    /// Operations in hand: not settled, or settled and not yet stored.
    [[nodiscard]] qint64 inHand() const noexcept { return m_inHand; }
    [[nodiscard]] qint64 inHandOf(qint64 job) const { return m_inHandByJob.value(job); }

    /// Operations that are, or may be, at an eIM or on a device.
    [[nodiscard]] qint64 open() const noexcept { return m_open; }
    [[nodiscard]] qint64 openOf(qint64 job) const { return m_openByJob.value(job); }
    [[nodiscard]] qint64 openAt(const QString &eim) const { return m_openByEim.value(eim); }

private:
    void countOpen(const Operation &operation, int by);

    qint64 m_inHand = 0;
    qint64 m_open = 0;
    QHash<qint64, qint64> m_inHandByJob;
    QHash<qint64, qint64> m_openByJob;
    QHash<QString, qint64> m_openByEim;
};

} // namespace longreach::jobs
