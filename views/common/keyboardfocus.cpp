// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/keyboardfocus.h"

#include <QFocusEvent>

namespace longreach {

bool isByKeyboard(const QFocusEvent &event)
{
    const auto reason = event.reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace longreach
