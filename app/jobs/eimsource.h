// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/openeim.h"

#include <QString>

namespace longreach::jobs {

/// Where jobs get the eIMs of the store from, by the name that devices and operations carry.
class EimSource {
public:
    EimSource() = default;
    EimSource(const EimSource &) = delete;
    EimSource &operator=(const EimSource &) = delete;
    virtual ~EimSource() = default;

    /// Callable from any thread, often: never blocks. Fails with NotFound if no connection has the
    /// name, or with what EimOpener::open() fails with.
    virtual Result<ports::OpenEim> find(const QString &name) const = 0;
};

} // namespace longreach::jobs
