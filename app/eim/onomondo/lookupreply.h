// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/orderreport.h"

#include <QByteArray>
#include <QJsonObject>

namespace longreach::eim {

/// One answer of `GET /<facility>/lookup/<id>`.
struct LookupReply {
    ports::OrderReport report;
    QJsonObject resource; ///< `eidValue` and `order` as the eIM keeps them; empty if absent

    /// Fails with BadReply unless `body` is a JSON object with a `status` that is known.
    static Result<LookupReply> parse(const QByteArray &body);
};

} // namespace longreach::eim
