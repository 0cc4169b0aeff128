// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/lab/card/packagestream.h"
#include "app/sgp32/crypto/segmentprotection.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/es10/session.h"
#include "app/sgp32/rsp/boundprofilepackage.h"

#include <tl/expected.hpp>

#include <optional>

namespace longreach::lab {

/// What a card and an SM-DP+ have agreed on before the package comes.
struct PackageTerms {
    sgp32::TransactionId transactionId;
    sgp32::PublicKey smdpKey;     ///< of the certificate for profile binding
    sgp32::PrivateKey oneTimeKey; ///< the card's
    Eid eid;
};

/// Unpacks a bound profile package as the eUICC does (SGP.22, 2.5 and 5.7.6): works out the session keys,
/// and checks and decrypts one segment after the other.
class PackageUnpacker final {
public:
    explicit PackageUnpacker(PackageTerms terms) : m_terms(std::move(terms)) {}

    /// Takes one segment and says whether the package is whole now. Fails with the command that failed and why.
    tl::expected<bool, sgp32::InstallationFailure> take(sgp32::OctetView segment);

    /// What the SM-DP+ says of the profile; once the package is whole.
    [[nodiscard]] const sgp32::StoreMetadataRequest &metadata() const noexcept { return m_metadata; }
    [[nodiscard]] const std::optional<sgp32::DpProprietaryData> &dpData() const noexcept { return m_dpData; }

    /// The ICCID, as soon as it is known.
    [[nodiscard]] std::optional<sgp32::WireIccid> iccid() const;

private:
    using Done = tl::expected<void, sgp32::InstallationFailure>;

    Done work(const PackageStream::Item &item);
    Done openChannel(const QByteArray &request);
    Done configure(const QByteArray &plain);
    Done readMetadata();
    Done replaceKeys(const QByteArray &plain);
    [[nodiscard]] Done checkElements() const;
    Result<QByteArray> open(const PackageStream::Item &item);

    PackageTerms m_terms;
    PackageStream m_stream;
    std::optional<sgp32::SegmentProtection> m_protection;
    QByteArray m_metadataOctets;
    sgp32::StoreMetadataRequest m_metadata;
    bool m_hasMetadata = false;
    std::optional<sgp32::DpProprietaryData> m_dpData;
    QByteArray m_elements;
};

} // namespace longreach::lab
