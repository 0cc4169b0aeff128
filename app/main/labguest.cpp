// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/labguest.h"

#include "app/card/trace/traceexport.h"
#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/lab/lab.h"
#include "app/workspace/workspace.h"

#include <QFile>
#include <QUrl>

namespace longreach {

LabGuest::LabGuest(workspace::Workspace &workspace, QObject *parent) : LabBench(parent), m_workspace(workspace)
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
    auto started = lab::Lab::start(options);
    if (!started)
        return failure(started.error());
    m_lab = *std::move(started);
    connectEim();
    Q_EMIT runningChanged();
    return {};
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
    for (const auto &scenario : lab::shippedScenarios())
        titles.push_back(scenario.title);
    return titles;
}

QFuture<LabReport> LabGuest::report(quint64 exchangesAfter)
{
    return m_lab != nullptr ? m_lab->report(exchangesAfter) : QFuture<LabReport>();
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
