// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/tree.h"

#include "app/sgp32/decode/commandapdu.h"
#include "app/sgp32/decode/packagesegment.h"
#include "app/sgp32/decode/rawvalues.h"
#include "app/sgp32/decode/responseapdu.h"
#include "app/sgp32/decode/treebuilder.h"
#include "app/sgp32/decode/treetypes.h"
#include "app/sgp32/decode/types.h"

namespace longreach::sgp32 {

namespace {

/// The longest answer of a card that is a status word and no object: a channel's number may stand before it.
constexpr std::size_t StatusWordMaximum = 3;

/// How badly a tree fits: unknown elements and damage weigh more than habits of writing.
qsizetype misfit(const DecodedTree &tree)
{
    return tree.unknownElements * 100 + (tree.stoppedAt ? 50 : 0) + tree.problems.size();
}

void keepBetter(std::optional<DecodedTree> &best, DecodedTree candidate)
{
    if (!best || misfit(candidate) < misfit(*best))
        best = std::move(candidate);
}

/// Whether `octets` may be an object of `type`, by the first tag alone.
bool mayBegin(const Schema &type, Tag first)
{
    if (type.tag != 0)
        return type.tag == first;
    return type.form == Form::Choice && findArm(type, first) != nullptr;
}

/// The octets as one component of some object, or several of the same.
std::optional<DecodedTree> readParts(OctetView octets, Tag first)
{
    std::optional<DecodedTree> best;
    for (const auto *part : partTypes()) {
        if (findMember(*part, first, 0) < part->members.size())
            keepBetter(best, TreeBuilder(octets).buildContent(*part));
    }
    if (best && misfit(*best) == 0)
        return best;
    for (const auto *type : knownTypes()) {
        if (type->form == Form::Sequence && findMember(*type, first, 0) < type->members.size())
            keepBetter(best, TreeBuilder(octets).buildContent(*type));
        if (best && misfit(*best) == 0)
            break;
    }
    if (best && (best->stoppedAt || best->unknownElements > 0))
        best.reset();
    return best;
}

/// The octets as whatever object begins with their first tag.
std::optional<DecodedTree> readObject(OctetView octets, Tag first)
{
    std::optional<DecodedTree> best;
    for (const auto *type : knownTypes()) {
        if (mayBegin(*type, first))
            keepBetter(best, TreeBuilder(octets).build(type));
    }
    return best;
}

/// The octets as something that is no object of the standard by itself.
std::optional<DecodedTree> readOther(OctetView octets, Tag first)
{
    auto parts = readParts(octets, first);
    if (parts && misfit(*parts) == 0)
        return parts;
    for (const auto read : {readPackageSegment, readRawValue}) {
        if (auto tree = read(octets))
            return tree;
    }
    return parts;
}

std::optional<DecodedTree> readAs(OctetView octets, std::span<const Schema *const> types)
{
    std::optional<DecodedTree> best;
    for (const auto *type : types)
        keepBetter(best, TreeBuilder(octets).build(type));
    return best;
}

} // namespace

std::optional<DecodedTree> readContent(OctetView octets, std::span<const Schema *const> types)
{
    if (!types.empty())
        return readAs(octets, types);
    if (isLikeAid(octets)) {
        if (auto aid = readRawValue(octets))
            return aid;
    }
    TlvHeader header;
    readTlvHeader(octets, header);
    auto best = readObject(octets, header.tag);
    if (!best)
        return readOther(octets, header.tag);
    if (misfit(*best) > 0) {
        if (auto segment = readPackageSegment(octets))
            keepBetter(best, std::move(*segment));
        // Objects have tags of their own; a context tag is more likely one component's.
        if (auto parts = header.tag < 0xC0 ? readParts(octets, header.tag) : std::nullopt)
            keepBetter(best, std::move(*parts));
    }
    return best;
}

DecodedTree decodeToTree(OctetView octets, std::span<const Schema *const> types)
{
    if (types.empty() && octets.size() <= StatusWordMaximum) {
        if (auto response = readResponseApdu(octets))
            return std::move(*response);
    }
    auto best = readContent(octets, types);
    if (types.empty() && (!best || misfit(*best) > 0)) {
        for (const auto read : {readCommandApdu, readResponseApdu}) {
            if (auto apdu = read(octets))
                keepBetter(best, std::move(*apdu));
        }
    }
    return best ? std::move(*best) : TreeBuilder(octets).build(nullptr);
}

} // namespace longreach::sgp32
