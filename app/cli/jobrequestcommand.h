// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobcommand.h"

#include <QFuture>

namespace longreach::cli {

/// A command that asks something of a job. Whichever process runs the operations carries it out;
/// with --wait that is this one, if no other is.
class JobRequestCommand : public JobCommand {
public:
    void declare(OptionTable &options) override;

protected:
    /// Writes the request to the journal.
    virtual QFuture<Result<void>> request() = 0;

    /// What is asked for, as an infinitive: "pause".
    [[nodiscard]] virtual QString verb() const = 0;

    void run() override;
    void ask();

private:
    [[nodiscard]] Session::EngineUse engineUse() const override;
    void finishWithoutWaiting();

    bool m_waits = false;
};

} // namespace longreach::cli
