// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardeimscommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardsentence.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/card/eiminquiry.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/sentence.h"

namespace longreach::cli {

void CardEimsCommand::declareMore(OptionTable &options)
{
    options.flag("--offline", m_isOffline, "Ask no eIM who it is: compare hosts with what the store knows");
    options.footer("With --format json: [{eimId, idType, address, protocols, keyFingerprint, associationToken, trust,\n"
                   "trustFingerprint, signingIssuer, downloadsIndirectly, configuration, connection, listed, finding,\n"
                   "warning}]; trust is system, key or certificate, and configuration what 'decode --as\n"
                   "EimConfigurationData' reads. connection is the eIM of the store that it is, listed whether the\n"
                   "store holds the device for it, and finding agrees, stranger, otherKey, otherToken, oldCounter,\n"
                   "otherAddress, notListed, or notOnCard for an eIM of the store that should be on the card:\n"
                   "warning says what it means.");
}

void CardEimsCommand::run()
{
    readCardThen(CardPart::Identity | CardPart::Eims, [this](const CardReport &report) { compare(report); });
}

void CardEimsCommand::compare(const CardReport &report)
{
    const auto printAlone = [this, report](const Error &error) {
        output().complain(sentenceFor(QStringLiteral("compare the card with the store"), error));
        print(report, {});
    };
    const auto opened = session().openWorkspace(
        Session::EngineUse::None, m_isOffline ? Session::SecretsUse::None : Session::SecretsUse::AskPassphrase);
    if (!opened) {
        printAlone(opened.error());
        return;
    }
    auto *inquiry = new EimInquiry(**opened, !m_isOffline, this);
    connect(inquiry, &EimInquiry::failed, this, printAlone);
    connect(inquiry, &EimInquiry::unanswered, this, [this](const QString &eim, const Error &error) {
        output().complain(sentenceFor(QStringLiteral("ask the eIM '%1' who it is").arg(eim), error));
    });
    inquiry->begin(report.identity.eid,
                   [this, report](const std::vector<KnownEim> &known) { print(report, matchEims(report, known)); });
}

void CardEimsCommand::print(const CardReport &report, const std::vector<EimMatch> &matches)
{
    output().print(comparedEimsJson(report.eims, matches), cardEimsTable(report.eims, matches));
    for (const auto &match : matches) {
        if (const auto warning = warningOf(match); !warning.isEmpty())
            output().say(QStringLiteral("%1: %2").arg(match.eimId, warning));
    }
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli
