// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobrequestcommand.h"

#include "app/cli/optiontable.h"

namespace longreach::cli {

void JobRequestCommand::declare(OptionTable &options)
{
    declareId(options);
    options.flag("--wait", m_waits, "Go on until the job is over, as 'job watch' does");
}

Session::EngineUse JobRequestCommand::engineUse() const
{
    return m_waits ? Session::EngineUse::IfFree : Session::EngineUse::None;
}

void JobRequestCommand::run()
{
    withJob(id(), [this](const Job &) { ask(); });
}

void JobRequestCommand::ask()
{
    await(request(), QStringLiteral("%1 job %2").arg(verb()).arg(id()), [this] {
        if (m_waits)
            watchToEnd(id());
        else
            finishWithoutWaiting();
    });
}

void JobRequestCommand::finishWithoutWaiting()
{
    remarkOnEngine(id(), [this] { withJob(id(), [this](const Job &job) { printAndFinish(job, ExitCode::Done); }); });
}

} // namespace longreach::cli
