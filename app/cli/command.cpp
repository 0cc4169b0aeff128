// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/output.h"
#include "app/cli/sentence.h"
#include "app/cli/session.h"

namespace longreach::cli {

void Command::interrupt()
{
    Q_EMIT finished(ExitCode::Interrupted);
}

void Command::fail(Session &session, const QString &what, const Error &error)
{
    session.output().complain(sentenceFor(what, error));
    Q_EMIT finished(exitCodeOf(error.kind));
}

void Command::fail(Session &session, const QString &what, const Error &error, const QString &nextStep)
{
    session.output().complain(sentenceFor(what, error, nextStep));
    Q_EMIT finished(exitCodeOf(error.kind));
}

void Command::failAtFile(Session &session, const QString &what, const Error &error)
{
    session.output().complain(sentenceForFile(what, error));
    Q_EMIT finished(exitCodeOf(error.kind));
}

void Command::refuse(Session &session, const QString &what, const Error &error)
{
    session.output().complain(sentenceFor(what, error));
    Q_EMIT finished(ExitCode::Usage);
}

} // namespace longreach::cli
