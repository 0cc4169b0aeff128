// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardprofilescommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

namespace longreach::cli {

void CardProfilesCommand::declareMore(OptionTable &options)
{
    options.footer("With --format json: [{iccid, state, class, operator, name, fallback, nickname, aid, rules,\n"
                   "mayBecomeFallback, emergency, cost}]; cost is the memory its installation took, in octets.");
}

void CardProfilesCommand::run()
{
    readCardThen(CardPart::Profiles, [this](const CardReport &report) {
        output().print(profilesJson(report.profiles), cardProfilesTable(report.profiles));
        Q_EMIT finished(ExitCode::Done);
    });
}

} // namespace longreach::cli
