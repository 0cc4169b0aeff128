// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <span>
#include <type_traits>

namespace longreach::fleet {

/// Sums words up in their order, many gigabytes a second: tells a damaged file from a whole one, and
/// is no defence against a forged one.
class WordSum final {
public:
    void add(quint64 word) noexcept
    {
        auto &lane = m_lanes[m_count++ % m_lanes.size()];
        lane = std::rotl(lane ^ word, 29) * 0x9E37'79B9'7F4A'7C15U;
    }

    [[nodiscard]] quint64 total() const noexcept
    {
        auto total = m_count;
        for (const auto lane : m_lanes)
            total = std::rotl(total ^ lane, 31) * 0xC2B2'AE3D'27D4'EB4FU;
        return total;
    }

private:
    std::array<quint64, 4> m_lanes{1, 2, 3, 4};
    quint64 m_count = 0;
};

/// Writes columns one after the other, each as its length in octets and those, filled up to words.
class ImageWriter final {
public:
    explicit ImageWriter(QIODevice &device) : m_device(device) {}

    template <typename Column>
    void operator()(const Column &column)
    {
        static_assert(std::is_trivially_copyable_v<typename Column::value_type>);
        write(std::as_bytes(std::span(column.data(), static_cast<std::size_t>(column.size()))));
    }

    /// False once the device refused something.
    [[nodiscard]] bool isFine() const noexcept { return m_isFine; }
    [[nodiscard]] quint64 octets() const noexcept { return m_octets; }
    [[nodiscard]] const WordSum &sum() const noexcept { return m_sum; }

private:
    void write(std::span<const std::byte> octets);
    void put(std::span<const std::byte> octets);

    QIODevice &m_device;
    WordSum m_sum;
    quint64 m_octets = 0;
    bool m_isFine = true;
};

/// Reads what an ImageWriter wrote, from memory.
class ImageReader final {
public:
    explicit ImageReader(std::span<const std::byte> octets) : m_rest(octets) {}

    template <typename Column>
    void operator()(Column &column)
    {
        using Value = typename Column::value_type;
        static_assert(std::is_trivially_copyable_v<Value>);
        const auto octets = next();
        m_isFine = m_isFine && octets.size() % sizeof(Value) == 0;
        if (!m_isFine)
            return;
        const auto *values = static_cast<const Value *>(static_cast<const void *>(octets.data())); // at a whole word
        column.assign(values, values + octets.size() / sizeof(Value));
    }

    /// The octets of the next column, as they stand.
    [[nodiscard]] std::span<const std::byte> next();

    /// False once there was less than was to be read.
    [[nodiscard]] bool isFine() const noexcept { return m_isFine; }
    [[nodiscard]] bool isAtEnd() const noexcept { return m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
    bool m_isFine = true;
};

/// The sum of all whole words of `octets`.
[[nodiscard]] WordSum sumOf(std::span<const std::byte> octets) noexcept;

} // namespace longreach::fleet
