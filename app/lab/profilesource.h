// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "app/lab/seed.h"

#include <QByteArray>
#include <QSet>

#include <functional>
#include <utility>
#include <variant>

namespace longreach::lab {

/// Every SM-DP+ the simulated devices can reach, as far as an activation code is concerned.
///
/// A code gives one profile once. Its provider is the network that the host name speaks of
/// (`rsp.vivo.example`), else the host's own name. A host under `.invalid` cannot be reached; a
/// matching id that is empty or begins with BAD or NOSUCH is unknown to its host.
class ProfileSource final {
public:
    explicit ProfileSource(Seed seed) : m_seed(seed) {}

    /// Is told of every code that was spent, by a name that does not give the code away.
    using Observer = std::function<void(const QByteArray &name)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// Puts back a code that an earlier run spent.
    void restore(const QByteArray &name) { m_spent.insert(name); }

    /// The profile for an activation code, spending it, or the outcome word of the failed procedure
    /// (`initiateAuthenticationError`, `authenticateClientError`).
    std::variant<Profile, QByteArray> spend(const QByteArray &activationCode);

private:
    [[nodiscard]] Profile profileFor(const QString &host, const QString &matchingId) const;

    Seed m_seed;
    QSet<QByteArray> m_spent; ///< names
    Observer m_observer;
};

} // namespace longreach::lab
