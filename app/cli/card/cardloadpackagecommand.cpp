// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardloadpackagecommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <QSaveFile>

namespace longreach::cli {

void CardLoadPackageCommand::declareOwn(OptionTable &options)
{
    options.text("FILE", m_input, "FILE|-|HEX", "An EuiccPackageRequest: DER, hex or base64",
                 OptionTable::Need::Required);
    options.text("--result", m_resultFile, "FILE", "Write the signed EuiccPackageResult there (DER)");
    options.flag("--anyway", m_isAnyway, "Also if this card will refuse it, as far as can be told beforehand");
    options.footer(OutcomeHelp);
}

CardConsent CardLoadPackageCommand::consent() const
{
    auto consent = CardChangeCommand::consent();
    consent.loadsDoubtful = m_isAnyway;
    return consent;
}

Result<CardTask> CardLoadPackageCommand::readTask()
{
    return readObject(m_input).map([](const QByteArray &octets) -> CardTask { return cardtask::LoadPackage{octets}; });
}

void CardLoadPackageCommand::conclude(const CardOutcome &outcome)
{
    if (output().format() == Output::Format::Table)
        output().write("\nEuiccPackageResult " + outcome.answer.toHex().toUpper() + '\n');
    if (m_resultFile.isEmpty()) {
        CardChangeCommand::conclude(outcome);
        return;
    }
    QSaveFile file(m_resultFile);
    if (file.open(QIODevice::WriteOnly) && file.write(outcome.answer) == outcome.answer.size() && file.commit())
        CardChangeCommand::conclude(outcome);
    else
        failAtFile(session(), QStringLiteral("write the result"),
                   {Error::Kind::Storage, QStringLiteral("%1: %2").arg(m_resultFile, file.errorString())});
}

} // namespace longreach::cli
