// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>

#include <map>
#include <stop_token>

namespace longreach::fleet {
class EimDirectory;
class Inventory;
struct SyncCounts;
} // namespace longreach::fleet

namespace longreach {

/// The syncs under way: at most one an eIM, each with its progress and a way to stop it.
class EimSync final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the object.
    EimSync(fleet::EimDirectory &eims, fleet::Inventory &inventory, QObject *parent);
    ~EimSync() override;

    /// Begins a sync of the eIM called `name`, unless one is under way.
    void start(const QString &name);
    void cancel(const QString &name);

    [[nodiscard]] bool isRunning(const QString &name) const { return m_running.contains(name); }

Q_SIGNALS:
    void started(const QString &name);
    void progressed(const QString &name, const longreach::fleet::SyncCounts &counts);
    void finished(const QString &name, const longreach::fleet::SyncCounts &counts);
    void failed(const QString &name, const longreach::Error &error);

private:
    fleet::EimDirectory &m_eims;
    fleet::Inventory &m_inventory;
    std::map<QString, std::stop_source> m_running;
};

} // namespace longreach
