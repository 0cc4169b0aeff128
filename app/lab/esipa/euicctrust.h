// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/timestamp.h"
#include "app/sgp32/crypto/certificate.h"

#include <vector>

namespace longreach::lab {

/// Which eUICC certificates the eIM believes.
///
/// One that leads to a known CI has to check out down to it (SGP.22, 4.5.2.2). One of a CI nobody
/// named is believed at first sight if its EUM signed it for that EID: the lab is for any card.
class EuiccTrust final {
public:
    /// Adds a CI to check chains against.
    void add(const sgp32::Certificate &ci) { m_cis.push_back(ci); }

    /// The key that the certificates prove to be that of `eid`. Fails with Untrusted, or with
    /// InvalidInput if they are none.
    [[nodiscard]] Result<sgp32::PublicKey> keyOf(const Eid &eid, sgp32::OctetView euicc, sgp32::OctetView eum,
                                                 Timestamp now) const;

private:
    [[nodiscard]] const sgp32::Certificate *issuerOf(const sgp32::Certificate &eum) const;

    std::vector<sgp32::Certificate> m_cis;
};

} // namespace longreach::lab
