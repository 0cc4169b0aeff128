// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/whendone.h"
#include "app/jobs/jobboard.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace longreach;

namespace {

bool isOver(const Job &job)
{
    return job.state == JobState::Finished || job.state == JobState::Cancelled;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(toWord(error.kind)), qPrintable(error.detail));
    return 1;
}

} // namespace

/// storeworker DIR: runs the operations of a store until all its jobs are over.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    workspace::WorkspaceOptions options;
    options.storeFolder = QCoreApplication::arguments().value(1);
    options.secretsPlace = ports::Secrets::Place::ThisRunOnly;
    const auto opened = workspace::Workspace::open(options);
    if (!opened)
        return fail(opened.error());
    auto &store = **opened;
    QObject::connect(&store.board(), &jobs::JobBoard::jobsChanged, &application, [&store] {
        const auto &jobs = store.board().jobs();
        if (std::all_of(jobs.begin(), jobs.end(), [](const auto &entry) { return isOver(entry.second); }))
            QCoreApplication::exit(0);
    });
    store.board().start();
    whenDone(store.start(), &application, [](const Result<void> &started) {
        if (!started)
            QCoreApplication::exit(fail(started.error()));
    });
    return QCoreApplication::exec();
}
