// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sgp32/generator.h"

#include "app/sgp32/tlv/tlvwriter.h"
#include "app/sgp32/values/bits.h"

namespace longreach::test {

using namespace sgp32;

namespace {

QByteArray element(Tag tag, const QByteArray &content)
{
    return writeTlv([&](TlvWriter &to) { to.element(tag, viewOf(content)); });
}

} // namespace

QByteArray MessageGenerator::message(const Schema &type)
{
    return type.tag == 0 ? content(type) : element(type.tag, content(type));
}

QByteArray MessageGenerator::content(const Schema &type)
{
    if (type.form == Form::Sequence)
        return sequence(type);
    if (type.form == Form::Choice)
        return choice(type);
    if (type.form != Form::List)
        return leaf(type);
    QByteArray elements;
    for (int left = number(0, 3); left > 0; --left)
        elements += component(type.members[0]);
    return elements;
}

QByteArray MessageGenerator::component(const Member &member)
{
    const auto inside = content(*member.type);
    return tagOf(member) == 0 ? inside : element(tagOf(member), inside);
}

QByteArray MessageGenerator::sequence(const Schema &type)
{
    QByteArray members;
    for (const auto &member : type.members) {
        const bool isThere = !member.isOptional || number(0, 2) == 0;
        if (isThere && !member.isLegacy)
            members += component(member);
    }
    return members;
}

QByteArray MessageGenerator::choice(const Schema &type)
{
    for (;;) {
        const auto &arm = type.members[static_cast<std::size_t>(number(0, static_cast<int>(type.members.size()) - 1))];
        if (!arm.isLegacy && (tagOf(arm) != 0 || arm.type->form == Form::Choice))
            return component(arm);
    }
}

QByteArray MessageGenerator::leaf(const Schema &type)
{
    switch (type.form) {
    case Form::Integer: return toByteArray(IntegerOctets(number(0, 0x7FFFFFFF)).view());
    case Form::Enumerated: {
        const auto at = static_cast<std::size_t>(number(0, static_cast<int>(type.words.size()) - 1));
        return toByteArray(IntegerOctets(type.words[at].value).view());
    }
    case Form::Boolean: return QByteArray(1, number(0, 1) == 0 ? '\0' : '\xFF');
    case Form::Null: return {};
    case Form::Bits: return toByteArray(BitStringOctets(static_cast<quint32>(number(0, 0xFFFF))).view());
    case Form::Text: return octets(0, 20).toHex();
    case Form::ObjectIdentifier: return QByteArray::fromHex("88370A");
    case Form::Version: return octets(3, 3);
    case Form::Eid: return octets(16, 16);
    case Form::Iccid: return octets(10, 10);
    case Form::Plmn: return octets(3, 3);
    case Form::TagList: return QByteArray::fromHex("5A9F70BF22");
    case Form::Any: return element(0x80, octets(0, 4));
    case Form::Octets:
    case Form::Number:
    case Form::Sequence:
    case Form::Choice:
    case Form::List: break;
    }
    return octets(1, 4);
}

QByteArray MessageGenerator::octets(int atLeast, int atMost)
{
    QByteArray made;
    for (int left = number(atLeast, atMost); left > 0; --left)
        made += static_cast<char>(number(0, 255));
    return made;
}

int MessageGenerator::number(int from, int to)
{
    return std::uniform_int_distribution<int>(from, to)(m_random);
}

} // namespace longreach::test
