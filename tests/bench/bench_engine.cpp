// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimfactory.h"
#include "app/jobs/codepool.h"
#include "app/jobs/eimsource.h"
#include "app/jobs/enginethread.h"
#include "app/jobs/jobdesk.h"
#include "app/journal/sqlitejournal.h"
#include "app/lab/lab.h"
#include "app/ports/systemclock.h"
#include "tests/bench/countingeim.h"
#include "tests/bench/measurement.h"
#include "tests/bench/plainloop.h"
#include "tests/fakes/fakesealer.h"
#include "tests/fakes/fakesecrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace longreach;
using namespace longreach::bench;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 100s;
constexpr double Floor = 0.7;

template <typename T>
T expect(Result<T> result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
        std::exit(2);
    }
    return *std::move(result);
}

/// Whether it is time to look again: looking costs the journal time that is being measured.
class LookTimer final {
public:
    bool isDue() { return m_timer.hasExpired(LookMilliseconds) && m_timer.restart() >= 0; }

private:
    static constexpr qint64 LookMilliseconds = 50;
    QElapsedTimer m_timer = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
};

/// Waits, letting this thread's event loop run.
void await(const char *what, const std::function<bool()> &isDone)
{
    if (QTest::qWaitFor(isDone, static_cast<int>(std::chrono::milliseconds(Patience).count())))
        return;
    std::fprintf(stderr, "%s took too long\n", what);
    std::exit(2);
}

/// How many devices, and how much faster than life: so fast that the eIM, not the patience of
/// devices, sets the pace.
struct Scale {
    int devices;
    double speed = 3'600;
};

/// Fewer and more operations than an eIM is given at once.
constexpr int FewDevices = 3'000;
constexpr int ManyDevices = 15'000;

std::unique_ptr<lab::Lab> startLab(const Scale &scale)
{
    lab::LabOptions options;
    options.devices = scale.devices;
    options.speed = scale.speed;
    return expect(lab::Lab::start(options), "lab");
}

QByteArray certificateOf(const lab::Lab &lab)
{
    QFile file(lab.certificateFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EimConnection connectionTo(const lab::Lab &lab)
{
    EimConnection connection;
    connection.name = QStringLiteral("lab");
    connection.baseUrl = QUrl(lab.restUrl());
    connection.trustedPem = certificateOf(lab);
    return connection;
}

class OneEim final : public jobs::EimSource {
public:
    explicit OneEim(ports::OpenEim open) : m_open(std::move(open)) {}

    Result<ports::OpenEim> find(const QString &name) const override
    {
        if (name != m_open.connection.name)
            return failure(Error::Kind::NotFound, name);
        return m_open;
    }

private:
    ports::OpenEim m_open;
};

std::vector<Device> devicesOf(ports::Eim &eim)
{
    std::vector<Device> devices;
    QString from;
    do {
        auto page = expect(eim.devices(from, 1'000, {}).result(), "devices");
        for (auto &device : page.devices) {
            device.eim = QStringLiteral("lab");
            devices.push_back(std::move(device));
        }
        from = page.next;
    } while (!from.isEmpty());
    return devices;
}

struct Figures {
    Seconds time;
    int creates = 0;
    int lookUps = 0;
};

/// From the stored job to the last result in the journal.
Figures runEngine(const Scale &scale)
{
    const auto lab = startLab(scale);
    const QTemporaryDir folder;
    const ports::SystemClock clock;
    fakes::FakeSecrets secrets;
    fakes::FakeSealer sealer;
    const auto connection = connectionTo(*lab);
    eim::EimFactory factory(secrets, clock);
    const auto counting = std::make_shared<CountingEim>(expect(factory.open(connection), "eIM"));
    const OneEim eims({connection, counting});
    const auto journal =
        expect(journal::SqliteJournal::open(folder.filePath(QStringLiteral("bench.db")), clock), "journal");
    const auto devices = devicesOf(*counting);
    if (!journal->devices().save(devices).result())
        std::exit(2);

    jobs::JobDesk desk(*journal, eims, clock);
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Audit;
    for (const auto &device : devices)
        draft.eids.push_back(device.eid);
    jobs::CodePool codes(journal->codes(), sealer);
    const auto job = expect(desk.create(draft, {}).result(), "job");
    const auto time = timeOf([&] {
        const jobs::EngineThread engine(*journal, eims, codes, clock, {});
        LookTimer look;
        await("the job", [&] {
            if (!look.isDue())
                return false;
            const auto jobs = expect(journal->jobs().readJobs(0).result(), "jobs").first;
            return jobs.front().id == job.id && jobs.front().state == JobState::Finished;
        });
    });
    return {time, counting->creates(), counting->lookUps()};
}

/// The same requests against a lab of the same kind.
Seconds runPlainLoop(const Scale &scale, const Figures &figures)
{
    const auto lab = startLab(scale);
    const ports::SystemClock clock;
    fakes::FakeSecrets secrets;
    const auto connection = connectionTo(*lab);
    eim::EimFactory factory(secrets, clock);
    std::vector<QByteArray> bodies;
    for (const auto &device : devicesOf(*expect(factory.open(connection), "eIM")))
        bodies.push_back("{\"eidValue\":\"" + device.eid.toString().toLatin1()
                         + "\",\"order\":{\"psmo\":[{\"listProfileInfo\":{}}]}}");
    return timeOf([&] {
        const PlainLoop loop(connection.baseUrl, connection.trustedPem, bodies, figures.lookUps);
        await("the plain loop", [&] { return loop.isDone(); });
        if (loop.failures() > 0)
            std::printf("%d requests of the plain loop failed\n", loop.failures());
    });
}

bool compare(const Scale &scale)
{
    const auto figures = runEngine(scale);
    const auto plain = runPlainLoop(scale, figures);
    std::printf("%d operations with %d look-ups: %.0f operations a second\n", figures.creates, figures.lookUps,
                scale.devices / figures.time.count());
    const Comparison comparison{"a job of audits, journal to lab and back", figures.time,
                                "the same requests in a plain loop, six at a time", plain, Floor};
    return comparison.print();
}

} // namespace

/// bench_engine [devices [speed]]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    std::vector<Scale> scales{{FewDevices}, {ManyDevices}};
    if (arguments.size() > 1)
        scales = {{arguments.at(1).toInt()}};
    if (arguments.size() > 2)
        scales.front().speed = arguments.at(2).toDouble();
    bool isQuickEnough = true;
    for (const auto &scale : scales)
        isQuickEnough = compare(scale) && isQuickEnough;
    return isQuickEnough ? 0 : 1;
}
