// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFuture>

namespace longreach::fleet {

/// The result of `future`, waited for: on worker threads only. Cancelled if it ends without one.
template <typename T>
[[nodiscard]] Result<T> awaited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return failure(Error::Kind::Cancelled, QStringLiteral("ended without a result"));
    return future.result();
}

} // namespace longreach::fleet
