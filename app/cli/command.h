// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/core/error.h"

#include <QObject>

namespace longreach::cli {

class OptionTable;
class Session;

/// One thing longreachctl can do: says what it takes, then works on the event loop until it
/// signals finished(), once.
///
/// Lives on the main thread. What it has begun ends with its destructor.
class Command : public QObject {
    Q_OBJECT

public:
    virtual void declare(OptionTable &options) = 0;

    /// Begins. The session outlives the command.
    virtual void start(Session &session) = 0;

    /// Ctrl-C: ends as soon as that is clean. A second one ends the process.
    virtual void interrupt();

Q_SIGNALS:
    void finished(longreach::cli::ExitCode code);

protected:
    /// Says on stderr that `what` could not be done (see sentenceFor) and finishes accordingly.
    void fail(Session &session, const QString &what, const Error &error);
    void fail(Session &session, const QString &what, const Error &error, const QString &nextStep);
    void fail(Session &session, const QString &what, const Error &error, const QString &nextStep, ExitCode code);

    /// The same for a file that was named (see sentenceForFile).
    void failAtFile(Session &session, const QString &what, const Error &error);

    /// The same for a lab that runs in another process (see sentenceForLab).
    void failAtLab(Session &session, const QString &what, const Error &error);

    /// The same for what an option says or the file it names: refuses what does not parse.
    void failAtOption(Session &session, const QString &what, const Error &error);

    /// The same for what was given on the command line: finishes with Usage.
    void refuse(Session &session, const QString &what, const Error &error);
};

} // namespace longreach::cli
