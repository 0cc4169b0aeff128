// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/described.h"

#include <vector>

// How a message family describes its lists; see members.h.

namespace longreach::sgp32 {

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

} // namespace longreach::sgp32
