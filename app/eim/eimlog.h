// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace longreach::eim {

/// `longreach.eim`: requests by method, path, status and time. Never a body, a header or a credential.
Q_DECLARE_LOGGING_CATEGORY(eimLog)

} // namespace longreach::eim
