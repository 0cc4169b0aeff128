// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"

#include <QHash>
#include <QString>

#include <vector>

namespace longreach::card {

/// `entries` with every secret octet overwritten by `*`, lengths as they were: matching ids and
/// activation codes, hashes of confirmation codes, logins of connectivity parameters, PINs.
[[nodiscard]] std::vector<TraceEntry> masked(std::vector<TraceEntry> entries);

/// Does the same to entries as they come.
class TraceMasker final {
public:
    /// `entry`, the one that follows those given before, without its secrets.
    [[nodiscard]] TraceEntry mask(const TraceEntry &entry);

private:
    QHash<QString, std::vector<TraceEntry>> m_underWay; // the message that each reader is at
};

} // namespace longreach::card
