// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobretrycommand.h"

#include "app/cli/optiontable.h"
#include "app/jobs/jobdesk.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void JobRetryCommand::declare(OptionTable &options)
{
    JobRequestCommand::declare(options);
    options.texts("--state", m_words, "STATE", "Only operations in these states");
    options.texts("--reason", m_reasons, "WORD", "Only operations that ended with one of these reasons");
    options.footer("Without --state: failed, expired, interrupted and lostContact. An operation whose submission is\n"
                   "unknown may exist at the eIM and be carried out twice: it is only tried again with\n"
                   "--state submissionUnknown.");
}

void JobRetryCommand::run()
{
    for (const auto &word : m_words) {
        const auto state = operationStateFromWord(word);
        if (!state) {
            QStringList known;
            for (const auto other : allOperationStates())
                known += toWord(other);
            refuseAt(QStringLiteral("read --state"),
                     {Error::Kind::InvalidInput,
                      QStringLiteral("'%1' is none of %2").arg(word, known.join(QStringLiteral(", ")))});
            return;
        }
        m_states.push_back(*state);
    }
    JobRequestCommand::run();
}

QFuture<Result<void>> JobRetryCommand::request()
{
    return workspace().desk().retry(id(), m_states, {m_reasons.begin(), m_reasons.end()});
}

} // namespace longreach::cli
