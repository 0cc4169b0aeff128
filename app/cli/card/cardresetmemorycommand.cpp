// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardresetmemorycommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/secretinput.h"

namespace longreach::cli {

namespace {

constexpr QByteArrayView WordToType = "RESET";

} // namespace

void CardResetMemoryCommand::declareOwn(OptionTable &options)
{
    options.flag("--operational", m_wanted.operationalProfiles, "Operational profiles; this alone if nothing is named");
    options.flag("--test", m_wanted.testProfiles, "Test profiles loaded in the field");
    options.flag("--default-dp", m_wanted.defaultDpAddress, "The default SM-DP+ address");
    options.flag("--preloaded-test", m_wanted.preloadedTestProfiles, "IoT: test profiles loaded by the maker");
    options.flag("--provisioning", m_wanted.provisioningProfiles, "IoT: provisioning profiles");
    options.flag("--eims", m_wanted.eimConfigurations, "IoT: the eIMs it obeys");
    options.flag("--immediate-enable", m_wanted.immediateEnabling, "IoT: the consent to immediate enabling");
    options.flag("--yes", m_isMeant, "It is meant: do not ask for the word RESET at the terminal");
    declareDelivery(options);
    options.footer(OutcomeHelp);
}

Result<CardTask> CardResetMemoryCommand::readTask()
{
    const bool namesNothing = !m_wanted.testProfiles && !m_wanted.defaultDpAddress && !m_wanted.preloadedTestProfiles
        && !m_wanted.provisioningProfiles && !m_wanted.eimConfigurations && !m_wanted.immediateEnabling;
    if (namesNothing)
        m_wanted.operationalProfiles = true;
    return m_wanted;
}

CardConsent CardResetMemoryCommand::consent() const
{
    auto consent = CardChangeCommand::consent();
    consent.resetsMemory = m_isMeant;
    return consent;
}

void CardResetMemoryCommand::run()
{
    if (m_isMeant) {
        CardChangeCommand::run();
        return;
    }
    chooseReaderThen([this](const QString &reader) {
        const auto isMeant = askConsent(reader);
        if (!isMeant) {
            failAtCard(QStringLiteral("reset the memory at '%1'").arg(reader), isMeant.error());
            return;
        }
        m_isMeant = *isMeant;
        if (const auto task = readTask())
            performAt(reader, *task);
    });
}

Result<bool> CardResetMemoryCommand::askConsent(const QString &reader) const
{
    const auto typed = askLine(QStringLiteral("What the card in '%1' loses is gone for good; type %2 to go on")
                                   .arg(reader, QLatin1String(WordToType)));
    if (!typed && typed.error().kind != Error::Kind::Cancelled)
        return false; // the bench then says what is missing
    return typed.map([](const QByteArray &word) { return word == WordToType; });
}

} // namespace longreach::cli
