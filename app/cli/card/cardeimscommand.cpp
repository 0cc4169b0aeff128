// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardeimscommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

namespace longreach::cli {

void CardEimsCommand::declareMore(OptionTable &options)
{
    options.footer("With --format json: [{eimId, idType, address, protocols, keyFingerprint, associationToken, trust,\n"
                   "trustFingerprint, signingIssuer, downloadsIndirectly, configuration}]; trust is system, key or\n"
                   "certificate, and configuration what 'decode --as EimConfigurationData' reads.");
}

void CardEimsCommand::run()
{
    readCardThen(CardPart::Eims, [this](const CardReport &report) {
        output().print(eimsJson(report.eims), cardEimsTable(report.eims));
        Q_EMIT finished(ExitCode::Done);
    });
}

} // namespace longreach::cli
