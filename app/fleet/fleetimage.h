// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/eidindex.h"
#include "app/fleet/fleetsnapshot.h"

#include <QByteArray>
#include <QString>

namespace longreach::fleet {

/// A fleet as it was laid down in a file of its columns: opened in a fraction of the time that the
/// journal takes to hand over its devices, which stays the truth.
struct FleetImage {
    QByteArray stamp;    ///< what the journal must remember for the image to count
    qint64 revision = 0; ///< everything the journal held up to here is in it
    FleetSnapshot fleet;
    EidIndex index;
};

/// Replaces the image at `path`, or leaves what is there if it fails: with StorageFull or Storage.
Result<void> writeImage(const QString &path, const FleetImage &image);

/// Fails with NotFound, Storage, NewerVersion (of another format) or Damaged.
Result<FleetImage> readImage(const QString &path);

} // namespace longreach::fleet
