// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/labguest.h"

#include "app/card/trace/traceexport.h"
#include "app/card/trace/tracemask.h"
#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/lab/lab.h"
#include "app/ports/journal.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>
#include <QUrl>

#include <memory>
#include <utility>

namespace longreach {

namespace {

/// The key that the lab's packages are signed with, the same for each population, so that cards outside go on
/// obeying it.
Result<QByteArray> eimKey(const QString &home)
{
    const auto path = home.isEmpty() ? QString() : QDir(home).filePath(QStringLiteral("eim.pem"));
    if (QFile file(path); !home.isEmpty() && file.open(QIODevice::ReadOnly))
        return file.readAll();
    const auto key = sgp32::PrivateKey::generate(sgp32::Curve::P256);
    if (!key)
        return failure(key.error());
    auto pem = key->toPem();
    if (home.isEmpty())
        return pem;
    QDir().mkpath(home);
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(pem) == pem.size()
        && file.commit();
    if (!isKept)
        return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return pem;
}

} // namespace

LabGuest::LabGuest(workspace::Workspace &workspace, QString home, QObject *parent)
    : LabBench(parent), m_workspace(workspace), m_home(std::move(home))
{
    connect(&workspace, &workspace::Workspace::synced, this, [this](const QString &eim, qint64 devices) {
        if (eim != Name)
            return;
        m_workspace.feed().catchUp();
        Q_EMIT synced(devices);
    });
}

LabGuest::~LabGuest() = default;

Result<void> LabGuest::start(const lab::LabOptions &options)
{
    m_options = options;
    auto key = eimKey(m_home);
    if (!key)
        return failure(key.error());
    m_options.esipa.keyPem = *key;
    m_options.storeFolder = folderOf(m_options);
    auto started = lab::Lab::start(m_options);
    if (!started)
        return failure(started.error());
    take(*std::move(started));
    connectEim();
    return {};
}

void LabGuest::take(std::shared_ptr<lab::Lab> lab)
{
    m_lab = std::move(lab);
    // The next one is to be found where this one is.
    m_options.port = static_cast<quint16>(QUrl(m_lab->restUrl()).port());
    m_options.esipa.port = static_cast<quint16>(QUrl(m_lab->esipaUrl()).port());
    Q_EMIT runningChanged();
}

/// A folder for each population: a lab's store is of its devices.
QString LabGuest::folderOf(const lab::LabOptions &options) const
{
    if (m_home.isEmpty())
        return {};
    const auto scenario = QFileInfo(options.scenario.title.name).completeBaseName();
    const auto name = QStringLiteral("%1-%2-%3")
                          .arg(scenario.isEmpty() ? QStringLiteral("plain") : scenario)
                          .arg(options.devices)
                          .arg(options.seed);
    const auto folder = QDir(m_home).filePath(name);
    QDir().mkpath(folder);
    return folder;
}

QFuture<Result<void>> LabGuest::startAnew(const QString &scenario)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](const Result<void> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    const auto found = lab::findScenario(scenario);
    if (!found) {
        end(failure(found.error()));
        return promise->future();
    }
    m_options.setScenario(*found);
    m_lab.reset();
    Q_EMIT runningChanged();
    // What was kept of an earlier run of it is no new beginning.
    if (!m_home.isEmpty())
        QDir(folderOf(m_options)).removeRecursively();
    m_options.storeFolder = folderOf(m_options);
    // Devices and their cards are made in a second or more.
    using Started = Result<std::shared_ptr<lab::Lab>>;
    const auto started = QtConcurrent::run([options = m_options]() -> Started {
        auto lab = lab::Lab::start(options);
        if (!lab)
            return failure(lab.error());
        return std::shared_ptr<lab::Lab>(*std::move(lab));
    });
    whenDone(started, this, [this, end](const Started &lab) {
        if (!lab)
            return end(failure(lab.error()));
        take(*lab);
        whenDone(replaceDevices(), this, end);
    });
    return promise->future();
}

QFuture<Result<void>> LabGuest::replaceDevices()
{
    const auto &fleet = m_workspace.fleet().live();
    std::vector<Eid> eids;
    for (quint32 row = 0; row < fleet.rowCount(); ++row) {
        if (fleet.isPresent(row) && fleet.row(row).eim() == Name)
            eids.push_back(fleet.row(row).eid());
    }
    auto removed = m_workspace.journal().devices().remove(std::move(eids));
    whenDone(removed, this, [this](const Result<void> &) {
        m_workspace.feed().catchUp();
        connectEim();
    });
    return removed;
}

QByteArray LabGuest::addInitialEim() const
{
    return m_lab != nullptr ? m_lab->addInitialEim() : QByteArray();
}

LabIdentity LabGuest::identity() const
{
    return m_lab != nullptr ? m_lab->identity() : LabIdentity();
}

std::vector<LabScenario> LabGuest::scenarios() const
{
    std::vector<LabScenario> titles;
    for (const auto &scenario : lab::shippedScenarios()) {
        titles.push_back(scenario.title);
        titles.back().devices = scenario.devices.value_or(0);
    }
    return titles;
}

QFuture<LabReport> LabGuest::report(quint64 exchangesAfter)
{
    if (m_lab == nullptr)
        return {};
    // To find the secrets, each message is taken apart: not on this thread.
    return m_lab->report(exchangesAfter, [](LabReport report) {
        report.exchanges = card::masked(std::move(report.exchanges));
        return report;
    });
}

QFuture<Result<void>> LabGuest::change(const QString &assignment)
{
    if (m_lab != nullptr)
        return m_lab->change(assignment);
    return QtFuture::makeReadyFuture(Result<void>(failure(Error::Kind::Conflict, QStringLiteral("no lab runs"))));
}

void LabGuest::watchExchanges(const QString &eidDigits)
{
    if (m_lab != nullptr)
        m_lab->watchExchanges(eidDigits.toLatin1());
}

TraceDecoding LabGuest::decode(const TraceEntry &exchange) const
{
    return card::decode(exchange, {exchange});
}

void LabGuest::connectEim()
{
    EimConnection connection;
    // A named store may hold the lab of an earlier run: it keeps its id, its address is another now.
    if (const auto *known = m_workspace.eims().find(QStringView(Name)))
        connection = *known;
    connection.name = QString::fromUtf16(Name);
    connection.baseUrl = QUrl(m_lab->restUrl());
    connection.environment = EimConnection::Environment::Lab;
    QFile certificate(m_lab->certificateFile());
    if (certificate.open(QIODevice::ReadOnly))
        connection.trustedPem = certificate.readAll();
    whenDone(m_workspace.eims().save(connection), this, [this](const Result<EimConnection> &saved) {
        if (!saved)
            return Q_EMIT failed(saved.error());
        m_workspace.eims().test(saved->name);
    });
}

} // namespace longreach
