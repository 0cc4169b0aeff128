// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace longreach::lab {

/// Who the lab is on TLS: a P-256 key and a certificate signed with itself, good for loopback.
class TlsIdentity final {
public:
    /// Makes a fresh key and a certificate for localhost, 127.0.0.1 and ::1, valid for a year.
    /// Fails with Internal if OpenSSL cannot.
    static Result<TlsIdentity> create();

    /// One that was made before.
    static TlsIdentity restore(const QByteArray &certificatePem, const QByteArray &privateKeyPem);

    [[nodiscard]] const QByteArray &certificatePem() const noexcept { return m_certificatePem; }
    [[nodiscard]] const QByteArray &privateKeyPem() const noexcept { return m_privateKeyPem; }

private:
    TlsIdentity() = default;

    QByteArray m_certificatePem;
    QByteArray m_privateKeyPem;
};

} // namespace longreach::lab
