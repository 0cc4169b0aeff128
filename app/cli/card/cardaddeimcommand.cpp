// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardaddeimcommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/eimdirectory.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void CardAddEimCommand::declareOwn(OptionTable &options)
{
    options.text("FILE", m_input, "FILE|-|HEX",
                 "EimConfigurationData or a whole AddInitialEimRequest: DER, hex or base64");
    options.text("--eim", m_eim, "NAME", "... or as this eIM of the store says of itself; see 'eim list'");
    options.footer(OutcomeHelp);
}

void CardAddEimCommand::run()
{
    if (m_eim.isEmpty() == m_input.isNull())
        refuse(session(), QStringLiteral("introduce the eIM"),
               {Error::Kind::InvalidInput, QStringLiteral("either FILE or --eim says which one")});
    else if (m_eim.isEmpty())
        CardChangeCommand::run();
    else
        askEim();
}

Result<CardTask> CardAddEimCommand::readTask()
{
    return readObject(m_input).map([](const QByteArray &octets) -> CardTask { return cardtask::AddEim{octets}; });
}

void CardAddEimCommand::askEim()
{
    const auto what = QStringLiteral("ask the eIM '%1' for its configuration").arg(m_eim);
    const auto opened = session().openWorkspace(Session::EngineUse::None, Session::SecretsUse::AskPassphrase);
    if (!opened) {
        fail(session(), QStringLiteral("open the store"), opened.error());
        return;
    }
    whenDone((*opened)->start(), this, [this, what, &workspace = **opened](const Result<void> &started) {
        if (!started) {
            fail(session(), what, started.error());
            return;
        }
        if (workspace.eims().find(m_eim) == nullptr) {
            fail(session(), what, {Error::Kind::NotFound, QStringLiteral("there is no eIM of that name")});
            return;
        }
        output().showProgress(0, 0, QStringLiteral("asking %1 ...").arg(m_eim));
        whenDone(workspace.eims().test(m_eim), this, [this, what](const Result<ports::EimIdentity> &identity) {
            if (!identity)
                fail(session(), what, identity.error());
            else if (identity->eimConfiguration.isEmpty())
                fail(session(), what, {Error::Kind::Unsupported, QStringLiteral("it does not say how to introduce it")},
                     QStringLiteral("Ask who runs it for its EimConfigurationData and give that as a file."));
            else
                perform(cardtask::AddEim{identity->eimConfiguration});
        });
    });
}

} // namespace longreach::cli
