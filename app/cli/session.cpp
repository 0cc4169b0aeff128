// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

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

} // namespace

Session::Session(Output &output, QString storeFolder, QString secrets)
    : m_output(output), m_storeFolder(std::move(storeFolder)), m_secrets(std::move(secrets))
{
    if (m_storeFolder.isEmpty())
        m_storeFolder = qEnvironmentVariable("LONGREACH_STORE");
}

Session::~Session() = default;

Result<workspace::Workspace *> Session::openWorkspace(EngineUse engine)
{
    if (m_workspace)
        return m_workspace.get();
    workspace::WorkspaceOptions options;
    options.storeFolder = m_storeFolder;
    options.runsEngine = engine == EngineUse::IfFree;
    options.secretsPlace = placeFromWord(m_secrets);
    options.passphrase = qgetenv("LONGREACH_PASSPHRASE");
    auto opened = workspace::Workspace::open(options);
    if (!opened)
        return failure(opened.error());
    m_workspace = std::move(*opened);
    return m_workspace.get();
}

} // namespace longreach::cli
