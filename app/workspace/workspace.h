// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/enginestatus.h"
#include "app/workspace/workspaceoptions.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace longreach::fleet {
class DeviceImport;
class EimDirectory;
class FleetFeed;
class FleetStore;
class Inventory;
} // namespace longreach::fleet

namespace longreach::jobs {
class CodePool;
class JobBoard;
class JobDesk;
} // namespace longreach::jobs

namespace longreach::ports {
class Clock;
class Journal;
} // namespace longreach::ports

namespace longreach::settings {
class SettingsFile;
}

namespace longreach::workspace {

/// One opened store, wired together: journal, secrets, eIMs, fleet, jobs, and the engine while this
/// process holds the lease. Any number of processes may have the same store open.
///
/// Belongs to one thread with an event loop, and so do its parts unless they say otherwise. The
/// destructor gives the lease back and stores what was called before it.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// Opens or makes the store; no request is sent. May take a second.
    ///
    /// Fails with Damaged or NewerVersion if the journal cannot be ours, the file left as it was;
    /// with Storage, StorageFull or Locked; with Unauthorised if the passphrase is wrong.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions &options);

    ~Workspace() override;

    /// Reads the eIM connections and lets the engine try for the lease; the future ends when
    /// eims() is complete. Fleet and job board are started by who watches them.
    QFuture<Result<void>> start();

    [[nodiscard]] ports::Journal &journal() noexcept;
    [[nodiscard]] ports::Secrets &secrets() noexcept;
    [[nodiscard]] const ports::Clock &clock() const noexcept;
    [[nodiscard]] settings::SettingsFile &settings() noexcept;
    [[nodiscard]] fleet::EimDirectory &eims() noexcept;
    [[nodiscard]] fleet::Inventory &inventory() noexcept;
    [[nodiscard]] fleet::DeviceImport &deviceImport() noexcept;
    [[nodiscard]] fleet::FleetStore &fleet() noexcept;
    [[nodiscard]] fleet::FleetFeed &feed() noexcept;
    [[nodiscard]] jobs::CodePool &codes() noexcept;
    [[nodiscard]] jobs::JobDesk &desk() noexcept;
    [[nodiscard]] jobs::JobBoard &board() noexcept;

    /// Stopped in a process that does not run the engine.
    [[nodiscard]] jobs::EngineStatus engineStatus() const;

Q_SIGNALS:
    void engineStatusChanged(const longreach::jobs::EngineStatus &status);

    /// An eIM was synced without being asked: all its `devices` are in the journal.
    void synced(const QString &eim, qint64 devices);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    void startEngine();

    std::unique_ptr<Parts> m_parts;
};

} // namespace longreach::workspace
