// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobboard.h"
#include "app/ports/journal.h"

namespace longreach::jobs {

QFuture<Result<std::vector<Operation>>> JobBoard::history(const Eid &eid, int limit) const
{
    return m_journal.jobs().readHistory(eid, limit);
}

} // namespace longreach::jobs
