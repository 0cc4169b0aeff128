// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobfigures.h"

#include "models/jobs/jobtablemodel.h"
#include "views/common/agetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace longreach {

namespace {

struct JobFigures final {
    Q_DECLARE_TR_FUNCTIONS(JobFigures)
};

} // namespace

qint64 overCount(const Job &job)
{
    const auto tally = tallyOf(job);
    return std::max<qint64>(0, job.total - tally.open - tally.waiting);
}

Progress progressOf(const Job &job)
{
    const auto tally = tallyOf(job);
    return {.parts = {{tally.done, Tone::Good},
                      {tally.failed, Tone::Bad},
                      {tally.unresolved, Tone::Warning},
                      {tally.dropped, Tone::Muted},
                      {tally.open, Tone::Busy}},
            .total = job.total};
}

QString progressText(const Job &job)
{
    const auto percent = job.total > 0 ? overCount(job) * 100 / job.total : 0;
    return JobFigures::tr("%1 %", "percent").arg(percent);
}

QString summaryText(const Job &job)
{
    const auto tally = tallyOf(job);
    const QLocale locale;
    QStringList words{JobFigures::tr("%1 of %2 done").arg(locale.toString(tally.done), locale.toString(job.total))};
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            words.append(text.arg(locale.toString(count)));
    };
    add(tally.failed, JobFigures::tr("%1 failed", "operations"));
    add(tally.unresolved, JobFigures::tr("%1 unresolved", "operations"));
    add(tally.dropped, JobFigures::tr("%1 not sent", "operations"));
    add(tally.open, JobFigures::tr("%1 at the eIM", "operations"));
    add(tally.waiting, JobFigures::tr("%1 waiting", "operations"));
    return words.join(QStringLiteral(", "));
}

QString paceText(double perMinute, std::optional<std::chrono::seconds> left)
{
    const auto pace = QLocale().toString(perMinute, 'f', perMinute < 10 ? 1 : 0);
    const auto rate = JobFigures::tr("%1 a minute", "operations").arg(pace);
    return left ? JobFigures::tr("%1, about %2 left", "rate, a length of time").arg(rate, durationText(*left)) : rate;
}

} // namespace longreach
