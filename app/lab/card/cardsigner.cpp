// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardsigner.h"

namespace longreach::lab {

const sgp32::PrivateKey &CardSigner::key()
{
    if (!m_key)
        m_key = m_stock->cardKey(m_eid);
    return *m_key;
}

const QByteArray &CardSigner::certificate()
{
    if (m_certificate.isEmpty())
        m_certificate = m_stock->cardCertificate(m_eid, key().publicKey());
    return m_certificate;
}

} // namespace longreach::lab
