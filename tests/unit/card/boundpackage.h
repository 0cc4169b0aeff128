// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/es10/session.h"
#include "app/sgp32/rsp/boundprofilepackage.h"

namespace longreach::test {

/// What an SM-DP+ binds a profile with.
struct Binding {
    sgp32::TransactionId transactionId;
    sgp32::PrivateKey key; ///< of its certificate for profile binding
    QByteArray euiccOtpk;  ///< the card's one-time key, as PrepareDownload gave it
    Eid eid;
    bool replacesKeys = true; ///< the profile elements are under keys of their own

    /// A wrong step of the server, for cards that have to notice.
    enum class Flaw { None, Signature, Mac, Elements, Order } flaw = Flaw::None;
};

/// A profile as an SM-DP+ sends it: BF36, really signed and encrypted (SGP.22, 2.5).
[[nodiscard]] QByteArray bindProfile(const Binding &binding, const sgp32::StoreMetadataRequest &metadata);

/// An operational profile of the operator that test networks have, with an icon.
[[nodiscard]] sgp32::StoreMetadataRequest testProfile(const QString &iccid);

} // namespace longreach::test
