// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/octets.h"
#include "app/sgp32/tlv/tag.h"

namespace longreach::sgp32 {

class TlvWriter;
struct Schema;

/// What kind of content a type has: how it is read, written and shown.
enum class Form : quint8 {
    Sequence, ///< members by tag
    Choice,   ///< exactly one of the members
    List,     ///< the one member, any number of times
    Integer,
    Enumerated, ///< INTEGER with a word for each value
    Boolean,
    Null,
    Bits, ///< named-bit list
    Octets,
    Number, ///< unsigned, big-endian, of any width
    Text,
    ObjectIdentifier,
    Version,
    Eid,
    Iccid,
    Plmn,
    TagList, ///< tags one after the other, without lengths
    Any,     ///< universal types, named by themselves: the inside of certificates
};

/// The standard's word for one value of an enumeration, or for one bit.
struct Word {
    qint32 value = 0;
    const char *text = "";
};

/// One component of a type: its tag and name, what it is, and how the C++ value is reached.
///
/// The functions are null where only the decoder tree knows the type and no C++ value holds it.
struct Member {
    Tag tag = 0; ///< 0: the type's own tag, or for a choice without one, any of its arms'
    const char *name = "";
    const Schema *type = nullptr;
    Tag otherTag = 0; ///< also accepted, never written
    bool isOptional = false;
    bool isLegacy = false; ///< an older version's form
    bool isWhole = false;  ///< the value is the TLV with tag and length

    /// Leaves: reads the content into the object that has this component.
    bool (*read)(void *object, OctetView content) = nullptr;
    /// Leaves: writes the component, or its element `index` if it is a list's; false if absent.
    bool (*write)(const void *object, std::size_t index, TlvWriter &to, Tag tag) = nullptr;
    /// Others: where to read the component to (made present), and the present one or null.
    void *(*place)(void *object) = nullptr;
    const void *(*value)(const void *object, std::size_t index) = nullptr;
    /// Where the octets as received are kept, if the component wants them kept.
    QByteArray *(*kept)(void *object) = nullptr;
    /// For the tree: what an older version has under this tag, always longer than the one octet of this.
    const Member *older = nullptr;

    /// The same component, which is also accepted under `other` (interoperation).
    [[nodiscard]] constexpr Member also(Tag other) const
    {
        auto copy = *this;
        copy.otherTag = other;
        return copy;
    }
    /// The same component as an older version sends it: read, never written.
    [[nodiscard]] constexpr Member legacy() const
    {
        auto copy = *this;
        copy.isLegacy = copy.isOptional = true;
        copy.write = nullptr;
        copy.value = nullptr;
        return copy;
    }
    /// The same component, which is of an older version alone: written only by who asks for it.
    [[nodiscard]] constexpr Member former() const
    {
        auto copy = *this;
        copy.isLegacy = true;
        return copy;
    }
    /// The same component, under whose tag an older version has another.
    [[nodiscard]] constexpr Member orOlder(const Member &other) const
    {
        auto copy = *this;
        copy.older = &other;
        return copy;
    }
    /// The same component, which has to be there.
    [[nodiscard]] constexpr Member mandatory() const
    {
        auto copy = *this;
        copy.isOptional = false;
        return copy;
    }
    /// The same component, which may be absent.
    [[nodiscard]] constexpr Member optional() const
    {
        auto copy = *this;
        copy.isOptional = true;
        return copy;
    }
};

/// A type of the standard, described once: reading, writing, the tree and JSON all follow this.
///
/// Descriptions are constants made at compile time; see members.h for how they are written.
struct Schema {
    const char *name = "";
    Form form = Form::Octets;
    Tag tag = 0; ///< the tag a value has when it stands by itself; 0 for leaves and untagged choices
    std::span<const Member> members;
    std::span<const Word> words;
    quint64 required = 0; ///< bit n: member n must be there

    /// Where elements this version does not know are kept, so that they go out again.
    QByteArray *(*extensions)(void *object) = nullptr;
    std::size_t (*count)(const void *list) = nullptr;
    void (*reserve)(void *list, std::size_t count) = nullptr;
};

/// Where a type that is no struct (an enumeration, a variant) has its description: declared beside it.
template <typename T>
struct SchemaOf {
    static const Schema value;
};

/// The description of `T`: its `T::schema`, or for what cannot have one SchemaOf<T>::value.
template <typename T>
[[nodiscard]] constexpr const Schema &schemaOf() noexcept
{
    if constexpr (requires { T::schema; })
        return T::schema;
    else
        return SchemaOf<T>::value;
}

/// The tag `member` stands under; 0 for a choice whose arms stand there themselves.
[[nodiscard]] constexpr Tag tagOf(const Member &member) noexcept
{
    return member.tag != 0 ? member.tag : member.type->tag;
}

/// The arm of `choice` (a schema of that form) under `tag`; null if none.
[[nodiscard]] const Member *findArm(const Schema &choice, Tag tag) noexcept;

/// The position of the member of `sequence` under `tag`, looked for from `from` on and then from the start;
/// the number of members if there is none.
[[nodiscard]] std::size_t findMember(const Schema &sequence, Tag tag, std::size_t from) noexcept;

/// The word for `value`; null if the standard has none.
[[nodiscard]] const char *wordOf(const Schema &enumeration, qint64 value) noexcept;

} // namespace longreach::sgp32
