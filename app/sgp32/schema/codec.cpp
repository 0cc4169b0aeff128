// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/schema/codec.h"

#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <QStringList>

#include <array>
#include <bit>

namespace longreach::sgp32 {

namespace {

/// Lists longer than this are no card's and no eIM's: they only want memory.
constexpr std::size_t MaximumListLength = 4096;

/// Reads values after their schemas. Schemas do not contain themselves, so the depth is bounded by them.
class Decoder final {
public:
    explicit Decoder(OctetView all) : m_all(all) {}

    bool readRoot(const Schema &schema, void *object)
    {
        TlvReader reader(m_all);
        Tlv tlv;
        if (!reader.next(tlv))
            return m_all.empty() ? fail(m_all, "there are no octets") : fail(m_all, reader.fault());
        if (schema.tag == 0 && schema.form == Form::Choice)
            return readArm(schema, object, tlv) && endsHere(reader);
        if (tlv.tag != schema.tag)
            return fail(tlv.octets, "another tag than the type has");
        return readContent(schema, object, tlv.content) && endsHere(reader);
    }

    [[nodiscard]] Error error() const
    {
        QStringList path;
        for (std::size_t at = m_depth; at > 0; --at)
            path << QString::fromLatin1(m_path[at - 1]);
        const auto where = path.isEmpty() ? QString() : path.join(u'.') + QStringLiteral(": ");
        return {Error::Kind::InvalidInput, QStringLiteral("offset %1: ").arg(m_offset) + where + m_finding};
    }

private:
    bool endsHere(const TlvReader &reader)
    {
        return reader.isAtEnd() || fail(m_all.subspan(reader.offset()), "octets after the end of the object");
    }

    bool readContent(const Schema &schema, void *object, OctetView content)
    {
        if (schema.form == Form::Sequence)
            return readSequence(schema, object, content);
        return schema.form == Form::List ? readList(schema, object, content) : readChoice(schema, object, content);
    }

    bool readSequence(const Schema &schema, void *object, OctetView content)
    {
        TlvReader reader(content);
        Tlv tlv;
        const Member *const members = schema.members.data();
        const auto count = schema.members.size();
        quint64 seen = 0;
        std::size_t expected = 0;
        while (reader.next(tlv)) {
            // Nearly every element is one of the next: the whole table is searched only for the others.
            auto at = expected;
            while (at < count && members[at].tag != tlv.tag)
                ++at;
            if (at == count || tlv.tag == 0)
                at = findMember(schema, tlv.tag, expected);
            if (at == count) {
                if (schema.extensions)
                    schema.extensions(object)->append(toByteArray(tlv.octets));
                continue;
            }
            const auto &member = members[at];
            if ((seen >> at & 1U) != 0)
                return fail(tlv.octets, "stands there twice") || note(member.name);
            seen |= quint64(1) << at;
            const bool isLeaf = member.read && !member.isWhole;
            if (!(isLeaf ? member.read(object, tlv.content) || failValue(member, tlv)
                         : readMember(member, object, tlv)))
                return false;
            expected = at + 1;
        }
        if (reader.fault() != TlvFault::None)
            return fail(content.subspan(reader.offset()), reader.fault());
        if (const auto missing = schema.required & ~seen; missing != 0)
            return fail(content, "is missing")
                || note(schema.members[static_cast<std::size_t>(std::countr_zero(missing))].name);
        return true;
    }

    bool readList(const Schema &schema, void *object, OctetView content)
    {
        const auto &element = schema.members[0];
        const bool isOfChoices = tagOf(element) == 0;
        std::size_t count = 0;
        Tlv tlv;
        TlvReader counter(content);
        while (counter.next(tlv))
            ++count;
        if (counter.fault() != TlvFault::None)
            return fail(content.subspan(counter.offset()), counter.fault());
        if (count > MaximumListLength)
            return fail(content, "more elements than any list has");
        schema.reserve(object, count);
        TlvReader reader(content);
        while (reader.next(tlv)) {
            const bool isKnown = isOfChoices ? findArm(*element.type, tlv.tag) != nullptr
                                             : tlv.tag == tagOf(element) || tlv.tag == element.otherTag;
            if (isKnown && !readMember(element, object, tlv))
                return false;
        }
        return true;
    }

