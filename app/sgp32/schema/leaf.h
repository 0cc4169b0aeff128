// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "app/sgp32/values/bits.h"
#include "app/sgp32/values/derobject.h"
#include "app/sgp32/values/identities.h"
#include "app/sgp32/values/oid.h"
#include "app/sgp32/values/shortoctets.h"
#include "app/sgp32/values/utf8text.h"
#include "app/sgp32/values/version.h"

#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>

namespace longreach::sgp32 {

/// How the content octets of a type without components become its value and back.
template <typename T>
struct Leaf;

/// A type that reads and writes its own content.
template <typename T>
concept HasLeaf = requires(T &value, const T &constant, TlvWriter &to, OctetView content)
{
    {
        Leaf<T>::read(content, value)
        } -> std::same_as<bool>;
    Leaf<T>::write(constant, to, Tag{});
};

/// The number in the content octets of an INTEGER; empty if there are none or more than eight.
[[nodiscard]] inline std::optional<qint64> readInteger(OctetView content) noexcept
{
    if (content.empty() || content.size() > 8)
        return {};
    auto bits = std::to_integer<qint64>(content[0]);
    if (bits > 0x7F)
        bits -= 0x100;
    for (std::size_t at = 1; at < content.size(); ++at)
        bits = bits * 256 + std::to_integer<qint64>(content[at]);
    return bits;
}

template <typename T>
requires(std::integral<T> && !std::same_as<T, bool>) || std::is_enum_v<T> struct Leaf<T> {
    static bool read(OctetView content, T &value) noexcept
    {
        const auto number = readInteger(content);
        if (!number)
            return false;
        if constexpr (std::is_enum_v<T>) {
            using Number = std::underlying_type_t<T>;
            value = static_cast<T>(*number);
            return std::in_range<Number>(*number);
        } else {
            value = static_cast<T>(*number);
            return std::in_range<T>(*number);
        }
    }
    static void write(T value, TlvWriter &to, Tag tag) { to.integer(tag, static_cast<qint64>(value)); }
};

template <>
struct Leaf<bool> {
    static bool read(OctetView content, bool &value) noexcept
    {
        value = content.size() == 1 && content[0] != std::byte{0};
        return content.size() == 1;
    }
    static void write(bool value, TlvWriter &to, Tag tag)
    {
        const std::byte octet{value ? quint8(0xFF) : quint8(0)};
        to.element(tag, OctetView(&octet, 1));
    }
};

/// Without a tag it stands for nothing at all, and writes that.
template <>
struct Leaf<Null> {
    static bool read(OctetView content, Null &) noexcept { return content.empty(); }
    static void write(Null, TlvWriter &to, Tag tag)
    {
        if (tag != 0)
            to.element(tag, {});
    }
};

template <>
struct Leaf<QByteArray> {
    static bool read(OctetView content, QByteArray &value)
    {
        value = toByteArray(content);
        return true;
    }
    static void write(const QByteArray &value, TlvWriter &to, Tag tag) { to.element(tag, viewOf(value)); }
};

/// Reads and writes with the tag and length: its members are `isWhole`.
template <>
struct Leaf<DerObject> {
    static bool read(OctetView octets, DerObject &value)
    {
        value.octets = toByteArray(octets);
        return true;
    }
    static void write(const DerObject &value, TlvWriter &to, Tag) { to.raw(viewOf(value.octets)); }
};

template <std::size_t Maximum>
struct Leaf<ShortOctets<Maximum>> {
    static bool read(OctetView content, ShortOctets<Maximum> &value) noexcept { return value.assign(content); }
    static void write(const ShortOctets<Maximum> &value, TlvWriter &to, Tag tag) { to.element(tag, value.view()); }
};

template <>
struct Leaf<Utf8Text> {
    static bool read(OctetView content, Utf8Text &value)
    {
        value.assign(content);
        return true;
    }
    static void write(const Utf8Text &value, TlvWriter &to, Tag tag) { to.element(tag, value.view()); }
};

template <typename T>
requires std::same_as<T, WireEid> || std::same_as<T, WireIccid>
struct Leaf<T> {
    static bool read(OctetView content, T &value) noexcept { return value.assign(content); }
    static void write(const T &value, TlvWriter &to, Tag tag) { to.element(tag, value.view()); }
};

template <>
struct Leaf<Oid> {
    static bool read(OctetView content, Oid &value)
    {
        auto oid = Oid::fromBytes(content);
        if (oid)
            value = std::move(*oid);
        return oid.has_value();
    }
    static void write(const Oid &value, TlvWriter &to, Tag tag) { to.element(tag, value.view()); }
};

template <>
struct Leaf<Version> {
    static bool read(OctetView content, Version &value) noexcept
    {
        if (content.size() != 3)
            return false;
        value = {std::to_integer<quint8>(content[0]), std::to_integer<quint8>(content[1]),
                 std::to_integer<quint8>(content[2])};
        return true;
    }
    static void write(Version value, TlvWriter &to, Tag tag)
    {
        const std::byte octets[] = {std::byte{value.major}, std::byte{value.minor}, std::byte{value.revision}};
        to.element(tag, octets);
    }
};

template <typename Bit>
struct Leaf<Bits<Bit>> {
    static bool read(OctetView content, Bits<Bit> &value) noexcept
    {
        const auto mask = readBitMask(content);
        value = Bits<Bit>(mask.value_or(0));
        return mask.has_value();
    }
    static void write(Bits<Bit> value, TlvWriter &to, Tag tag)
    {
        to.element(tag, BitStringOctets(value.mask()).view());
    }
};

} // namespace longreach::sgp32
