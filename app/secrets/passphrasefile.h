// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/secrets/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace longreach::secrets {

/// The text of an encrypted file of secrets, and the key that a passphrase makes for it.
///
/// `LRSECRET`, a version, the cost of scrypt, its salt, a digest that tells the right passphrase,
/// the values as CBOR under AES-256-GCM bound to all before them, and a SHA-256 of everything, which
/// tells damage from a wrong passphrase.
class PassphraseFile final {
public:
    using Values = std::map<QString, SecretBytes>;

    /// A new file for `passphrase`, without values. Fails with InvalidInput for an empty passphrase.
    static Result<PassphraseFile> make(const SecretBytes &passphrase);

    /// Reads the head of `text` and makes the key. Fails with Damaged, NewerVersion, or Unauthorised
    /// if this is not the passphrase. Takes a good part of a second, by intention.
    static Result<PassphraseFile> open(const QByteArray &text, const SecretBytes &passphrase);

    /// The values in `text`, a file with the same head. Fails with Damaged or NewerVersion, and with
    /// Unauthorised if the passphrase has been changed since.
    [[nodiscard]] Result<Values> read(const QByteArray &text) const;

    /// A whole file holding `values`. Fails with Internal.
    [[nodiscard]] Result<QByteArray> write(const Values &values) const;

private:
    PassphraseFile(QByteArray head, SecretBytes key) : m_head(std::move(head)), m_key(std::move(key)) {}

    QByteArray m_head;
    SecretBytes m_key;
};

} // namespace longreach::secrets
