// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/diagnostics.h"

#include "app/fleet/eimdirectory.h"
#include "app/fleet/eimhealth.h"
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "models/cards/cardbench.h"
#include "views/window/services.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

#include <map>

namespace longreach {

namespace {

QString standingWord(const fleet::EimHealth &health)
{
    switch (health.standing) {
    case fleet::EimHealth::Standing::NeverAsked: return QStringLiteral("never asked");
    case fleet::EimHealth::Standing::Asking: return QStringLiteral("being asked");
    case fleet::EimHealth::Standing::Well: return QStringLiteral("well");
    case fleet::EimHealth::Standing::Failing:
        return health.problem ? QStringLiteral("failing: ") + toWord(health.problem->kind) : QStringLiteral("failing");
    }
    return {};
}

void addSystem(QStringList &lines)
{
    lines.append(QStringLiteral("System: %1, %2 %3, %4")
                     .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                          QSysInfo::currentCpuArchitecture()));
    lines.append(
        QStringLiteral("Window system: %1, language %2").arg(QGuiApplication::platformName(), QLocale().name()));
    const auto screens = QGuiApplication::screens();
    for (const auto *screen : screens)
        lines.append(QStringLiteral("Screen: %1 x %2 at %3")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
}

void addEims(QStringList &lines, const fleet::EimDirectory &eims)
{
    lines.append(QStringLiteral("eIMs: %1").arg(eims.connections().size()));
    for (const auto &connection : eims.connections()) {
        const auto health = eims.health(connection.name);
        lines.append(QStringLiteral("  %1, %2%3, %4")
                         .arg(toWord(connection.dialect), toWord(connection.environment),
                              connection.isReadOnly ? QStringLiteral(", read-only") : QString(), standingWord(health)));
    }
}

void addJobs(QStringList &lines, const jobs::JobBoard &board)
{
    std::map<QString, int> counts;
    for (const auto &[id, job] : board.jobs())
        ++counts[toWord(job.state)];
    QStringList parts;
    for (const auto &[word, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(count).arg(word));
    lines.append(
        QStringLiteral("Jobs: %1").arg(parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral(", "))));
    if (board.problem())
        lines.append(QStringLiteral("Store: ") + toWord(board.problem()->kind));
}

void addReaders(QStringList &lines, const CardBench &bench)
{
    QStringList parts;
    for (const auto &reader : bench.readers())
        parts.append(toWord(reader.presence));
    lines.append(QStringLiteral("Card readers: %1")
                     .arg(parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral(", "))));
    if (const auto problem = bench.serviceProblem())
        lines.append(QStringLiteral("Card service: ") + toWord(problem->kind));
}

} // namespace

QString diagnosticsText(const Services &services)
{
    QStringList lines;
    for (const auto &[name, version] : services.versions)
        lines.append(name + u' ' + version);
    addSystem(lines);
    lines.append(QStringLiteral("Devices: %1").arg(services.fleet.live().deviceCount()));
    addEims(lines, services.eims);
    addJobs(lines, services.board);
    if (services.bench != nullptr)
        addReaders(lines, *services.bench);
    return lines.join(u'\n') + u'\n';
}

} // namespace longreach
