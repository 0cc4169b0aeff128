// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/lab/seed.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/values/shortoctets.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace longreach::lab {

/// What all virtual cards of one lab share: the test certificate chain (CI, a maker for each EID
/// prefix, the cards) on one of the standard's curves, and the eIM keys that were read once.
///
/// Every key follows from the seed, so a card saved in one run has its key in the next; certificates
/// are signed anew in each run. Any thread may use it.
class CardStock final {
public:
    [[nodiscard]] static std::shared_ptr<const CardStock> make(Seed seed, sgp32::Curve curve = sgp32::Curve::P256);

    /// DER: the root of trust that checkEuiccChain() wants for results and notifications of these cards.
    [[nodiscard]] const QByteArray &ciCertificate() const noexcept { return m_ciCertificate; }
    [[nodiscard]] const sgp32::KeyId &ciKeyId() const noexcept { return m_ciKeyId; }

    /// The root's secret, for an SM-DP+ of the same test world.
    [[nodiscard]] const sgp32::PrivateKey &ciKey() const noexcept { return m_ciKey; }

    /// DER of the certificate of who made the card `eid`.
    [[nodiscard]] QByteArray eumCertificate(const Eid &eid) const;

    /// The secret key of the card `eid`. Those last asked for are kept: working one out costs six signatures.
    [[nodiscard]] sgp32::PrivateKey cardKey(const Eid &eid) const;

    /// DER; `key` is the card's own public key. Those last asked for are kept, like keys.
    [[nodiscard]] QByteArray cardCertificate(const Eid &eid, const sgp32::PublicKey &key) const;

    /// The key an eIM signs packages with. Fails like PublicKey::fromSpki().
    [[nodiscard]] Result<sgp32::PublicKey> eimKey(const sgp32::TrustedKey &trusted) const;

private:
    struct Maker {
        sgp32::PrivateKey key;
        QByteArray certificate;
    };

    CardStock(Seed seed, sgp32::Curve curve);
    [[nodiscard]] sgp32::PrivateKey keyFor(const char *purpose, const QByteArray &name) const;
    [[nodiscard]] std::shared_ptr<const Maker> makerOf(const Eid &eid) const;

    Seed m_seed;
    sgp32::Curve m_curve;
    sgp32::PrivateKey m_ciKey;
    QByteArray m_ciCertificate;
    sgp32::KeyId m_ciKeyId;
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const Maker>> m_makers;
    mutable QHash<QByteArray, sgp32::PublicKey> m_eimKeys;
    mutable QHash<Eid, sgp32::PrivateKey> m_cardKeys;
    mutable QHash<Eid, QByteArray> m_cardCertificates;
};

} // namespace longreach::lab
