// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardprofilecommand.h"

#include "app/cli/optiontable.h"

namespace longreach::cli {

void CardProfileCommand::declareOwn(OptionTable &options)
{
    options.text("ICCID", m_iccid, "ICCID", "Which profile, as 'card profiles' shows it", OptionTable::Need::Required);
    declareGuards(options);
    options.footer(OutcomeHelp);
}

Result<CardTask> CardProfileCommand::readTask()
{
    const auto iccid = Iccid::parse(m_iccid);
    if (!iccid)
        return failure(iccid.error());
    switch (m_verb) {
    case Verb::Enable: return cardtask::Enable{*iccid};
    case Verb::Disable: return cardtask::Disable{*iccid};
    case Verb::Delete: break;
    }
    return cardtask::Delete{*iccid};
}

} // namespace longreach::cli
