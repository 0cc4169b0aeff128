// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eimhealth.h"
#include "app/fleet/inventory.h"
#include "app/fleet/revisionwatch.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"
#include "app/ports/openeim.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace longreach::fleet {

/// The eIMs of a store: which there are, how they do, and the way to talk to them.
///
/// Lives on one thread and follows the journal, so what another process adds shows here too.
/// A write's future finishes after connections() shows it. open() alone may be called from any thread.
class EimDirectory final : public QObject {
    Q_OBJECT

public:
    /// All three outlive the directory.
    EimDirectory(ports::Journal &journal, ports::EimOpener &opener, const ports::Clock &clock,
                 QObject *parent = nullptr);
    ~EimDirectory() override;

    /// Reads the journal and follows it from then on; the future ends when connections() is complete.
    QFuture<Result<void>> start();

    /// By name.
    [[nodiscard]] const std::vector<EimConnection> &connections() const noexcept { return m_connections; }
    [[nodiscard]] const EimConnection *find(QStringView name) const noexcept;
    [[nodiscard]] EimHealth health(const QString &name) const;

    /// Adds (id 0) or changes a connection. Fails with InvalidInput, ConsentNeeded or AlreadyExists.
    QFuture<Result<EimConnection>> save(EimConnection connection);

    /// Fails with NotFound, or Conflict while open operations go through it. Its devices stay.
    QFuture<Result<void>> remove(const QString &name);

    /// Asks a saved eIM who it is, and keeps the answer as its health.
    QFuture<Result<ports::EimIdentity>> test(const QString &name);

    /// Asks an eIM that is not saved, for instance while its connection is being edited.
    QFuture<Result<ports::EimIdentity>> test(const EimConnection &connection);

    /// What a saved eIM would sign the next package for a card with. Fails as ports::Eim::cardBooks() does.
    QFuture<Result<CardBooks>> cardBooks(const QString &name, const Eid &eid);

    /// Keeps what a sync of a saved eIM came to as its health.
    void noteSync(const QString &name, const Result<SyncCounts> &outcome);

    /// The eIM called `name`, the same one for all who ask until its connection changes. From any
    /// thread; sends nothing. Fails with NotFound, or as EimOpener::open() does.
    [[nodiscard]] Result<ports::OpenEim> open(const QString &name) const;

Q_SIGNALS:
    /// Connections were added, changed or removed.
    void connectionsChanged();
    void healthChanged(const QString &name);
    void failed(const longreach::Error &error);

private:
    struct Shared;

    QFuture<Result<void>> reload();
    void take(std::vector<EimConnection> connections);
    void note(const QString &name, const Result<ports::EimIdentity> &answer);
    /// The eIM could be had, or could not because of `problem`.
    void stand(const QString &name, EimHealth &health, std::optional<Error> problem);
    /// A line in the activity.
    void log(const QString &verb, const QString &name, const QString &detail, const QString &who);

    ports::Journal &m_journal;
    ports::EimOpener &m_opener;
    const ports::Clock &m_clock;
    RevisionWatch m_watch;
    std::vector<EimConnection> m_connections;
    std::map<QString, EimHealth> m_health;
    std::stop_source m_stop;
    std::unique_ptr<Shared> m_shared; // what open() needs, under its own lock
};

} // namespace longreach::fleet
