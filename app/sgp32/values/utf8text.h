// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/octets.h"

#include <QString>

#include <compare>
#include <string>
#include <string_view>

namespace longreach::sgp32 {

/// Text in UTF-8 as it came: what is not valid UTF-8 is kept and goes out again unchanged.
///
/// Short names take no allocation, which is what makes reading a card's profile list cheap.
class Utf8Text final {
public:
    Utf8Text() = default;
    Utf8Text(const QString &text) : m_octets(text.toStdString()) {}
    Utf8Text(QStringView text) : m_octets(text.toUtf8().toStdString()) {}

    void assign(OctetView octets) { m_octets.assign(reinterpret_cast<const char *>(octets.data()), octets.size()); }

    [[nodiscard]] QString toString() const { return QString::fromStdString(m_octets); }
    [[nodiscard]] std::string_view utf8() const noexcept { return m_octets; }
    [[nodiscard]] OctetView view() const noexcept { return std::as_bytes(std::span(m_octets)); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_octets.empty(); }

    friend auto operator<=>(const Utf8Text &, const Utf8Text &) noexcept = default;

private:
    std::string m_octets;
};

} // namespace longreach::sgp32
