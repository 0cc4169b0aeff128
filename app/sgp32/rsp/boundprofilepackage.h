// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/schema/sealed.h"

#include <vector>

namespace longreach::sgp32 {

/// What the SM-DP+ says of the profile to be installed (SGP.22, 5.5.3): BF25.
struct StoreMetadataRequest {
    WireIccid iccid;
    Utf8Text serviceProviderName;
    Utf8Text profileName;
    std::optional<IconType> iconType;
    std::optional<QByteArray> icon;
    std::optional<WireProfileClass> profileClass;
    std::optional<std::vector<NotificationConfiguration>> notificationConfigurationInfo;
    std::optional<OperatorId> profileOwner;
    std::optional<Bits<PolicyRule>> profilePolicyRules;
    std::optional<std::vector<VendorSpecificExtension>> serviceSpecificDataStoredInEuicc;
    std::optional<bool> ecallIndication;
    std::optional<bool> fallbackAllowed;
    std::optional<QByteArray> iotSpecificProfileInfo;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const StoreMetadataRequest &, const StoreMetadataRequest &) = default;
};

struct ControlReferenceTemplate {
    QByteArray keyType;
    QByteArray keyLength;
    QByteArray hostId;

    static const Schema schema;
    friend bool operator==(const ControlReferenceTemplate &, const ControlReferenceTemplate &) = default;
};

/// How the session keys of the package are agreed (SGP.22, 5.5.1): BF23.
struct InitialiseSecureChannelRequest {
    qint32 remoteOpId = 1;
    TransactionId transactionId;
    ControlReferenceTemplate controlRefTemplate;
    QByteArray smdpOtpk;
    QByteArray smdpSign;

    static const Schema schema;
    friend bool operator==(const InitialiseSecureChannelRequest &, const InitialiseSecureChannelRequest &) = default;
};

/// What the signature of an InitialiseSecureChannelRequest covers, as it came, but for the eUICC's own
/// key, which follows it (SGP.22, 5.5.1): the TLVs before the signature, without their outer header.
[[nodiscard]] QByteArray signedOctets(const Sealed<InitialiseSecureChannelRequest> &request);

/// The same of a request that came by itself, as a card sees it.
[[nodiscard]] QByteArray signedOctets(const QByteArray &secureChannelRequest);

/// The profile as its SM-DP+ bound it to one card: BF36. Segments are the contents of `86`, `87`, `88`.
struct BoundProfilePackage {
    Sealed<InitialiseSecureChannelRequest> initialiseSecureChannelRequest;
    std::vector<QByteArray> firstSequenceOf87;
    std::vector<QByteArray> sequenceOf88;
    std::optional<std::vector<QByteArray>> secondSequenceOf87;
    std::vector<QByteArray> sequenceOf86;

    static const Schema schema;
    friend bool operator==(const BoundProfilePackage &, const BoundProfilePackage &) = default;
};

/// The octets of each STORE DATA chain that loads `package` (SGP.22, 2.5.5): together they are it.
///
/// Fails with InvalidInput if it is no BF36 of the known structure.
[[nodiscard]] Result<std::vector<QByteArray>> segmentsOf(const QByteArray &package);

} // namespace longreach::sgp32
