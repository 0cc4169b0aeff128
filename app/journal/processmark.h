// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach::journal {

/// Which process something belongs to, told so that another can see whether it still lives.
struct ProcessMark {
    /// The machine since its last start, and where process numbers mean the same. Empty if unknown.
    QString computer;
    qint64 process = 0;
    qint64 start = 0; ///< when it began, in the system's own unit: numbers are given again; 0 if unknown

    /// The mark of this process.
    [[nodiscard]] static ProcessMark current();

    friend bool operator==(const ProcessMark &, const ProcessMark &) = default;
};

/// Whether the process certainly is no more. One on another machine may live.
[[nodiscard]] bool isGone(const ProcessMark &mark);

} // namespace longreach::journal
