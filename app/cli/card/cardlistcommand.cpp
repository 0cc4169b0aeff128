// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardlistcommand.h"

#include "app/card/bench/bench.h"
#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

namespace longreach::cli {

void CardListCommand::declareMore(OptionTable &options)
{
    options.footer("A reader is known by its name. No card is spoken to; 'card info' does.\n"
                   "With --format json: [{name, presence, atr, virtual, ignored, problem}]; presence is empty,\n"
                   "present, mute, inUse or gone.");
}

void CardListCommand::run()
{
    whenDone(bench().list(), this, [this](const Result<std::vector<ReaderStatus>> &readers) {
        if (!readers) {
            failAtCard(QStringLiteral("list the readers"), readers.error());
            return;
        }
        output().print(readersJson(*readers), readersTable(*readers));
        if (readers->empty())
            output().say(QStringLiteral("There is no reader. 'longreachctl card doctor' says what may be wrong."));
        Q_EMIT finished(ExitCode::Done);
    });
}

} // namespace longreach::cli
