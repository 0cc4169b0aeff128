// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/codec.h"

#include <utility>

namespace longreach::sgp32 {

/// A value together with the octets it came in, or will be sent in: what a signature covers.
///
/// The octets are never worked out again from the value, so a signature over them holds whatever
/// the sender's habits of encoding are, and unknown elements inside stay where they are.
template <typename T>
class Sealed final {
public:
    Sealed() = default;
    Sealed(T value) : m_value(std::move(value)), m_octets(encode(m_value)) {}

    [[nodiscard]] const T &value() const noexcept { return m_value; }
    [[nodiscard]] const T *operator->() const noexcept { return &m_value; }

    /// The whole TLV.
    [[nodiscard]] const QByteArray &octets() const noexcept { return m_octets; }

    friend bool operator==(const Sealed &a, const Sealed &b) noexcept { return a.m_octets == b.m_octets; }

private:
    friend struct SealedAccess;

    T m_value;
    QByteArray m_octets;
};

/// For schema/members.h, which fills in what was received.
struct SealedAccess {
    template <typename T>
    static T &value(Sealed<T> &sealed) noexcept
    {
        return sealed.m_value;
    }
    template <typename T>
    static QByteArray &octets(Sealed<T> &sealed) noexcept
    {
        return sealed.m_octets;
    }
};

} // namespace longreach::sgp32
