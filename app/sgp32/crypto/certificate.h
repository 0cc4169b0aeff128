// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/timestamp.h"
#include "app/sgp32/crypto/eckey.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace longreach::sgp32 {

/// What a certificate is for, by its policy 2.23.146.1.2.1.x (SGP.14; SGP.22, 4.5.2).
enum class CertificateRole { None, Ci, Euicc, Eum, DpTls, DpAuth, DpPb, DsTls, DsAuth };

/// What a certificate says, read out once.
struct CertificateFields {
    CertificateRole role = CertificateRole::None;
    QString subject; ///< RFC 2253, for a person
    QString issuer;
    QString subjectSerialNumber; ///< 2.5.4.5: the EID of an eUICC
    QByteArray subjectKeyId;
    QByteArray authorityKeyId;
    Timestamp notBefore{};
    Timestamp notAfter{}; ///< eUICCs' run to the year 7500
    bool isCa = false;
    std::optional<int> pathLength;
    bool maySign = false;             ///< key usage digitalSignature
    bool maySignCertificates = false; ///< key usage keyCertSign
    QStringList permittedEidPrefixes; ///< of an EUM: by name constraint or by 2.23.146.1.2.2.0
    QStringList dnsNames;
    QString registeredId; ///< OID of an SM-DP+ or SM-DS
};

/// An X.509 certificate of the RSP world. Copies share it; any thread may use it.
class Certificate final {
public:
    /// Fails with InvalidInput if `der` is not one whole certificate.
    static Result<Certificate> fromDer(OctetView der);

    [[nodiscard]] const CertificateFields &fields() const noexcept;
    [[nodiscard]] const QByteArray &der() const noexcept;

    /// Fails with Unsupported if the key is on neither curve of the standard.
    [[nodiscard]] Result<PublicKey> publicKey() const;

    /// Whether the signature on it is by `issuer`'s key; says nothing of names, dates or rights.
    [[nodiscard]] bool isSignedBy(const Certificate &issuer) const;

private:
    struct Parsed;
    explicit Certificate(std::shared_ptr<const Parsed> parsed) noexcept : m_parsed(std::move(parsed)) {}

    std::shared_ptr<const Parsed> m_parsed;
};

/// The EID that `euicc` proves, issued by `eum`, issued by `ci` (SGP.22, 4.5.2.2): key identifiers,
/// signatures, CA rights, path length, key usage, roles, dates at `now`, and the EUM's EID prefixes.
///
/// Checked by hand, as general verifiers give up on the EUM's critical name constraints. Fails with
/// Untrusted, naming the certificate and the finding.
[[nodiscard]] Result<Eid> checkEuiccChain(const Certificate &euicc, const Certificate &eum, const Certificate &ci,
                                          Timestamp now);

/// What the role is called: `eUICC`, `EUM`, `SM-DP+ auth`; empty for None.
[[nodiscard]] QString toDisplayString(CertificateRole role);

} // namespace longreach::sgp32
