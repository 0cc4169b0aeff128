// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/crypto/eckey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace longreach::lab {

/// What stands in a name of the test certificates, in this order.
struct CertificateName {
    QString organisation;
    QString serialNumber; ///< of an eUICC its EID
    QString commonName;
};

/// What is to stand in a test certificate of the RSP world (SGP.14; SGP.22, 4.5.2).
struct CertificateContent {
    sgp32::CertificateRole role = sgp32::CertificateRole::None;
    CertificateName subject;
    CertificateName issuer;
    std::optional<sgp32::PublicKey> key;
    QByteArray authorityKeyId;  ///< empty: not said
    QString registeredId;       ///< OID; empty: not said
    QString permittedEidPrefix; ///< of an EUM
};

/// The key identifier of `key`: the first 20 octets of SHA-256 over its point (RFC 7093, 2).
[[nodiscard]] QByteArray keyIdOf(const sgp32::PublicKey &key);

/// The DER of a certificate signed with `issuerKey`. Serial number and dates follow from the content,
/// so that only the signature differs from one making to the next.
[[nodiscard]] QByteArray makeCertificate(const CertificateContent &content, const sgp32::PrivateKey &issuerKey);

} // namespace longreach::lab
