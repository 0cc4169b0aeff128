// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardstock.h"

#include <optional>

namespace longreach::lab {

/// The secret key and the certificates of one card, made when they are first needed.
class CardSigner final {
public:
    CardSigner(std::shared_ptr<const CardStock> stock, const Eid &eid) : m_stock(std::move(stock)), m_eid(eid) {}

    [[nodiscard]] const sgp32::PrivateKey &key();

    /// DER of the card's own certificate; the same for as long as this lives.
    [[nodiscard]] const QByteArray &certificate();

    [[nodiscard]] const Eid &eid() const noexcept { return m_eid; }
    [[nodiscard]] const CardStock &stock() const noexcept { return *m_stock; }

    /// Lets go of the key; it comes back when needed.
    void rest() { m_key.reset(); }

private:
    std::shared_ptr<const CardStock> m_stock;
    Eid m_eid;
    std::optional<sgp32::PrivateKey> m_key;
    QByteArray m_certificate;
};

} // namespace longreach::lab
