// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/core/result.h"
#include "app/core/whendone.h"

#include <functional>
#include <utility>

namespace longreach::cli {

/// A command that works on the store: opens it, then runs.
class StoreCommand : public Command {
public:
    void start(Session &session) final;

protected:
    /// The store is open and its eIM connections are read.
    virtual void run() = 0;

    [[nodiscard]] virtual Session::EngineUse engineUse() const { return Session::EngineUse::None; }

    /// Whether it may need a credential, so that a person has to unlock them first.
    [[nodiscard]] virtual Session::SecretsUse secretsUse() const
    {
        return engineUse() == Session::EngineUse::None ? Session::SecretsUse::None : Session::SecretsUse::AskPassphrase;
    }

    [[nodiscard]] Session &session() const noexcept { return *m_session; }
    [[nodiscard]] Output &output() const noexcept { return m_session->output(); }
    [[nodiscard]] workspace::Workspace &workspace() const noexcept { return *m_workspace; }

    /// Calls `then` once the whole fleet is in memory.
    void whenFleetIsLoaded(std::function<void()> then);

    /// Calls `then` with the value of `future`, or says that `what` could not be done and finishes.
    template <typename T, typename Then>
    void await(const QFuture<Result<T>> &future, const QString &what, Then then)
    {
        whenDone(future, this, [this, what, then = std::move(then)](const Result<T> &result) mutable {
            if (!result) {
                failAt(what, result.error());
                return;
            }
            if constexpr (std::is_void_v<T>)
                then();
            else
                then(*result);
        });
    }

    void failAt(const QString &what, const Error &error) { fail(session(), what, error); }
    /// The same where credentials could not be read or kept: says where else they can be.
    void failAtSecrets(const QString &what, const Error &error);

    /// Says that `what` ("credentials are gone") when this run ends, if secrets live only so long.
    void warnOfForgetting(const QString &what);

    void refuseAt(const QString &what, const Error &error) { refuse(session(), what, error); }

private:
    Session *m_session = nullptr;
    workspace::Workspace *m_workspace = nullptr;
};

} // namespace longreach::cli
