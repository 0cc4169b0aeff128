// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/es10/session.h"

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// How far the card and an SM-DP+ have come in one profile download (SGP.22, 3.1.3). Lost with the power.
struct DownloadSession {
    std::optional<sgp32::Challenge> challenge;         ///< given out, not yet used
    std::optional<sgp32::TransactionId> transactionId; ///< of the server that was authenticated
    sgp32::Oid smdpOid;
    QByteArray euiccSignature1;
    std::optional<sgp32::PrivateKey> oneTimeKey; ///< after PrepareDownload
    std::optional<sgp32::WireIccid> installed;   ///< what ImmediateEnable may enable
};

} // namespace longreach::lab
