// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/described.h"
#include "app/sgp32/schema/lists.h"

#include <variant>

// How a message family describes its types, in its .cpp only. A type is a table:
//
//     constexpr Member EnableMembers[] = {
//         member<&EnablePsmo::iccid>(0x5A, "iccid"),
//         flag<&EnablePsmo::rollbackFlag>(tag::Null, "rollbackFlag"),
//     };
//     constinit const Schema EnablePsmo::schema = sequence("Enable", 0xA3, EnableMembers);

namespace longreach::sgp32 {

/// A component that is the field `Pointer`; optional if the field is.
template <auto Pointer>
constexpr Member member(
    Tag tag, const char *name,
    const Schema &type =
        schemaOf<typename described::Held<typename described::MemberPointer<decltype(Pointer)>::Field>::Value>())
{
    using Object = typename described::MemberPointer<decltype(Pointer)>::Object;
    using Field = typename described::MemberPointer<decltype(Pointer)>::Field;
    using Held = described::Held<Field>;
    auto made = described::component<
        typename Held::Value, [](void *object) { return &Held::make(static_cast<Object *>(object)->*Pointer); },
        [](const void *object, std::size_t) { return Held::find(static_cast<const Object *>(object)->*Pointer); }>(
        tag, name, type);
    made.isOptional = Held::IsOptional;
    if constexpr (described::KeepsOctets<Field>)
        made.kept = [](void *object) { return described::keptOctets(static_cast<Object *>(object)->*Pointer); };
    return made;
}

/// A NULL whose being there is the bool field `Pointer`.
template <auto Pointer>
constexpr Member flag(Tag tag, const char *name)
{
    using Object = typename described::MemberPointer<decltype(Pointer)>::Object;
    Member made{.tag = tag, .name = name, .type = &schemaOf<Null>(), .isOptional = true};
    made.read = [](void *object, OctetView content) {
        static_cast<Object *>(object)->*Pointer = true;
        return content.empty();
    };
    made.write = [](const void *object, std::size_t, TlvWriter &to, Tag under) {
        const bool isSet = static_cast<const Object *>(object)->*Pointer;
        if (isSet)
            to.element(under, {});
        return isSet;
    };
    return made;
}

/// The arm of a choice that is alternative `Index` of the variant `Variant`.
template <typename Variant, std::size_t Index>
constexpr Member arm(
    Tag tag, const char *name,
    const Schema &type = schemaOf<typename described::Held<std::variant_alternative_t<Index, Variant>>::Value>())
{
    using Alternative = std::variant_alternative_t<Index, Variant>;
    using Held = described::Held<Alternative>;
    auto made = described::component<typename Held::Value,
                                     [](void *object) {
                                         return &Held::make(static_cast<Variant *>(object)->template emplace<Index>());
                                     },
                                     [](const void *object, std::size_t) -> const typename Held::Value * {
                                         const auto *alternative =
                                             std::get_if<Index>(static_cast<const Variant *>(object));
                                         return alternative ? Held::find(*alternative) : nullptr;
                                     }>(tag, name, type);
    if constexpr (described::KeepsOctets<Alternative>)
        made.kept = [](void *object) {
            return &SealedAccess::octets(std::get<Index>(*static_cast<Variant *>(object)));
        };
    return made;
}

/// An arm whose content is the field `Pointer` of alternative `Index`: one tag for the two.
template <typename Variant, std::size_t Index, auto Pointer>
constexpr Member armOf(Tag tag, const char *name)
{
    using Alternative = std::variant_alternative_t<Index, Variant>;
    using Value = typename described::MemberPointer<decltype(Pointer)>::Field;
    return described::component<
        Value, [](void *object) { return &(static_cast<Variant *>(object)->template emplace<Index>().*Pointer); },
        [](const void *object, std::size_t) -> const Value * {
            const Alternative *alternative = std::get_if<Index>(static_cast<const Variant *>(object));
            return alternative ? &(alternative->*Pointer) : nullptr;
        }>(tag, name, schemaOf<Value>());
}

/// A component that only the tree knows: no C++ value holds it.
constexpr Member known(Tag tag, const char *name, const Schema &type)
{
    return {.tag = tag, .name = name, .type = &type, .isOptional = true};
}

template <std::size_t Count>
constexpr Schema sequence(const char *name, Tag tag, const Member (&members)[Count])
{
    return {.name = name,
            .form = Form::Sequence,
            .tag = tag,
            .members = members,
            .words = {},
            .required = described::requiredMask(members)};
}

constexpr Schema emptySequence(const char *name, Tag tag)
{
    return {.name = name, .form = Form::Sequence, .tag = tag, .members = {}, .words = {}};
}

/// A sequence that keeps elements it does not know in the QByteArray field `Extensions`.
template <auto Extensions, std::size_t Count>
constexpr Schema extensibleSequence(const char *name, Tag tag, const Member (&members)[Count])
{
    using Object = typename described::MemberPointer<decltype(Extensions)>::Object;
    auto made = sequence(name, tag, members);
    made.extensions = [](void *object) { return &(static_cast<Object *>(object)->*Extensions); };
    return made;
}

template <std::size_t Count>
constexpr Schema choice(const char *name, Tag tag, const Member (&arms)[Count])
{
    return {.name = name, .form = Form::Choice, .tag = tag, .members = arms, .words = {}};
}

template <std::size_t Count>
constexpr Schema enumeration(const char *name, const Word (&words)[Count])
{
    return {.name = name, .form = Form::Enumerated, .tag = 0, .members = {}, .words = words};
}

template <std::size_t Count>
constexpr Schema namedBits(const char *name, const Word (&words)[Count])
{
    return {.name = name, .form = Form::Bits, .tag = 0, .members = {}, .words = words};
}

constexpr Schema leaf(const char *name, Form form)
{
    return {.name = name, .form = form, .tag = 0, .members = {}, .words = {}};
}

} // namespace longreach::sgp32
