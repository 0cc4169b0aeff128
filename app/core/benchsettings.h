// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach {

/// How the bench treats readers and cards.
struct BenchSettings {
    std::vector<Aid> isdrAids; ///< in the order in which they are tried; empty: the known ones
    QStringList ignoredReaders;
    bool sendsNotifications = true; ///< the new ones, after each change
    bool guardsProfiles = true;     ///< the last and the enabled profile are not deleted or disabled by mistake
    int blockSize = 255;            ///< octets a command carries; steps down to 120 by itself
    QString issuerFolder;           ///< certificates of CIs (DER or PEM), for the chain check
    QString serverTrustFile;        ///< GSMA roots for SM-DP+ servers (PEM), kept apart from the system's

    friend bool operator==(const BenchSettings &, const BenchSettings &) = default;
};

} // namespace longreach
