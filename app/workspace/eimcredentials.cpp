// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/eimcredentials.h"

#include "app/jobs/futures.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>
#include <vector>

namespace longreach::workspace {

namespace {

using KeyPair = std::pair<QString, QString>; // of the former and of the present connection

/// The keys under which something may be kept for `former`.
std::vector<KeyPair> keysInUse(const EimConnection &former, const EimConnection &present)
{
    std::vector<KeyPair> keys;
    if (former.authentication != EimConnection::Authentication::None)
        keys.emplace_back(former.credentialKey(), present.credentialKey());
    if (!former.clientPkcs12.isEmpty())
        keys.emplace_back(former.passphraseKey(), present.passphraseKey());
    return keys;
}

Result<void> copyOne(ports::Secrets &secrets, const KeyPair &keys)
{
    const auto value = jobs::waitFor(secrets.read(keys.first));
    if (value)
        return jobs::waitFor(secrets.write(keys.second, *value));
    return value.error().kind == Error::Kind::NotFound ? Result<void>() : failure(value.error());
}

} // namespace

QFuture<Result<void>> EimCredentials::copy(const EimConnection &former, const EimConnection &present)
{
    return QtConcurrent::run([&secrets = m_secrets, keys = keysInUse(former, present)]() -> Result<void> {
        for (const auto &pair : keys) {
            if (const auto copied = copyOne(secrets, pair); !copied)
                return copied;
        }
        return {};
    });
}

QFuture<Result<void>> EimCredentials::forget(const EimConnection &connection)
{
    return QtConcurrent::run([&secrets = m_secrets, keys = keysInUse(connection, connection)]() -> Result<void> {
        for (const auto &pair : keys) {
            if (const auto forgotten = jobs::waitFor(secrets.remove(pair.first)); !forgotten)
                return forgotten;
        }
        return {};
    });
}

} // namespace longreach::workspace
