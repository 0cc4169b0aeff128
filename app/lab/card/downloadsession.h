// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/packageunpacker.h"

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// How far the card and an SM-DP+ have come in one profile download (SGP.22, 3.1.3). Lost with the power.
struct DownloadSession {
    std::optional<sgp32::Challenge> challenge;         ///< given out, not yet used
    std::optional<sgp32::TransactionId> transactionId; ///< of the server that was authenticated
    sgp32::Oid smdpOid;
    sgp32::Utf8Text smdpAddress;
    QByteArray euiccSignature1;
    std::optional<sgp32::PrivateKey> oneTimeKey; ///< after PrepareDownload
    std::optional<sgp32::PublicKey> bindingKey;  ///< of the SM-DP+, likewise
    std::optional<PackageUnpacker> package;      ///< while its segments come in
    std::optional<sgp32::WireIccid> installed;   ///< what ImmediateEnable may enable
};

} // namespace longreach::lab
