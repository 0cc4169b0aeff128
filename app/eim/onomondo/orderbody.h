// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/eim/onomondo/ordername.h"
#include "app/ports/orderreport.h"

#include <QByteArray>
#include <QJsonObject>

namespace longreach::eim {

/// Which books `order` goes into.
[[nodiscard]] Facility facilityOf(const Order &order) noexcept;

/// The body that creates `request` at onomondo-eim, members in the one order it understands.
///
/// It checks nothing itself and chokes on much, some of it for good, so nothing leaves that has not
/// passed validate(Order). Fails with InvalidInput, also for more than the 64,000 octets it takes.
[[nodiscard]] Result<QByteArray> orderBody(const ports::OrderRequest &request);

/// Whether `resource`, as a lookup gives it back, is what orderBody(request) created.
[[nodiscard]] bool isSameOrder(const QJsonObject &resource, const ports::OrderRequest &request);

} // namespace longreach::eim
