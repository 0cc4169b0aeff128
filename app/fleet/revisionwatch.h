// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/journal.h"

#include <QObject>
#include <QTimer>

namespace longreach::fleet {

/// Notices that somebody, in this process or another, has written to the journal.
class RevisionWatch final : public QObject {
    Q_OBJECT

public:
    /// Asks every `period`, once started. `journal` outlives the watch.
    RevisionWatch(ports::Journal &journal, std::chrono::milliseconds period, QObject *parent = nullptr);

    void start();

    /// Asks now, without waiting for the period to end.
    void check();

Q_SIGNALS:
    /// The journal stands at `revision`, which is new.
    void advanced(qint64 revision);
    void failed(const longreach::Error &error);

private:
    ports::Journal &m_journal;
    QTimer m_timer;
    qint64 m_revision = -1;
    bool m_isAsking = false;
    bool m_isAskedAgain = false;
};

} // namespace longreach::fleet
