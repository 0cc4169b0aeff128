// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/eckey.h"

#include <QByteArray>

namespace longreach::lab {

/// Who the eIM is to eUICCs: its name, and the key it signs packages with.
struct EimIdentity {
    QByteArray eimId; ///< UTF-8
    sgp32::PrivateKey key;
    QByteArray tlsKey = {}; ///< of its ESipa server (SubjectPublicKeyInfo); empty: the system's CAs vouch for that

    /// The configuration that makes an eUICC obey it (SGP.32, 2.11.1.1), as DER: first counter 1, a token
    /// asked for, polled over HTTPS at `address` (host:port).
    [[nodiscard]] QByteArray configuration(const QByteArray &address) const;

    /// AddInitialEim (BF57) with that configuration.
    [[nodiscard]] QByteArray addInitialEim(const QByteArray &address) const;
};

} // namespace longreach::lab
