// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <vector>

namespace longreach::secrets {

/// Octets that are overwritten before their memory is given back. Moves, never copies.
class SecretBytes final {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size) : m_octets(size) {}
    explicit SecretBytes(QByteArrayView octets) : m_octets(octets.begin(), octets.end()) {}
    SecretBytes(SecretBytes &&other) noexcept : m_octets(std::move(other.m_octets)) { other.m_octets.clear(); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        m_octets.swap(other.m_octets);
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { wipe(m_octets.data(), m_octets.size()); }

    [[nodiscard]] unsigned char *data() noexcept { return m_octets.data(); }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_octets.data(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_octets.size(); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_octets.empty(); }

    /// A copy nobody wipes: only for handing on.
    [[nodiscard]] QByteArray toByteArray() const;

    static void wipe(void *octets, std::size_t size) noexcept;

private:
    std::vector<unsigned char> m_octets;
};

/// Overwrites what `octets` points to, if nobody shares it, and leaves it empty.
void wipe(QByteArray &octets) noexcept;

} // namespace longreach::secrets
