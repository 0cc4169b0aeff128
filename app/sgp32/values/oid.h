// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/tlv/octets.h"

#include <QString>

namespace longreach::sgp32 {

/// An object identifier: `2.23.146.1.2.1.1`. Holds its content octets as they came (X.690, 8.19).
class Oid final {
public:
    Oid() = default;

    /// Reads dotted numbers. Fails with InvalidInput.
    static Result<Oid> parse(QStringView dotted);

    /// Takes content octets. Fails with InvalidInput if they are empty or end within a number.
    static Result<Oid> fromBytes(OctetView content);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] OctetView view() const noexcept { return viewOf(m_content); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_content.isEmpty(); }

    friend bool operator==(const Oid &, const Oid &) = default;

private:
    QByteArray m_content;
};

} // namespace longreach::sgp32
