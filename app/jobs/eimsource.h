// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/core/result.h"
#include "app/ports/eim.h"

#include <QString>

#include <memory>

namespace longreach::jobs {

/// An eIM with the connection it is reached by.
struct OpenEim {
    EimConnection connection;
    std::shared_ptr<ports::Eim> eim;
};

/// Where jobs get the eIMs of the store from, by the name that devices and operations carry.
class EimSource {
public:
    EimSource() = default;
    EimSource(const EimSource &) = delete;
    EimSource &operator=(const EimSource &) = delete;
    virtual ~EimSource() = default;

    /// Callable from any thread, often: never blocks. Fails with NotFound if no connection has the
    /// name, or with what EimOpener::open() fails with.
    virtual Result<OpenEim> find(const QString &name) const = 0;
};

} // namespace longreach::jobs
