// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetimage.h"
#include "app/ports/journal.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace longreach::fleet {

/// Keeps the image of a fleet beside its journal.
///
/// An image counts only while the journal remembers its stamp, which is written after the file is
/// whole: an image of another journal, of one restored since from a copy, or half way laid down when
/// the power failed is passed over and laid down anew. Work is done on a thread of its own, which
/// ends in the destructor.
class ImageKeeper final {
public:
    /// `journal` outlives the keeper. Fleets of fewer than `devicesMinimum` are read quickly enough without.
    ImageKeeper(ports::Journal &journal, QString path, quint32 devicesMinimum = 20'000);
    ImageKeeper(const ImageKeeper &) = delete;
    ImageKeeper &operator=(const ImageKeeper &) = delete;
    ~ImageKeeper();

    /// The image, if there is one that counts. Fails like readImage(); Damaged if it is not the journal's.
    QFuture<Result<std::shared_ptr<FleetImage>>> open();

    /// The fleet is what the image shows; or no longer is.
    void noteSame();
    void noteChange() noexcept { m_isStale = true; }

    /// Whether the image is missing, or has not been what it should for so long that it is worth a new one.
    [[nodiscard]] bool isDue(const FleetSnapshot &fleet) const;

    /// Has `fleet` laid down, with all that the journal held up to `revision`.
    void keep(FleetSnapshot fleet, qint64 revision);

    /// The same at the end: waits until it is done.
    void keepLast(FleetSnapshot fleet, qint64 revision);

private:
    [[nodiscard]] bool isWorthKeeping(const FleetSnapshot &fleet) const;

    ports::Journal &m_journal;
    const QString m_path;
    const quint32 m_devicesMinimum;
    bool m_isStale = false;
    QElapsedTimer m_age; // of the image; invalid while there is none
    QThreadPool m_pool;
};

} // namespace longreach::fleet
