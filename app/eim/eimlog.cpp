// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimlog.h"

namespace longreach::eim {

Q_LOGGING_CATEGORY(eimLog, "longreach.eim", QtInfoMsg)

} // namespace longreach::eim
