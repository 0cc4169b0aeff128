// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace longreach {

/// Any of the enumerators of `Enum` together, like QFlags, but 64 of them: QFlags of Qt 6.4 ends at 32.
template <typename Enum>
class WideFlags final {
public:
    constexpr WideFlags() noexcept = default;
    // NOLINTNEXTLINE(google-explicit-constructor): an enumerator is a set of one, as with QFlags
    constexpr WideFlags(Enum flag) noexcept : m_bits(static_cast<quint64>(flag)) {}

    constexpr WideFlags &setFlag(Enum flag, bool isOn = true) noexcept
    {
        const auto bit = static_cast<quint64>(flag);
        m_bits = isOn ? m_bits | bit : m_bits & ~bit;
        return *this;
    }

    [[nodiscard]] constexpr bool testFlag(Enum flag) const noexcept
    {
        const auto bit = static_cast<quint64>(flag);
        return (m_bits & bit) == bit;
    }

    constexpr WideFlags &operator|=(WideFlags other) noexcept
    {
        m_bits |= other.m_bits;
        return *this;
    }

    [[nodiscard]] constexpr WideFlags operator~() const noexcept
    {
        WideFlags others;
        others.m_bits = ~m_bits;
        return others;
    }

    [[nodiscard]] friend constexpr WideFlags operator|(WideFlags a, WideFlags b) noexcept { return a |= b; }
    [[nodiscard]] friend constexpr WideFlags operator&(WideFlags a, WideFlags b) noexcept { return ~(~a | ~b); }
    friend constexpr bool operator==(WideFlags, WideFlags) noexcept = default;

private:
    quint64 m_bits = 0;
};

} // namespace longreach
