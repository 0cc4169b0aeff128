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
    fail(session, what, error, nextStep, exitCodeOf(error.kind));
}

void Command::fail(Session &session, const QString &what, const Error &error, const QString &nextStep, ExitCode code)
{
    session.output().complain(sentenceFor(what, error, nextStep));
    Q_EMIT finished(code);
}

void Command::failAtFile(Session &session, const QString &what, const Error &error)
{
    session.output().complain(sentenceForFile(what, error));
    Q_EMIT finished(exitCodeOf(error.kind));
}

void Command::failAtLab(Session &session, const QString &what, const Error &error)
{
    session.output().complain(sentenceForLab(what, error));
    Q_EMIT finished(exitCodeOf(error.kind));
}

void Command::failAtOption(Session &session, const QString &what, const Error &error)
{
    error.kind == Error::Kind::InvalidInput ? refuse(session, what, error) : failAtFile(session, what, error);
}

void Command::refuse(Session &session, const QString &what, const Error &error)
{
    session.output().complain(sentenceFor(what, error));
    Q_EMIT finished(ExitCode::Usage);
}

} // namespace longreach::cli
