// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/treebuilder.h"

#include "app/sgp32/decode/valuetext.h"
#include "app/sgp32/rsp/certificateschema.h"

#include <algorithm>
#include <bit>

namespace longreach::sgp32 {

namespace {

/// Deeper than anything the standard nests, certificates included; hostile octets nest without end.
constexpr int MaximumDepth = 24;

constexpr Tag AssociationTokenTag = 0x84;
constexpr Schema AssociationTokenType{.name = "INTEGER", .form = Form::Integer, .tag = 0, .members = {}, .words = {}};

bool isComposite(const Schema &type)
{
    return type.form == Form::Sequence || type.form == Form::Choice || type.form == Form::List;
}

/// Whether `content` is a row of TLVs to its end.
bool isRow(OctetView content)
{
    TlvReader reader(content);
    Tlv tlv;
    while (reader.next(tlv)) {}
    return reader.fault() == TlvFault::None;
}

/// The member of `parent` under `tag`; for a list its element, for an untagged choice the arm.
const Member *memberUnder(const Schema &parent, Tag tag, std::size_t &expected)
{
    const auto at = parent.form == Form::Sequence ? findMember(parent, tag, expected) : findMember(parent, tag, 0);
    if (at == parent.members.size())
        return nullptr;
    expected = at;
    const auto *member = &parent.members[at];
    while (tagOf(*member) == 0 && member->type->form == Form::Choice) {
        const auto *arm = findArm(*member->type, tag);
        if (!arm)
            return nullptr;
        member = arm;
    }
    return member;
}

} // namespace

DecodedTree TreeBuilder::build(const Schema *type)
{
    if (type && (type->tag != 0 || !isComposite(*type))) {
        // What is signed in SGP.32 is an object and the association token behind it.
        const Member row[] = {{.tag = type->tag, .name = type->name, .type = type, .isOptional = true},
                              {.tag = AssociationTokenTag, .name = "associationToken", .type = &AssociationTokenType}};
        const Schema objects{.name = "", .form = Form::List, .tag = 0, .members = row, .words = {}};
        readRow(m_octets, &objects, 0, m_tree.nodes);
    } else {
        readRow(m_octets, type, 0, m_tree.nodes);
    }
    if (type)
        m_tree.type = QString::fromLatin1(type->name);
    return std::move(m_tree);
}

DecodedTree TreeBuilder::buildContent(const Schema &parent)
{
    readRow(m_octets, &parent, 0, m_tree.nodes);
    m_tree.type = QString::fromLatin1(parent.name);
    return std::move(m_tree);
}

void TreeBuilder::readRow(OctetView content, const Schema *parent, int depth, Nodes &to)
{
    TlvReader reader(content);
    Tlv tlv;
    quint64 seen = 0;
    std::size_t expected = 0;
    std::size_t count = 0;
    while (reader.next(tlv)) {
        ++count;
        auto at = expected;
        const auto *member = parent ? memberUnder(*parent, tlv.tag, at) : nullptr;
        if (member && parent->form == Form::Sequence) {
            if ((seen >> at & 1U) != 0)
                note(tlv.octets, QStringLiteral("%1: stands there twice").arg(QLatin1String(member->name)));
            else if (at < expected)
                note(tlv.octets, QStringLiteral("%1: out of order").arg(QLatin1String(member->name)));
            seen |= quint64(1) << at;
            expected = at + 1;
        }
        readElement(tlv, member, depth, to);
    }
    if (reader.fault() != TlvFault::None)
        return readCutShort(content.subspan(reader.offset()), reader.fault(), parent, depth, to);
    if (parent && parent->form == Form::Choice && depth > 0 && count > 1)
        note(content, QStringLiteral("%1: more than one alternative").arg(QLatin1String(parent->name)));
    if (parent)
        checkPresence(*parent, seen, content);
}

void TreeBuilder::checkPresence(const Schema &parent, quint64 seen, OctetView content)
{
    if (m_tree.stoppedAt)
        return; // what is not there may have been cut off
    const auto missing = parent.required & ~seen;
    for (std::size_t at = 0; at < parent.members.size(); ++at) {
        if ((missing >> at & 1U) != 0)
            note(content, QStringLiteral("%1: is missing").arg(QLatin1String(parent.members[at].name)));
    }
    const bool mayBeEmpty = std::any_of(parent.members.begin(), parent.members.end(), [](const Member &arm) {
        return tagOf(arm) == 0 && arm.type->form == Form::Null;
    });
    if (parent.form == Form::Choice && content.empty() && !mayBeEmpty)
        note(content, QStringLiteral("%1: none of the alternatives is there").arg(QLatin1String(parent.name)));
}

void TreeBuilder::readCutShort(OctetView rest, TlvFault fault, const Schema *parent, int depth, Nodes &to)
{
    stop(rest, toSentence(fault));
    TlvHeader header;
    if (readTlvHeader(rest, header) != TlvFault::ContentCutShort)
        return;
    // What is there of the last element is worth showing, down to the octet where it breaks off.
    const Tlv partial{header.tag, rest.subspan(header.size), rest};
    std::size_t expected = 0;
    readElement(partial, parent ? memberUnder(*parent, header.tag, expected) : nullptr, depth, to);
    to.back().length = static_cast<qsizetype>(header.contentLength);
    if (m_tree.stoppedAt == offsetOf(rest) && !to.back().children.empty())
        m_tree.stoppedAt = m_tree.size;
}

void TreeBuilder::readElement(const Tlv &tlv, const Member *member, int depth, Nodes &to)
{
    TreeNode node;
    node.offset = offsetOf(tlv.octets);
    node.tag = tlv.tag;
    node.length = static_cast<qsizetype>(tlv.content.size());
    noteLength(tlv);
    if (member && member->older && tlv.content.size() > 1)
        member = member->older;
    if (member) {
        node.name = QString::fromLatin1(member->name);
        checkMember(*member, tlv);
        readKnown(tlv, *member->type, depth, node);
    } else {
        readUnknown(tlv, false, depth, node);
    }
    to.push_back(std::move(node));
}

void TreeBuilder::noteLength(const Tlv &tlv)
{
    TlvHeader header;
    readTlvHeader(tlv.octets, header);
    if (!header.isMinimal)
        note(tlv.octets, QStringLiteral("tag or length is longer than it needs to be"));
}

void TreeBuilder::checkMember(const Member &member, const Tlv &tlv)
{
    if (member.isLegacy || (member.otherTag != 0 && tlv.tag == member.otherTag && tlv.tag != tagOf(member)))
        note(tlv.octets,
             QStringLiteral("%1: accepted in this form, but not the standard's").arg(QLatin1String(member.name)));
}

void TreeBuilder::readKnown(const Tlv &tlv, const Schema &type, int depth, TreeNode &node)
{
    if (type.form == Form::Any)
        return readUnknown(tlv, true, depth, node);
    if (depth >= MaximumDepth) {
        node.value = toByteArray(tlv.content);
        return stop(tlv.octets, QStringLiteral("nested deeper than %1 levels").arg(MaximumDepth));
    }
    if (isComposite(type)) {
        const bool isX509 = &type == &CertificateSchema || &type == &SubjectPublicKeyInfoSchema;
        TlvReader reader(tlv.content);
        Tlv only;
        if (isX509 && reader.next(only) && reader.isAtEnd() && only.tag == tag::Sequence) {
            note(only.octets, QStringLiteral("the SEQUENCE is kept inside the tag that replaces it"));
            const Member whole{.tag = tag::Sequence, .name = type.name, .type = &type};
            return readElement(only, &whole, depth + 1, node.children);
        }
        return readRow(tlv.content, &type, depth + 1, node.children);
    }
    const auto value = describeValue(type, tlv.content);
    node.value = toByteArray(tlv.content);
    node.text = value.text;
    if (!value.isReadable)
        stop(tlv.octets, node.name + QStringLiteral(": ") + value.finding);
    else if (!value.finding.isEmpty())
        note(tlv.octets, node.name + QStringLiteral(": ") + value.finding);
}

void TreeBuilder::readUnknown(const Tlv &tlv, bool isExpected, int depth, TreeNode &node)
{
    if (node.name.isEmpty())
        node.name = isExpected ? universalName(tlv.tag) : QStringLiteral("unknown");
    node.isKnown = isExpected;
    if (!isExpected)
        ++m_tree.unknownElements;
    if (isConstructed(tlv.tag) && depth < MaximumDepth && isRow(tlv.content)) {
        TlvReader reader(tlv.content);
        Tlv inner;
        while (reader.next(inner)) {
            noteLength(inner);
            TreeNode child;
            child.offset = offsetOf(inner.octets);
            child.tag = inner.tag;
            child.length = static_cast<qsizetype>(inner.content.size());
            child.name = universalName(inner.tag);
            readUnknown(inner, true, depth + 1, child);
            child.isKnown = isExpected;
            node.children.push_back(std::move(child));
        }
        return;
    }
    node.value = toByteArray(tlv.content);
    node.text = isExpected ? universalText(tlv.tag, tlv.content) : toHexText(tlv.content);
}

void TreeBuilder::note(OctetView at, const QString &finding)
{
    m_tree.isCanonical = false;
    m_tree.problems << QStringLiteral("offset %1: %2").arg(offsetOf(at)).arg(finding);
}

void TreeBuilder::stop(OctetView at, const QString &finding)
{
    // Of elements cut short inside each other the innermost is where reading stopped.
    m_tree.stoppedAt = std::max(m_tree.stoppedAt.value_or(0), offsetOf(at));
    note(at, finding);
}

qsizetype TreeBuilder::offsetOf(OctetView at) const
{
    return at.data() == nullptr ? 0 : at.data() - m_octets.data();
}

} // namespace longreach::sgp32
