// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace longreach::lab {

/// Where all chance in the lab comes from: a draw depends on seed, purpose and index alone, never
/// on what was drawn before, so equal seeds give equal labs on any machine and in any order.
class Seed final {
public:
    constexpr explicit Seed(quint64 value) noexcept : m_value(value) {}

    [[nodiscard]] constexpr quint64 value() const noexcept { return m_value; }

    [[nodiscard]] constexpr quint64 draw(std::string_view purpose, quint64 index) const noexcept
    {
        quint64 state = mix(m_value ^ 0x9E3779B97F4A7C15ULL);
        for (const char unit : purpose)
            state = mix(state ^ static_cast<quint64>(static_cast<unsigned char>(unit)));
        return mix(state + index * 0xD1B54A32D192ED03ULL);
    }

    /// A draw from 0 up to, not including, `bound`.
    [[nodiscard]] constexpr quint64 below(quint64 bound, std::string_view purpose, quint64 index) const noexcept
    {
        return draw(purpose, index) % bound;
    }

    /// A draw from 0 up to, not including, 1.
    [[nodiscard]] constexpr double fraction(std::string_view purpose, quint64 index) const noexcept
    {
        return static_cast<double>(draw(purpose, index) >> 11U) * 0x1.0p-53;
    }

private:
    /// The finaliser of SplitMix64.
    [[nodiscard]] static constexpr quint64 mix(quint64 state) noexcept
    {
        state = (state ^ state >> 30U) * 0xBF58476D1CE4E5B9ULL;
        state = (state ^ state >> 27U) * 0x94D049BB133111EBULL;
        return state ^ state >> 31U;
    }

    quint64 m_value;
};

} // namespace longreach::lab
