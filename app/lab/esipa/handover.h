// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/facility.h"
#include "app/lab/orderedjson.h"
#include "app/sgp32/values/shortoctets.h"

#include <QByteArray>

namespace longreach::lab {

/// Work that a device was given and has not answered yet. A device has at most one.
struct Handover {
    enum class Kind { Package, DataRequest, Download };

    QByteArray orderId; ///< empty: the eIM asks on its own account
    Facility facility = Facility::Psmo;
    Kind kind = Kind::Package;
    sgp32::TransactionId transactionId;
    qint64 counter = 0;   ///< of a package
    QByteArray message;   ///< the whole answer to GetEimPackage, as it was sent
    int deliveries = 0;   ///< how often
    OrderedJson lastWord; ///< what was said of it that proves nothing; null if nothing was
};

} // namespace longreach::lab
