// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/apdutrace.h"
#include "app/sgp32/decode/fromjson.h"
#include "app/sgp32/decode/render.h"
#include "tests/fuzz/roundtrip.h"

#include <QJsonObject>

#include <cstdint>

using namespace longreach::fuzz;
using namespace longreach::sgp32;

/// Shows any octets as a tree; a canonical one goes back to the octets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const auto view = std::as_bytes(std::span(octets, size));
    const auto tree = decodeToTree(view);
    require(tree.size == static_cast<qsizetype>(size));
    require(!tree.stoppedAt || *tree.stoppedAt <= tree.size);
    require(!renderText(tree).isEmpty());
    const bool isObject = !tree.type.endsWith(u"Apdu") && !tree.type.endsWith(u"Segment");
    if (tree.isCanonical && isObject) {
        const auto back = encodeFromTree(renderJson(tree));
        require(back && *back == toByteArray(view));
    }
    if (const auto trace = readApduTrace(toByteArray(view)))
        require(!renderText(*trace).isEmpty());
    return 0;
}
