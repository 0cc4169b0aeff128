// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"
#include "app/core/job.h"

#include <functional>
#include <memory>
#include <vector>

namespace longreach::cli {

class JobWatcher;

/// A command on one job of the store.
class JobCommand : public StoreCommand {
public:
    JobCommand();
    ~JobCommand() override;

    /// A job that is being watched goes on without us; whoever runs an engine carries it out.
    void interrupt() override;

protected:
    /// The argument ID.
    void declareId(OptionTable &options);
    [[nodiscard]] qint64 id() const noexcept { return m_id; }

    /// Calls `then` with the job, or says that there is none and finishes.
    void withJob(qint64 id, std::function<void(const Job &)> then);

    /// Prints the job with its operations as they stand now and finishes with `code`.
    void printAndFinish(const Job &job, ExitCode code);

    /// Watches the job to its end, running it here unless another process does, prints it and
    /// finishes with what it came to.
    void watchToEnd(qint64 id);

    /// Says so if no process runs the operations.
    void remarkOnEngine(qint64 id, std::function<void()> then);

private:
    qint64 m_id = 0;
    qint64 m_watched = 0;
    std::unique_ptr<JobWatcher> m_watcher;
};

} // namespace longreach::cli
