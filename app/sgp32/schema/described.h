// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/leaf.h"
#include "app/sgp32/schema/leafschemas.h"
#include "app/sgp32/schema/sealed.h"

#include <optional>

/// How the fields of a C++ value are reached: what members.h and lists.h make their tables of.
namespace longreach::sgp32::described {

template <typename T>
struct MemberPointer;
template <typename O, typename F>
struct MemberPointer<F O::*> {
    using Object = O;
    using Field = F;
};

/// How a field of a C++ struct holds its value: plainly, optionally, or with the octets it came in.
template <typename F>
struct Held {
    using Value = F;
    static constexpr bool IsOptional = false;
    static F &make(F &field) { return field; }
    static const F *find(const F &field) { return &field; }
};
template <typename F>
struct Held<std::optional<F>> {
    using Value = typename Held<F>::Value;
    static constexpr bool IsOptional = true;
    static auto &make(std::optional<F> &field) { return Held<F>::make(field.emplace()); }
    static const Value *find(const std::optional<F> &field) { return field ? Held<F>::find(*field) : nullptr; }
};
template <typename F>
struct Held<Sealed<F>> {
    using Value = F;
    static constexpr bool IsOptional = false;
    static F &make(Sealed<F> &field) { return SealedAccess::value(field); }
    static const F *find(const Sealed<F> &field) { return &field.value(); }
};

template <typename F>
inline constexpr bool KeepsOctets = false;
template <typename F>
inline constexpr bool KeepsOctets<Sealed<F>> = true;
template <typename F>
inline constexpr bool KeepsOctets<std::optional<Sealed<F>>> = true;

/// Where a present field keeps its octets.
template <typename F>
QByteArray *keptOctets(Sealed<F> &field)
{
    return &SealedAccess::octets(field);
}
template <typename F>
QByteArray *keptOctets(std::optional<Sealed<F>> &field)
{
    return &SealedAccess::octets(*field);
}

/// What a component of C++ type `Value` needs, given how it is made in and found from the object.
template <typename Value, auto Make, auto Find>
constexpr Member component(Tag tag, const char *name, const Schema &type)
{
    Member made{.tag = tag, .name = name, .type = &type};
    if constexpr (HasLeaf<Value>) {
        made.isWhole = std::same_as<Value, DerObject>;
        made.read = [](void *object, OctetView content) { return Leaf<Value>::read(content, *Make(object)); };
        made.write = [](const void *object, std::size_t index, TlvWriter &to, Tag under) {
            const Value *value = Find(object, index);
            if (value)
                Leaf<Value>::write(*value, to, under);
            return value != nullptr;
        };
    } else {
        made.place = [](void *object) -> void * { return Make(object); };
        made.value = [](const void *object, std::size_t index) -> const void * { return Find(object, index); };
    }
    return made;
}

template <std::size_t Count>
constexpr quint64 requiredMask(const Member (&members)[Count])
{
    static_assert(Count <= 64);
    quint64 mask = 0;
    for (std::size_t at = 0; at < Count; ++at)
        mask |= members[at].isOptional ? 0 : quint64(1) << at;
    return mask;
}

} // namespace longreach::sgp32::described
