// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/ports/eim.h"

#include <memory>

namespace longreach::ports {

/// An eIM with the connection it is reached by.
struct OpenEim {
    EimConnection connection;
    std::shared_ptr<Eim> eim;
};

} // namespace longreach::ports
