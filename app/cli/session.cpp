// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/secretinput.h"
#include "app/workspace/workspace.h"

#include <QtGlobal>

namespace longreach::cli {

namespace {

std::optional<ports::Secrets::Place> placeFromWord(const QString &word)
{
    using Place = ports::Secrets::Place;
    if (word == u"keychain")
        return Place::Keychain;
    if (word == u"file")
        return Place::PassphraseFile;
    if (word == u"run")
        return Place::ThisRunOnly;
    return std::nullopt;
}

/// What is typed, a new one twice; empty where there is no terminal.
Result<QByteArray> passphraseFromTerminal(bool isNew)
{
    auto typed = askSecret(isNew ? QStringLiteral("new passphrase for the store's credentials")
                                 : QStringLiteral("passphrase of the store's credentials"));
    if (!typed && typed.error().kind == Error::Kind::Unsupported)
        return QByteArray();
    if (!typed || !isNew)
        return typed;
    const auto repeated = askSecret(QStringLiteral("same passphrase again"));
    if (!repeated)
        return repeated;
    if (*typed != *repeated)
        return failure(Error::Kind::InvalidInput, QStringLiteral("the two passphrases differ"));
    return typed;
}

} // namespace

Session::Session(Output &output, QString storeFolder, QString secrets)
    : m_output(output), m_storeFolder(std::move(storeFolder)), m_secrets(std::move(secrets))
{
    if (m_storeFolder.isEmpty())
        m_storeFolder = qEnvironmentVariable("LONGREACH_STORE");
}

Session::~Session() = default;

QString Session::storeFolder() const
{
    return m_storeFolder.isEmpty() ? workspace::defaultStoreFolder() : m_storeFolder;
}

Result<workspace::Workspace *> Session::openWorkspace(EngineUse engine, SecretsUse secrets)
{
    if (m_workspace)
        return m_workspace.get();
    workspace::WorkspaceOptions options;
    options.storeFolder = m_storeFolder;
    options.runsEngine = engine == EngineUse::IfFree;
    options.secretsPlace = placeFromWord(m_secrets);
    options.passphrase = qgetenv("LONGREACH_PASSPHRASE");
    if (secrets == SecretsUse::AskPassphrase)
        options.askPassphrase = passphraseFromTerminal;
    auto opened = workspace::Workspace::open(options);
    if (!opened)
        return failure(opened.error());
    m_workspace = std::move(*opened);
    return m_workspace.get();
}

} // namespace longreach::cli
