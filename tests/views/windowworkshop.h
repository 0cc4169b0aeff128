// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/serveridentity.h"
#include "app/fleet/activitylog.h"
#include "app/fleet/deviceimport.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/fleet/inventory.h"
#include "app/jobs/codepool.h"
#include "app/jobs/eimsource.h"
#include "app/jobs/engine.h"
#include "app/jobs/jobboard.h"
#include "app/jobs/jobdesk.h"
#include "app/ports/systemclock.h"
#include "tests/fakes/fakeeim.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/fakesealer.h"
#include "tests/views/fakeprompt.h"
#include "views/common/theme.h"
#include "views/window/services.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace longreach::test {

/// The directory as jobs see it.
class DirectorySource final : public jobs::EimSource {
public:
    explicit DirectorySource(const fleet::EimDirectory &eims) : m_eims(eims) {}
    Result<ports::OpenEim> find(const QString &name) const override;

private:
    const fleet::EimDirectory &m_eims;
};

/// All that a window works on, in memory: a journal, one eIM named "lab" with devices, a fleet, a
/// board and an engine that a test may start.
class WindowWorkshop final {
public:
    /// The journal holds `devices` devices of the eIM "lab", all of whose polls are recent.
    explicit WindowWorkshop(int devices);
    ~WindowWorkshop();

    [[nodiscard]] Services services();

    /// Reads eIMs, fleet and jobs, and waits until all are there.
    void load();

    /// Runs operations from now on; the eIM answers each order at once with `verdict`.
    void startEngine(ports::OrderReport::Verdict verdict = ports::OrderReport::Verdict::Succeeded);

    /// A job over the first `count` devices, straight through the desk; 0: as fast as it goes.
    qint64 createJob(JobKind kind, int count, int ratePerMinute = 0);

    /// Waits until the board shows the job over; false after ten seconds.
    [[nodiscard]] bool runToEnd(qint64 job);

    [[nodiscard]] Device device(int number) const;
    [[nodiscard]] static EimConnection labConnection();

    ports::SystemClock clock;
    fakes::FakeJournal journal{clock};
    std::shared_ptr<fakes::FakeEim> eim = std::make_shared<fakes::FakeEim>(clock);
    fakes::FakeEimOpener opener;
    fleet::EimDirectory eims{journal, opener, clock};
    fleet::FleetStore fleet;
    fleet::FleetFeed feed{journal, fleet};
    fleet::Inventory inventory{journal};
    fleet::DeviceImport import{journal, clock};
    fleet::ActivityLog activity{journal, clock};
    DirectorySource source{eims};
    fakes::FakeSealer sealer;
    jobs::CodePool codes{journal.codes(), sealer};
    jobs::JobDesk desk{journal, source, clock};
    jobs::JobBoard board{journal};
    FakePrompt prompt;
    Theme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::map<QString, QByteArray> keptSecrets;
    Result<ServerIdentity> shown; ///< what servers show now
    std::unique_ptr<jobs::Engine> engine;

private:
    int m_devices;
};

} // namespace longreach::test
