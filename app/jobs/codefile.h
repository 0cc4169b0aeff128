// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activationcode.h"
#include "app/core/eid.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace longreach::jobs {

/// One line of a file of codes.
struct CodeEntry {
    ActivationCode code;
    std::optional<Eid> eid; ///< the device it is for; empty: for any
};

/// What a file of codes came to.
struct CodeFile {
    struct BadLine {
        int line = 0;    ///< from 1
        QString finding; ///< never holds the code
    };

    std::vector<CodeEntry> entries;
    std::vector<BadLine> badLines;

    /// Reads lines `EID,code` or `code`, parted by comma, semicolon or tab; a first line that is
    /// neither is a header; empty lines and `#` comments are passed over. A code or an EID that
    /// comes twice is a bad line.
    static CodeFile read(QStringView text);
};

} // namespace longreach::jobs
