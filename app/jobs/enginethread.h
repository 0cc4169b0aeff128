// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/engineoptions.h"
#include "app/jobs/enginestatus.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace longreach::ports {
class Clock;
class Journal;
} // namespace longreach::ports

namespace longreach::jobs {

class CodePool;
class EimSource;
class Engine;

/// An Engine on a thread of its own. The destructor gives the lease back and ends the thread:
/// what was under way is resumed by the next engine.
///
/// Belongs to the thread it was made on and signals there.
class EngineThread final : public QObject {
    Q_OBJECT

public:
    EngineThread(ports::Journal &journal, const EimSource &eims, CodePool &codes, const ports::Clock &clock,
                 EngineOptions options, QObject *parent = nullptr);
    ~EngineThread() override;

    [[nodiscard]] const EngineStatus &status() const noexcept { return m_status; }

Q_SIGNALS:
    void statusChanged(const longreach::jobs::EngineStatus &status);

private:
    void takeStatus(const EngineStatus &status);

    QThread m_thread;
    std::unique_ptr<Engine> m_engine;
    EngineStatus m_status;
};

} // namespace longreach::jobs
