// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"
#include "app/jobs/enginestatus.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace longreach::workspace {
class Workspace;
}

namespace longreach::cli {

class Output;

/// Follows one job until it is over, drawing its progress: over means finished or cancelled, and
/// nothing asked of it that the engine has not taken up yet.
class JobWatcher final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the watcher.
    JobWatcher(workspace::Workspace &workspace, Output &output, QObject *parent = nullptr);

    /// Once.
    void watch(qint64 job);

Q_SIGNALS:
    /// The job is over and has been read anew.
    void ended(const longreach::Job &job);
    void failed(const longreach::Error &error);

private:
    void look();
    void show(const Job &job);
    /// Says once what keeps the engine from sending.
    void noteProblems(const jobs::EngineStatus &status);
    void checkRequests(const Job &job);

    workspace::Workspace &m_workspace;
    Output &m_output;
    qint64 m_job = 0;
    bool m_isChecking = false;
    bool m_hasEnded = false;
    QSet<QString> m_said;
    QTimer m_timer;
};

} // namespace longreach::cli
