// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/labguest.h"

#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/inventory.h"
#include "app/lab/lab.h"
#include "app/workspace/workspace.h"

#include <QFile>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace longreach {

namespace {

constexpr std::chrono::seconds shortestPeriod{3};
constexpr int devicesASecond = 2'000;

} // namespace

LabGuest::LabGuest(workspace::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

LabGuest::~LabGuest()
{
    m_stop.request_stop();
}

Result<void> LabGuest::start(const lab::LabOptions &options)
{
    auto started = lab::Lab::start(options);
    if (!started)
        return failure(started.error());
    m_lab = *std::move(started);
    m_period = shortestPeriod * std::max(1, options.devices / devicesASecond);
    connectEim();
    return {};
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
        sync();
    });
}

void LabGuest::sync()
{
    const auto name = QString::fromUtf16(Name);
    const auto opened = m_workspace.eims().open(name);
    if (!opened)
        return Q_EMIT failed(opened.error());
    whenDone(m_workspace.inventory().sync(name, opened->eim, m_stop.get_token()), this,
             [this](const Result<fleet::SyncCounts> &counts) {
                 if (!counts)
                     return Q_EMIT failed(counts.error());
                 m_workspace.feed().catchUp();
                 Q_EMIT synced(counts->received);
                 QTimer::singleShot(m_period, this, &LabGuest::sync);
             });
}

} // namespace longreach
