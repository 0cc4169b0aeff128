// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/eim.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <stop_token>

namespace longreach::fleet {

/// How far a sync has come; the last one is its outcome.
struct SyncCounts {
    qint64 received = 0; ///< devices the eIM told of
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 gone = 0; ///< known for this eIM, but no longer told of; counted at the end, and kept

    friend bool operator==(const SyncCounts &, const SyncCounts &) = default;
};

/// Brings what an eIM believes of its devices into the journal.
///
/// What the eIM says of connectivity wins; label, group and tags given here are kept, and so are
/// devices the eIM no longer tells of. Work is done on threads of its own, which end in the
/// destructor.
class Inventory final : public QObject {
    Q_OBJECT

public:
    /// `journal` outlives the inventory.
    explicit Inventory(ports::Journal &journal, QObject *parent = nullptr);
    ~Inventory() override;

    /// Reads the whole list of the eIM called `name`. Devices are stored page by page, so what
    /// came before a failure or a stop stays. Fails like Eim::devices(): Unsupported if the eIM
    /// has no list, Cancelled after a stop. While a sync of that eIM is under way, its future is
    /// returned, and only the stop of who began it is heard. Call it on the inventory's thread.
    QFuture<Result<SyncCounts>> sync(QString name, std::shared_ptr<ports::Eim> eim, std::stop_token stop);

Q_SIGNALS:
    void progressed(const QString &eim, const longreach::fleet::SyncCounts &counts);

private:
    ports::Journal &m_journal;
    std::stop_source m_stop;
    std::map<QString, QFuture<Result<SyncCounts>>> m_latest; // by eIM
    QThreadPool m_pool;
};

} // namespace longreach::fleet
