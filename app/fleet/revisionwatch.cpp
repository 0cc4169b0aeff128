// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/revisionwatch.h"

#include "app/core/whendone.h"

namespace longreach::fleet {

RevisionWatch::RevisionWatch(ports::Journal &journal, std::chrono::milliseconds period, QObject *parent)
    : QObject(parent), m_journal(journal)
{
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &RevisionWatch::check);
}

void RevisionWatch::start()
{
    m_timer.start();
    check();
}

void RevisionWatch::check()
{
    m_isAskedAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    whenDone(m_journal.revision(), this, [this](const Result<qint64> &revision) {
        m_isAsking = false;
        if (!revision)
            Q_EMIT failed(revision.error());
        else if (*revision != m_revision)
            Q_EMIT advanced(m_revision = *revision);
        if (m_isAskedAgain)
            check();
    });
}

} // namespace longreach::fleet
