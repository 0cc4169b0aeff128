// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimremovecommand.h"

#include "app/cli/eimjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/eimdirectory.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void EimRemoveCommand::declare(OptionTable &options)
{
    options.text("NAME", m_name, "NAME", "The eIM, as 'eim list' names it", OptionTable::Need::Required);
    options.footer("Refused while open operations go through it. Its devices stay in the store.");
}

void EimRemoveCommand::run()
{
    const auto what = QStringLiteral("remove the eIM '%1'").arg(m_name);
    const auto *found = workspace().eims().find(m_name);
    if (!found) {
        failAt(what, {Error::Kind::NotFound, QStringLiteral("there is no eIM of that name")});
        return;
    }
    await(workspace().eims().remove(m_name), what, [this, connection = *found] { forgetSecrets(connection); });
}

void EimRemoveCommand::forgetSecrets(const EimConnection &connection)
{
    const auto finish = [this, connection] {
        output().print(connectionJson(connection), connectionTable({connection}));
        Q_EMIT finished(ExitCode::Done);
    };
    const auto forgetPassphrase = [this, connection, finish] {
        if (connection.clientPkcs12.isEmpty())
            finish();
        else
            forget(connection.passphraseKey(), finish);
    };
    // The keychain is left alone where nothing was kept in it: it may be locked, or there may be none.
    if (connection.authentication == EimConnection::Authentication::None)
        forgetPassphrase();
    else
        forget(connection.credentialKey(), forgetPassphrase);
}

void EimRemoveCommand::forget(const QString &key, const std::function<void()> &then)
{
    whenDone(workspace().secrets().remove(key), this, [this, then](const Result<void> &forgotten) {
        if (forgotten)
            then();
        else
            failAtSecrets(QStringLiteral("forget the credentials of the eIM '%1'").arg(m_name), forgotten.error());
    });
}

} // namespace longreach::cli
