// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardstock.h"
#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/es10/session.h"
#include "tests/unit/lab/cardfixture.h"

namespace longreach::test {

/// An SM-DP+ of a test world, with one certificate.
class TestSmdp {
public:
    /// Certified by the CI of `stock`.
    explicit TestSmdp(sgp32::CertificateRole role = sgp32::CertificateRole::DpAuth,
                      const lab::CardStock &stock = *cardStock(), sgp32::Curve curve = sgp32::Curve::P256);

    [[nodiscard]] sgp32::AuthenticateServerRequest authenticate(const sgp32::Challenge &challenge) const;
    [[nodiscard]] sgp32::PrepareDownloadRequest prepare(const QByteArray &euiccSignature1) const;

    [[nodiscard]] const sgp32::PrivateKey &key() const { return m_key; }
    [[nodiscard]] static sgp32::TransactionId transactionId();

private:
    sgp32::PrivateKey m_key;
    sgp32::KeyId m_ciKeyId;
    QByteArray m_certificate;
};

} // namespace longreach::test
