// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storecommand.h"

#include "app/cli/output.h"
#include "app/fleet/fleetfeed.h"
#include "app/ports/secrets.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void StoreCommand::start(Session &session)
{
    m_session = &session;
    const auto opened = session.openWorkspace(engineUse(), secretsUse());
    if (!opened) {
        const auto what = QStringLiteral("open the store");
        if (opened.error().kind == Error::Kind::Unauthorised)
            fail(session, what, {Error::Kind::Locked, opened.error().detail},
                 QStringLiteral("Try again, or give the right one in LONGREACH_PASSPHRASE."));
        else
            failAt(what, opened.error());
        return;
    }
    m_workspace = *opened;
    await(m_workspace->start(), QStringLiteral("read the eIMs of the store"), [this] { run(); });
}

void StoreCommand::failAtSecrets(const QString &what, const Error &error)
{
    fail(session(), what, error,
         QStringLiteral("Say where to keep them: --secrets file (encrypted under a passphrase, typed at a terminal or "
                        "in LONGREACH_PASSPHRASE) or --secrets run (for this run only)."));
}

void StoreCommand::warnOfForgetting(const QString &what)
{
    if (workspace().secrets().place() == ports::Secrets::Place::ThisRunOnly)
        output().complain(QStringLiteral("With --secrets run the %1 when this command ends: 'keychain' and 'file' "
                                         "keep them.")
                              .arg(what));
}

void StoreCommand::whenFleetIsLoaded(std::function<void()> then)
{
    auto &feed = workspace().feed();
    connect(&feed, &fleet::FleetFeed::failed, this,
            [this](const Error &error) { failAt(QStringLiteral("read the devices of the store"), error); });
    if (feed.isLoaded()) {
        then();
        return;
    }
    connect(&feed, &fleet::FleetFeed::loaded, this, [this, then = std::move(then)] {
        output().clearProgress();
        then();
    });
    output().showProgress(0, 0, QStringLiteral("reading devices ..."));
    feed.start();
}

} // namespace longreach::cli
