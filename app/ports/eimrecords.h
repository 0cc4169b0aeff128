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

    /// Adds (id 0) or replaces; returns it with its id. A new name goes to its devices, operations and
    /// order ids too. Fails with AlreadyExists if another connection has the name, NotFound if there
    /// is nothing to replace, and Conflict for a new name while open operations go through it.
    virtual QFuture<Result<EimConnection>> save(EimConnection connection) = 0;

    /// Fails with NotFound, or Conflict while open operations go through it. Devices stay.
    virtual QFuture<Result<void>> remove(qint64 id) = 0;
};

} // namespace longreach::ports
