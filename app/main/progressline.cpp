// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/progressline.h"

#include "models/jobs/jobtablemodel.h"
#include "views/jobs/jobfigures.h"

#include <cstdio>

namespace longreach {

namespace {

constexpr int barWidth = 30;

} // namespace

void printProgress(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

void printProgress(const Job &job)
{
    const auto tally = tallyOf(job);
    const auto over = job.total - tally.open - tally.waiting;
    const auto full = job.total > 0 ? static_cast<qsizetype>(over * barWidth / job.total) : 0;
    const auto bar = QString(full, u'#') + QString(barWidth - full, u'.');
    printProgress(QStringLiteral("[%1] %2").arg(bar, summaryText(job)));
}

} // namespace longreach