    bool readChoice(const Schema &schema, void *object, OctetView content)
    {
        TlvReader reader(content);
        Tlv tlv;
        if (reader.next(tlv))
            return readArm(schema, object, tlv);
        if (reader.fault() != TlvFault::None)
            return fail(content, reader.fault());
        return readEmptyChoice(schema, object, content);
    }

    /// An older version may send nothing where the later one sends an arm: the arm for that has no tag.
    bool readEmptyChoice(const Schema &schema, void *object, OctetView content)
    {
        for (const auto &arm : schema.members) {
            if (tagOf(arm) == 0 && arm.read)
                return arm.read(object, content);
        }
        return fail(content, "none of the alternatives is there");
    }

    bool readArm(const Schema &schema, void *object, const Tlv &tlv)
    {
        const auto *arm = findArm(schema, tlv.tag);
        return arm ? readMember(*arm, object, tlv) : fail(tlv.octets, "none of the alternatives");
    }

    bool readMember(const Member &member, void *object, const Tlv &tlv)
    {
        if (member.read) {
            return member.read(object, member.isWhole ? tlv.octets : tlv.content) || failValue(member, tlv);
        }
        if (!member.place)
            return true; // only the tree knows it
        void *const place = member.place(object);
        if (member.kept)
            *member.kept(object) = toByteArray(tlv.octets);
        const bool isOk =
            tagOf(member) == 0 ? readArm(*member.type, place, tlv) : readContent(*member.type, place, tlv.content);
        return isOk || note(member.name);
    }

    bool failValue(const Member &member, const Tlv &tlv)
    {
        return fail(tlv.octets, "not a value of its type") || note(member.name);
    }

    bool fail(OctetView at, const char *finding)
    {
        m_offset = at.data() == nullptr ? 0 : static_cast<std::size_t>(at.data() - m_all.data());
        m_finding = QString::fromLatin1(finding);
        return false;
    }

    bool fail(OctetView at, TlvFault fault)
    {
        fail(at, "");
        m_finding = toSentence(fault);
        return false;
    }

    /// Adds a name to the path of a failure, from the inside out; always false.
    bool note(const char *name)
    {
        if (m_depth < m_path.size())
            m_path[m_depth++] = name;
        return false;
    }

    OctetView m_all;
    std::array<const char *, 16> m_path{};
    std::size_t m_depth = 0;
    std::size_t m_offset = 0;
    QString m_finding;
};

void writeContent(const Schema &schema, const void *object, TlvWriter &to);

/// Writes a component; false if it is absent.
bool writeMember(const Member &member, const void *object, std::size_t index, TlvWriter &to)
{
    if (member.write)
        return member.write(object, index, to, tagOf(member));
    const void *const value = member.value ? member.value(object, index) : nullptr;
    if (!value)
        return false;
    if (member.kept) {
        // Reading the place of the kept octets changes nothing in the object.
        const auto &octets = *member.kept(const_cast<void *>(object));
        if (!octets.isEmpty()) {
            to.raw(viewOf(octets));
            return true;
        }
    }
    if (const auto tag = tagOf(member); tag != 0)
        to.constructed(tag, [&] { writeContent(*member.type, value, to); });
    else
        writeContent(*member.type, value, to);
    return true;
}

void writeContent(const Schema &schema, const void *object, TlvWriter &to)
{
    if (schema.form == Form::List) {
        const auto count = schema.count(object);
        for (std::size_t at = 0; at < count; ++at)
            writeMember(schema.members[0], object, at, to);
        return;
    }
    for (const auto &member : schema.members) {
        if (writeMember(member, object, 0, to) && schema.form == Form::Choice)
            return;
    }
    if (schema.extensions)
        to.raw(viewOf(*schema.extensions(const_cast<void *>(object))));
}

} // namespace

Result<void> decodeInto(const Schema &schema, OctetView octets, void *object)
{
    Decoder decoder(octets);
    if (!decoder.readRoot(schema, object))
        return failure(decoder.error());
    return {};
}

QByteArray encodeFrom(const Schema &schema, const void *object)
{
    return writeTlv([&](TlvWriter &to) {
        if (schema.tag == 0)
            writeContent(schema, object, to);
        else
            to.constructed(schema.tag, [&] { writeContent(schema, object, to); });
    });
}

} // namespace longreach::sgp32
