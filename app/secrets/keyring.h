// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <future>

namespace longreach::secrets {

/// The system's keychain with all its moods: it may never answer, and when it is locked it may
/// pretend to be empty. KeychainSecrets makes a well-behaved port of it.
class Keyring {
public:
    enum class Outcome {
        Done,
        NotFound, ///< not there, or the ring is locked and does not say so
        Denied,   ///< locked, or the person said no
        Missing,  ///< this system has no keychain
        Failed,
    };

    struct Answer {
        Outcome outcome = Outcome::Failed;
        QByteArray value;
        QString detail; ///< of a failure; no secret
    };

    Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    virtual ~Keyring() = default;

    // Callable from any thread; the future may never be fulfilled.
    virtual std::future<Answer> read(const QString &key) = 0;
    virtual std::future<Answer> write(const QString &key, const QByteArray &value) = 0;
    virtual std::future<Answer> remove(const QString &key) = 0;
};

} // namespace longreach::secrets
