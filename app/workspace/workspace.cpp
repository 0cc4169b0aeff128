// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/core/whendone.h"
#include "app/eim/eimfactory.h"
#include "app/fleet/deviceimport.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/fleet/imagekeeper.h"
#include "app/fleet/inventory.h"
#include "app/fleet/syncrounds.h"
#include "app/jobs/codepool.h"
#include "app/jobs/enginethread.h"
#include "app/jobs/jobboard.h"
#include "app/jobs/jobdesk.h"
#include "app/journal/sqlitejournal.h"
#include "app/ports/systemclock.h"
#include "app/settings/settingsfile.h"
#include "app/settings/syncsettings.h"
#include "app/workspace/directoryeims.h"
#include "app/workspace/storesecrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

namespace longreach::workspace {

namespace {

/// What this process calls itself as a holder of the engine's lease, different in each run.
QString leaseHolderName()
{
    return QStringLiteral("%1/%2/%3")
        .arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
}

Result<QString> makeStoreFolder(const QString &folder)
{
    const auto path = QDir(folder.isEmpty() ? defaultStoreFolder() : folder).absolutePath();
    if (QDir(path).exists())
        return path;
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Storage, QStringLiteral("store: %1 is no folder").arg(path));
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Error::Kind::Storage, QStringLiteral("store: cannot make the folder %1").arg(path));
    return path;
}

} // namespace

// In the order of their need: what stands above outlives what stands below.
struct Workspace::Parts {
    Parts(const QString &folder, const WorkspaceOptions &options)
        : runsEngine(options.runsEngine),
          firstSyncAfter(options.firstSyncAfter),
          imageFile(QDir(folder).filePath(QStringLiteral("fleet.image"))),
          settings(QDir(folder).filePath(QStringLiteral("settings.ini")))
    {}

    /// Wires up what needs journal and secrets.
    void assemble();

    const bool runsEngine;
    const std::chrono::milliseconds firstSyncAfter;
    const QString imageFile;
    ports::SystemClock clock;
    settings::SettingsFile settings;
    std::unique_ptr<ports::Journal> journal;
    std::optional<StoreSecrets> secrets;
    std::optional<eim::EimFactory> opener;
    std::optional<fleet::EimDirectory> directory;
    std::optional<DirectoryEims> eims;
    std::optional<fleet::Inventory> inventory;
    std::optional<fleet::SyncRounds> syncRounds;
    std::optional<fleet::DeviceImport> deviceImport;
    fleet::FleetStore fleet;
    std::optional<fleet::FleetFeed> feed;
    std::optional<jobs::CodePool> codes;
    std::optional<jobs::JobDesk> desk;
    std::optional<jobs::JobBoard> board;
    std::unique_ptr<jobs::EngineThread> engine;
};

void Workspace::Parts::assemble()
{
    opener.emplace(secrets->secrets(), clock);
    directory.emplace(*journal, *opener, clock);
    eims.emplace(*directory);
    inventory.emplace(*journal);
    const std::chrono::seconds interval(settings.read<settings::SyncSettings>().intervalSeconds);
    syncRounds.emplace(*directory, *inventory, clock,
                       fleet::SyncPace{.interval = interval, .firstAfter = firstSyncAfter});
    deviceImport.emplace(*journal, clock);
    feed.emplace(*journal, fleet, std::make_unique<fleet::ImageKeeper>(*journal, imageFile));
    codes.emplace(journal->codes(), secrets->sealer());
    desk.emplace(*journal, *eims, clock);
    board.emplace(*journal);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options)
{
    const auto folder = makeStoreFolder(options.storeFolder);
    if (!folder)
        return failure(folder.error());
    auto parts = std::make_unique<Parts>(*folder, options);
    auto journal = journal::SqliteJournal::open(QDir(*folder).filePath(QStringLiteral("journal.db")), parts->clock);
    if (!journal)
        return failure(journal.error());
    parts->journal = std::move(*journal);
    auto secrets = StoreSecrets::open(*folder, options, parts->settings);
    if (!secrets)
        return failure(secrets.error());
    parts->secrets.emplace(std::move(*secrets));
    parts->assemble();
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    connect(&*m_parts->syncRounds, &fleet::SyncRounds::synced, this,
            [this](const QString &eim, const fleet::SyncCounts &counts) { Q_EMIT synced(eim, counts.received); });
}

Workspace::~Workspace() = default;

QFuture<Result<void>> Workspace::start()
{
    auto read = m_parts->directory->start();
    if (!m_parts->runsEngine)
        return read;
    // An engine that knows no eIM yet would take every operation's eIM for removed.
    whenDone(read, this, [this](const Result<void> &done) {
        if (done)
            startEngine();
    });
    return read;
}

void Workspace::startEngine()
{
    jobs::EngineOptions options;
    options.holder = leaseHolderName();
    m_parts->engine = std::make_unique<jobs::EngineThread>(*m_parts->journal, *m_parts->eims, *m_parts->codes,
                                                           m_parts->clock, options);
    connect(m_parts->engine.get(), &jobs::EngineThread::statusChanged, this, &Workspace::engineStatusChanged);
    connect(m_parts->engine.get(), &jobs::EngineThread::statusChanged, this, [this](const jobs::EngineStatus &status) {
        m_parts->syncRounds->setActive(status.role == jobs::EngineStatus::Role::Holding);
    });
}

ports::Journal &Workspace::journal() noexcept
{
    return *m_parts->journal;
}

ports::Secrets &Workspace::secrets() noexcept
{
    return m_parts->secrets->secrets();
}

const ports::Clock &Workspace::clock() const noexcept
{
    return m_parts->clock;
}

settings::SettingsFile &Workspace::settings() noexcept
{
    return m_parts->settings;
}

fleet::EimDirectory &Workspace::eims() noexcept
{
    return *m_parts->directory;
}

fleet::Inventory &Workspace::inventory() noexcept
{
    return *m_parts->inventory;
}

fleet::DeviceImport &Workspace::deviceImport() noexcept
{
    return *m_parts->deviceImport;
}

fleet::FleetStore &Workspace::fleet() noexcept
{
    return m_parts->fleet;
}

fleet::FleetFeed &Workspace::feed() noexcept
{
    return *m_parts->feed;
}

jobs::CodePool &Workspace::codes() noexcept
{
    return *m_parts->codes;
}

jobs::JobDesk &Workspace::desk() noexcept
{
    return *m_parts->desk;
}

jobs::JobBoard &Workspace::board() noexcept
{
    return *m_parts->board;
}

jobs::EngineStatus Workspace::engineStatus() const
{
    return m_parts->engine ? m_parts->engine->status() : jobs::EngineStatus{};
}

} // namespace longreach::workspace
