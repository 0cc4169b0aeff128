// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

namespace {

bool standsUnder(const Member &member, Tag tag) noexcept
{
    if (member.tag == tag || member.otherTag == tag)
        return true;
    if (member.tag != 0)
        return false;
    if (member.type->tag != 0)
        return member.type->tag == tag;
    return member.type->form == Form::Choice && findArm(*member.type, tag) != nullptr;
}

} // namespace

const Member *findArm(const Schema &choice, Tag tag) noexcept
{
    if (tag == 0)
        return nullptr;
    for (const auto &arm : choice.members) {
        if (standsUnder(arm, tag))
            return &arm;
    }
    return nullptr;
}

std::size_t findMember(const Schema &sequence, Tag tag, std::size_t from) noexcept
{
    const auto members = sequence.members;
    if (tag == 0)
        return members.size();
    for (std::size_t at = from; at < members.size(); ++at) {
        if (standsUnder(members[at], tag))
            return at;
    }
    for (std::size_t at = 0; at < from; ++at) {
        if (standsUnder(members[at], tag))
            return at;
    }
    return members.size();
}

const char *wordOf(const Schema &enumeration, qint64 value) noexcept
{
    for (const auto &word : enumeration.words) {
        if (word.value == value)
            return word.text;
    }
    return nullptr;
}

} // namespace longreach::sgp32
