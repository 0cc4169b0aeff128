// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/notification.h"
#include "app/sgp32/esipa/esipacodes.h"

namespace longreach::sgp32 {

struct ContactSmds {
    std::optional<Utf8Text> smdsAddress;

    static const Schema schema;
    friend bool operator==(const ContactSmds &, const ContactSmds &) = default;
};
/// Where the profile is to be had: an activation code (without `LPA:`), the default SM-DP+, or an SM-DS.
using ProfileDownloadData = std::variant<Utf8Text, Null, ContactSmds>;

/// Tells the IPA to download a profile (SGP.32, 6.3.2.5): BF54. Without data only for an IPA with
/// eimDownloadDataHandling, whose eIM keeps the code.
struct ProfileDownloadTriggerRequest {
    std::optional<ProfileDownloadData> profileDownloadData;
    std::optional<TransactionId> eimTransactionId;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const ProfileDownloadTriggerRequest &, const ProfileDownloadTriggerRequest &) = default;
};

/// In v1.0 there is no reason, and the other side's answer stands where the reason is now.
struct ProfileDownloadError {
    std::optional<ProfileDownloadErrorReason> profileDownloadErrorReason;
    std::optional<QByteArray> errorResponse;

    static const Schema schema;
    friend bool operator==(const ProfileDownloadError &, const ProfileDownloadError &) = default;
};
using ProfileDownloadTriggerResultData = std::variant<Sealed<ProfileInstallationResult>, ProfileDownloadError>;

struct ProfileDownloadTriggerResult {
    std::optional<TransactionId> eimTransactionId;
    ProfileDownloadTriggerResultData profileDownloadTriggerResultData;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const ProfileDownloadTriggerResult &, const ProfileDownloadTriggerResult &) = default;
};

template <>
const Schema SchemaOf<ProfileDownloadData>::value;
template <>
const Schema SchemaOf<ProfileDownloadTriggerResultData>::value;

} // namespace longreach::sgp32
