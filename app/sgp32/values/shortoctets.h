// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/tlv/octets.h"

#include <QString>

#include <algorithm>
#include <array>
#include <compare>

namespace longreach::sgp32 {

/// At most `Maximum` octets, held without an allocation: transaction ids, challenges, key ids, AIDs.
template <std::size_t Maximum>
class ShortOctets final {
public:
    constexpr ShortOctets() noexcept = default;

    /// Fails with InvalidInput if there are more than `Maximum`.
    static Result<ShortOctets> fromBytes(OctetView octets)
    {
        ShortOctets made;
        if (!made.assign(octets))
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("%1 octets instead of at most %2").arg(octets.size()).arg(Maximum));
        return made;
    }

    /// Reads hexadecimal of either case. Fails with InvalidInput.
    static Result<ShortOctets> parseHex(QStringView hex)
    {
        const auto octets = QByteArray::fromHex(hex.toLatin1());
        if (octets.size() * 2 != hex.size())
            return failure(Error::Kind::InvalidInput, QStringLiteral("not hexadecimal"));
        return fromBytes(viewOf(octets));
    }

    /// Takes a copy of `octets` and returns true; false, and no change, if there are too many.
    bool assign(OctetView octets) noexcept
    {
        if (octets.size() > Maximum)
            return false;
        std::copy(octets.begin(), octets.end(), m_octets.begin());
        m_size = static_cast<quint8>(octets.size());
        return true;
    }

    [[nodiscard]] OctetView view() const noexcept { return OctetView(m_octets).first(m_size); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] QByteArray toByteArray() const { return sgp32::toByteArray(view()); }

    /// Upper-case hexadecimal: the form of ids in JSON.
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toByteArray().toHex()).toUpper(); }

    friend bool operator==(const ShortOctets &a, const ShortOctets &b) noexcept
    {
        return std::equal(a.view().begin(), a.view().end(), b.view().begin(), b.view().end());
    }
    friend auto operator<=>(const ShortOctets &a, const ShortOctets &b) noexcept
    {
        return std::lexicographical_compare_three_way(a.view().begin(), a.view().end(), b.view().begin(),
                                                      b.view().end());
    }

private:
    static_assert(Maximum <= 255);

    std::array<std::byte, Maximum> m_octets{};
    quint8 m_size = 0;
};

/// Names one RSP session, or one order of an eIM: 1 to 16 octets.
using TransactionId = ShortOctets<16>;

/// What eUICC or SM-DP+ asks the other to sign.
using Challenge = ShortOctets<16>;

/// The subject key identifier of a certificate issuer, usually 20 octets.
using KeyId = ShortOctets<32>;

/// An application identifier as it came: 5 to 16 octets.
using WireAid = ShortOctets<16>;

/// A PLMN as it came (3GPP TS 24.008): rules may hold wildcards, which Plmn does not.
using WirePlmn = ShortOctets<3>;

} // namespace longreach::sgp32
