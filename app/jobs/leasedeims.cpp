// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/leasedeims.h"

#include "app/jobs/leasekeeper.h"

namespace longreach::jobs {

Result<ports::OpenEim> LeasedEims::find(const QString &name) const
{
    if (!m_lease.isHeld())
        return failure(Error::Kind::Cancelled, QStringLiteral("the engine's lease has run out"));
    return m_eims.find(name);
}

} // namespace longreach::jobs
