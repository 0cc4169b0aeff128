// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/eimsync.h"

#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/inventory.h"

namespace longreach {

EimSync::EimSync(fleet::EimDirectory &eims, fleet::Inventory &inventory, QObject *parent)
    : QObject(parent), m_eims(eims), m_inventory(inventory)
{
    connect(&m_inventory, &fleet::Inventory::progressed, this,
            [this](const QString &name, const fleet::SyncCounts &counts) {
                if (isRunning(name))
                    Q_EMIT progressed(name, counts);
            });
}

EimSync::~EimSync()
{
    for (auto &[name, stop] : m_running)
        stop.request_stop();
}

void EimSync::start(const QString &name)
{
    if (isRunning(name))
        return;
    const auto opened = m_eims.open(name);
    if (!opened) {
        Q_EMIT failed(name, opened.error());
        return;
    }
    const auto stop = m_running.emplace(name, std::stop_source()).first->second.get_token();
    Q_EMIT started(name);
    whenDone(m_inventory.sync(name, opened->eim, stop), this, [this, name](const Result<fleet::SyncCounts> &outcome) {
        m_running.erase(name);
        m_eims.noteSync(name, outcome);
        if (outcome)
            Q_EMIT finished(name, *outcome);
        else
            Q_EMIT failed(name, outcome.error());
    });
}

void EimSync::cancel(const QString &name)
{
    if (const auto running = m_running.find(name); running != m_running.end())
        running->second.request_stop();
}

} // namespace longreach
