// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"
#include "models/common/announcementlog.h"
#include "views/window/services.h"

#include <QObject>

#include <map>
#include <vector>

namespace longreach::fleet {
struct ImportTask;
} // namespace longreach::fleet

namespace longreach {

class EimSync;

/// Announces what happens by itself: a job or an import is over, an eIM falls silent or answers again, a sync fails,
/// a card owes notifications. What was so when the window opened is no news.
class Announcer final : public QObject {
    Q_OBJECT

public:
    /// `log` and `sync` outlive the announcer.
    Announcer(const Services &services, EimSync &sync, AnnouncementLog &log, QObject *parent = nullptr);

    /// An import is over that nobody was looking at.
    void noteImport(const fleet::ImportTask &task);

    /// How many notifications the cards in the readers owe now.
    void noteDebt(qint64 count);

private:
    void takeJobs(const std::vector<Job> &jobs);
    void announceJob(const Job &job);
    void takeHealth(const QString &name);
    void announceSync(const QString &name, const Error &error);
    void announce(const QString &topic, Tone tone, const QString &title, const QString &text, Place place);

    Services m_services;
    AnnouncementLog &m_log;
    Timestamp m_since; ///< what is older is no news
    std::map<qint64, JobState> m_jobs;
    std::map<QString, bool> m_isFailing; ///< eIMs that were heard of
    qint64 m_debt = 0;
};

} // namespace longreach
