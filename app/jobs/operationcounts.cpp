// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/operationcounts.h"

namespace longreach::jobs {

void OperationCounts::added(const Operation &operation)
{
    ++m_inHand;
    ++m_inHandByJob[operation.job];
    countOpen(operation, 1);
}

void OperationCounts::removed(const Operation &operation)
{
    --m_inHand;
    --m_inHandByJob[operation.job];
    countOpen(operation, -1);
}

void OperationCounts::changed(const Operation &before, const Operation &after)
{
    countOpen(before, -1);
    countOpen(after, 1);
}

void OperationCounts::countOpen(const Operation &operation, int by)
{
    // One that is settled as SubmissionUnknown may be at its eIM for ever: no limit waits for it.
    if (!isOpen(operation.state) || operation.isSettled)
        return;
    m_open += by;
    m_openByJob[operation.job] += by;
    m_openByEim[operation.eim] += by;
}

} // namespace longreach::jobs
