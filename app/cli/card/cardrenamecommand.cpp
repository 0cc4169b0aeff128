// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardrenamecommand.h"

#include "app/cli/optiontable.h"
#include "app/core/cardprofile.h"

namespace longreach::cli {

void CardRenameCommand::declareOwn(OptionTable &options)
{
    using Need = OptionTable::Need;
    options.text("ICCID", m_iccid, "ICCID", "Which profile, as 'card profiles' shows it", Need::Required);
    options.text("NICKNAME", m_nickname, "TEXT", "At most 64 octets of UTF-8; '' clears it", Need::Required);
    options.footer(OutcomeHelp);
}

Result<CardTask> CardRenameCommand::readTask()
{
    const auto iccid = Iccid::parse(m_iccid);
    if (!iccid)
        return failure(iccid.error());
    const auto size = m_nickname.toUtf8().size();
    if (size > NicknameOctets)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("nickname: %1 octets of UTF-8, at most %2 fit").arg(size).arg(NicknameOctets));
    return cardtask::Rename{*iccid, m_nickname};
}

} // namespace longreach::cli
