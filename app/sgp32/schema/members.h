// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/leaf.h"
#include "app/sgp32/schema/leafschemas.h"
#include "app/sgp32/schema/sealed.h"

#include <optional>
#include <variant>
#include <vector>

// How a message family describes its types, in its .cpp only. A type is a table:
//
//     constexpr Member EnableMembers[] = {
//         member<&EnablePsmo::iccid>(0x5A, "iccid"),
//         flag<&EnablePsmo::rollbackFlag>(tag::Null, "rollbackFlag"),
//     };
//     constinit const Schema EnablePsmo::schema = sequence("Enable", 0xA3, EnableMembers);

namespace longreach::sgp32 {

namespace described {

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

} // namespace described

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
        made.kept = [](void *object) { return &SealedAccess::octets(static_cast<Object *>(object)->*Pointer); };
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
        Value,
        [](void *object) { return &(static_cast<Variant *>(object)->template emplace<Index>().*Pointer); },
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

/// The element of a list that is a vector of `T`.
template <typename T>
constexpr Member element(Tag tag, const char *name, const Schema &type = schemaOf<T>())
{
    using List = std::vector<T>;
    return described::component<T, [](void *object) { return &static_cast<List *>(object)->emplace_back(); },
                                [](const void *object, std::size_t index) {
                                    return &(*static_cast<const List *>(object))[index];
                                }>(tag, name, type);
}

/// A list that is a vector of `T`; `element` is a constant made by element<T>().
template <typename T>
constexpr Schema listOf(const char *name, Tag tag, const Member &element)
{
    Schema made{.name = name, .form = Form::List, .tag = tag, .members = {&element, 1}, .words = {}};
    made.count = [](const void *list) { return static_cast<const std::vector<T> *>(list)->size(); };
    made.reserve = [](void *list, std::size_t count) { static_cast<std::vector<T> *>(list)->reserve(count); };
    return made;
}

/// Any vector of a type with a tag of its own, or of a choice, is a list of it.
template <typename T>
struct SchemaOf<std::vector<T>> {
    static constexpr Member Element = element<T>(0, "item");
    static constexpr Schema value = listOf<T>("SEQUENCE OF", 0, Element);
};

/// The element of a list that is the vector `Pointer` of an object and all the object has.
template <auto Pointer>
constexpr Member elementIn(
    Tag tag, const char *name,
    const Schema &type = schemaOf<typename described::MemberPointer<decltype(Pointer)>::Field::value_type>())
{
    using Object = typename described::MemberPointer<decltype(Pointer)>::Object;
    using Value = typename described::MemberPointer<decltype(Pointer)>::Field::value_type;
    return described::component<
        Value, [](void *object) { return &(static_cast<Object *>(object)->*Pointer).emplace_back(); },
        [](const void *object, std::size_t index) { return &(static_cast<const Object *>(object)->*Pointer)[index]; }>(
        tag, name, type);
}

/// A list that is the vector `Pointer` of an object; `element` is a constant made by elementIn<Pointer>().
template <auto Pointer>
constexpr Schema listIn(const char *name, Tag tag, const Member &element)
{
    using Object = typename described::MemberPointer<decltype(Pointer)>::Object;
    Schema made{.name = name, .form = Form::List, .tag = tag, .members = {&element, 1}, .words = {}};
    made.count = [](const void *object) { return (static_cast<const Object *>(object)->*Pointer).size(); };
    made.reserve = [](void *object, std::size_t count) { (static_cast<Object *>(object)->*Pointer).reserve(count); };
    return made;
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
