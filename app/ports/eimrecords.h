// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"

#include <QFuture>

#include <vector>

namespace longreach::ports {

/// The eIM connections of a store.
class EimRecords {
public:
    EimRecords() = default;
    EimRecords(const EimRecords &) = delete;
    EimRecords &operator=(const EimRecords &) = delete;
    virtual ~EimRecords() = default;

    virtual QFuture<Result<std::vector<EimConnection>>> readAll() = 0;

    /// Adds (id 0) or replaces; returns it with its id. Fails with AlreadyExists if another
    /// connection has the name.
    virtual QFuture<Result<EimConnection>> save(EimConnection connection) = 0;

    /// Fails with NotFound, or Conflict while open operations go through it. Devices stay.
    virtual QFuture<Result<void>> remove(qint64 id) = 0;
};

} // namespace longreach::ports
