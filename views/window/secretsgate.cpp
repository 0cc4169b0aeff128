// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/secretsgate.h"

#include "app/core/whendone.h"

#include <utility>

namespace longreach {

SecretsGate::SecretsGate(Look look, Opener open, QObject *parent)
    : QObject(parent), m_look(std::move(look)), m_open(std::move(open))
{}

QFuture<Result<void>> SecretsGate::unlock(const QByteArray &passphrase)
{
    auto work = m_open(passphrase);
    whenDone(work, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT unlocked();
    });
    return work;
}

} // namespace longreach
