// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/windowworkshop.h"

#include "app/fleet/devicenotes.h"
#include "tests/fakes/samplefleet.h"
#include "views/common/agetext.h"

#include <QTest>

#include <algorithm>

namespace longreach::test {

namespace {

constexpr int patience = 10'000;

template <typename T>
T resultOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || !future.result())
        qFatal("the workshop cannot be set up");
    return *future.result();
}

QFuture<Result<void>> finishedWithoutError()
{
    return QtFuture::makeReadyFuture(Result<void>{});
}

} // namespace

Result<ports::OpenEim> DirectorySource::find(const QString &name) const
{
    return m_eims.open(name);
}

EimConnection WindowWorkshop::labConnection()
{
    EimConnection connection;
    connection.name = QStringLiteral("lab");
    connection.baseUrl = QUrl(QStringLiteral("https://127.0.0.1:40123"));
    connection.environment = EimConnection::Environment::Lab;
    return connection;
}

WindowWorkshop::WindowWorkshop(int devices) : m_devices(devices)
{
    theme.setMode(Theme::Mode::Light);
    opener.put(QStringLiteral("lab"), eim);
    resultOf(journal.eims().save(labConnection()));
    std::vector<Device> stored;
    for (int number = 0; number < devices; ++number) {
        stored.push_back(device(number));
        eim->put(stored.back());
    }
    if (!journal.devices().save(stored).result())
        qFatal("no devices");
}

WindowWorkshop::~WindowWorkshop() = default;

Device WindowWorkshop::device(int number) const
{
    auto device = fakes::sampleFleetDevice(number);
    const auto shift = currentTime() - fakes::SampleNow;
    for (auto *moment : {&device.lastPoll, &device.syncedAt, &device.auditedAt}) {
        if (*moment)
            **moment += shift;
    }
    device.eim = QStringLiteral("lab");
    device.pollInterval.reset(); // the engine would wait for a part of it before it asks for a result
    return device;
}

Services WindowWorkshop::services()
{
    return {
        .fleet = fleet,
        .feed = feed,
        .eims = eims,
        .inventory = inventory,
        .import = import,
        .activity = activity,
        .desk = desk,
        .board = board,
        .codes = codes,
        .keepCredential =
            [this](const QString &key, const QByteArray &value) {
                keptSecrets[key] = value;
                return finishedWithoutError();
            },
        .copyCredentials =
            [this](const EimConnection &former, const EimConnection &present) {
                keptSecrets[present.credentialKey()] = keptSecrets[former.credentialKey()];
                return finishedWithoutError();
            },
        .forgetCredentials =
            [this](const EimConnection &connection) {
                keptSecrets.erase(connection.credentialKey());
                return finishedWithoutError();
            },
        .lookAtServer = [this](const QUrl &, const QByteArray &) { return QtFuture::makeReadyFuture(shown); },
        .keepNotes = [this](const std::vector<fleet::NotesEdit> &edits) { return fleet::writeNotes(journal, edits); },
        .requestOf = [](const EimConnection &connection,
                        const Eid &eid) { return QStringLiteral("curl %1 %2").arg(connection.name, eid.toString()); },
        .prompt = prompt,
        .settings = settings};
}

void WindowWorkshop::load()
{
    feed.start();
    board.start(std::chrono::milliseconds(20));
    activity.start();
    const auto started = eims.start();
    const auto isLoaded = [this, &started] {
        return started.isFinished() && feed.isLoaded() && fleet.live().deviceCount() == static_cast<quint32>(m_devices);
    };
    if (!QTest::qWaitFor(isLoaded, patience))
        qFatal("the fleet does not load");
}

void WindowWorkshop::startEngine(ports::OrderReport::Verdict verdict)
{
    eim->answerWith([verdict](const ports::OrderRequest &) {
        ports::OrderReport report;
        report.verdict = verdict;
        report.reason =
            verdict == ports::OrderReport::Verdict::Failed ? QStringLiteral("iccidOrAidNotFound") : QString();
        return report;
    });
    jobs::EngineOptions options;
    options.holder = QStringLiteral("test");
    options.firstLookUp = std::chrono::milliseconds(5);
    engine = std::make_unique<jobs::Engine>(journal, source, codes, clock, options);
    engine->start();
}

qint64 WindowWorkshop::createJob(JobKind kind, int count, int ratePerMinute)
{
    jobs::JobDraft draft;
    draft.plan.kind = kind;
    draft.title = QStringLiteral("Test job");
    draft.ratePerMinute = ratePerMinute;
    for (int number = 0; number < count; ++number)
        draft.eids.push_back(device(number).eid);
    return resultOf(desk.create(std::move(draft), {})).id;
}

bool WindowWorkshop::runToEnd(qint64 job)
{
    return QTest::qWaitFor(
        [&] {
            const auto known = board.jobs().find(job);
            return known != board.jobs().end() && known->second.state == JobState::Finished;
        },
        patience);
}

} // namespace longreach::test
