// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/package/euiccpackage.h"

#include <optional>

namespace longreach::lab {

/// An eUICC package before its operations are looked at: a card reads them one by one, so that those before
/// one it does not understand are still carried out.
struct ReceivedPackageSigned {
    sgp32::Utf8Text eimId;
    std::optional<sgp32::WireEid> eidValue;
    std::optional<qint64> counterValue;
    std::optional<sgp32::TransactionId> eimTransactionId;
    std::optional<QByteArray> psmoList; ///< the operations as TLVs, one after the other
    std::optional<QByteArray> ecoList;

    static const sgp32::Schema schema;
    friend bool operator==(const ReceivedPackageSigned &, const ReceivedPackageSigned &) = default;
};
struct ReceivedPackage {
    sgp32::Sealed<ReceivedPackageSigned> euiccPackageSigned;
    QByteArray eimSignature;

    static const sgp32::Schema schema;
    friend bool operator==(const ReceivedPackage &, const ReceivedPackage &) = default;
};

} // namespace longreach::lab
