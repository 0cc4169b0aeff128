// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/eimsource.h"

namespace longreach::jobs {

class LeaseKeeper;

/// The eIMs for as long as a lease counts. What an engine has begun may go on after it was suspended
/// for longer than its lease: it gets no eIM then, so that nothing is sent that another sends too.
class LeasedEims final : public EimSource {
public:
    LeasedEims(const EimSource &eims, const LeaseKeeper &lease) : m_eims(eims), m_lease(lease) {}

    /// Fails also with Cancelled, once the lease is not held.
    Result<ports::OpenEim> find(const QString &name) const override;

private:
    const EimSource &m_eims;
    const LeaseKeeper &m_lease;
};

} // namespace longreach::jobs
