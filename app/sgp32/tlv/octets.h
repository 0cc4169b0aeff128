// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace longreach::sgp32 {

/// Octets that belong to somebody else.
using OctetView = std::span<const std::byte>;

/// The octets of `array`, which has to outlive the view.
[[nodiscard]] inline OctetView viewOf(const QByteArray &array) noexcept
{
    return std::as_bytes(std::span(array.constData(), static_cast<std::size_t>(array.size())));
}
OctetView viewOf(QByteArray &&array) = delete;

/// A copy of `octets`.
[[nodiscard]] inline QByteArray toByteArray(OctetView octets)
{
    return {reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size())};
}

} // namespace longreach::sgp32
