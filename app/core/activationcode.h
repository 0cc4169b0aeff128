// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <compare>

namespace longreach {

/// The ticket for one profile: `1$<SM-DP+ address>$<matching id>[$<OID>[$<flag>[$<CI>[$<flag>]]]]` (SGP.22, 4.1).
///
/// It is worth money and works once, so it is never printed whole: toMaskedString() is for people
/// and logs, reveal() only for the order that spends it and for sealed storage.
class ActivationCode final {
public:
    static constexpr qsizetype MaximumOctets = 255;

    /// Reads a code with or without `LPA:` in front (any case).
    ///
    /// Fails with InvalidInput, naming the field, if the format is not 1, the address is no host
    /// name, a character is not printable ASCII, the OID or a flag is malformed, there are fields
    /// too few or too many, or the code has more than 255 octets. A bare matching id is refused.
    static Result<ActivationCode> parse(QStringView text);

    [[nodiscard]] const QString &smdpAddress() const noexcept { return m_smdpAddress; }
    [[nodiscard]] const QString &matchingId() const noexcept { return m_matchingId; }
    /// Empty when the code names none.
    [[nodiscard]] const QString &smdpOid() const noexcept { return m_smdpOid; }
    [[nodiscard]] const QString &ciKeyIndicator() const noexcept { return m_ciKeyIndicator; }
    [[nodiscard]] bool needsConfirmationCode() const noexcept { return m_needsConfirmationCode; }
    [[nodiscard]] bool isForDeviceChange() const noexcept { return m_isForDeviceChange; }

    /// `1$rsp.example.com$EX•••`: address in clear, at most two characters of the matching id.
    [[nodiscard]] QString toMaskedString() const;

    /// The whole code without `LPA:`. A secret: not for logs, tooltips or exports.
    [[nodiscard]] QString reveal() const;

    friend bool operator==(const ActivationCode &, const ActivationCode &) = default;

private:
    ActivationCode() = default;

    QString m_smdpAddress;
    QString m_matchingId;
    QString m_smdpOid;
    QString m_ciKeyIndicator;
    bool m_needsConfirmationCode = false;
    bool m_isForDeviceChange = false;
};

} // namespace longreach
