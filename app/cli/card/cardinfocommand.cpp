// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardinfocommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

namespace longreach::cli {

void CardInfoCommand::declareMore(OptionTable &options)
{
    options.flag("--details", m_hasDetails, "Also the rules table and connectivity parameters");
    options.footer(
        "With --format json: {reader, kind, eid, eidText, maker, issuer, isdR, atr, versions, capabilities, memory,\n"
        "addresses, profiles, notifications, eims, rules, certificates, chain, problems, commands, tookMs,\n"
        "readAt, ...}: the whole card at one time, its lists as the other card commands give them.\n"
        "What could not be read is in problems: [{part, kind, detail}].");
}

void CardInfoCommand::run()
{
    readCardThen(m_hasDetails ? WholeCard | CardPart::Details : WholeCard, [this](const CardReport &report) {
        output().print(reportJson(report), reportTable(report));
        Q_EMIT finished(ExitCode::Done);
    });
}

} // namespace longreach::cli
