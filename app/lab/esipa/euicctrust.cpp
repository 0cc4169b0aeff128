// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/euicctrust.h"

#include <algorithm>

namespace longreach::lab {

const sgp32::Certificate *EuiccTrust::issuerOf(const sgp32::Certificate &eum) const
{
    const auto found = std::find_if(m_cis.begin(), m_cis.end(), [&](const sgp32::Certificate &ci) {
        return ci.fields().subjectKeyId == eum.fields().authorityKeyId;
    });
    return found == m_cis.end() ? nullptr : &*found;
}

Result<sgp32::PublicKey> EuiccTrust::keyOf(const Eid &eid, sgp32::OctetView euicc, sgp32::OctetView eum,
                                           Timestamp now) const
{
    const auto own = sgp32::Certificate::fromDer(euicc);
    if (!own)
        return failure(own.error());
    const auto maker = sgp32::Certificate::fromDer(eum);
    if (!maker)
        return failure(maker.error());
    if (own->fields().subjectSerialNumber != eid.toString())
        return failure(Error::Kind::Untrusted, QStringLiteral("the certificate is not for EID %1").arg(eid.toString()));
    if (const auto *ci = issuerOf(*maker)) {
        if (const auto proven = sgp32::checkEuiccChain(*own, *maker, *ci, now); !proven)
            return failure(proven.error());
    } else if (!own->isSignedBy(*maker)) {
        return failure(Error::Kind::Untrusted, QStringLiteral("the EUM did not sign the eUICC's certificate"));
    }
    return own->publicKey();
}

} // namespace longreach::lab
