// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/esipa/jsonbinding.h"
#include "app/sgp32/tlv/tag.h"

#include <span>

namespace longreach::sgp32 {

/// How one value stands in JSON.
enum class JsonForm : quint8 {
    Digits, ///< EID, 32 digits
    Hex,    ///< transaction ids, upper case
    Text,
    Number,
    Flag,         ///< NULL: true
    Content,      ///< base64 of the content octets
    Whole,        ///< base64 of the TLV
    Signature,    ///< the same; r||s alone is accepted
    KeyId,        ///< the same; the key identifier alone is accepted
    Explicit,     ///< base64 of what the tag wraps
    CardCancel,   ///< base64 of the card's `BF41`, of which ESipa's ASN.1 replaces the tag
    AnyWhole,     ///< base64 of whatever TLV stands there
    WholeOrInner, ///< base64 of the TLV; that of what it wraps is accepted
    Object,       ///< members of its own; base64 of the TLV is accepted
    InnerCode,    ///< an error's code beside more that JSON does not know; never made of JSON
};

/// One member of a message: its key in JSON and its tag in ASN.1.
struct JsonMember {
    const char *key;
    Tag tag;
    JsonForm form;
    const char *es9Key = nullptr; ///< where ES9+ spells it otherwise
    bool isRequired = false;
    std::span<const JsonMember> members{}; ///< of an Object
};

/// One direction of a function: `outer{ arm{ members } | error code }`; arm 0: members right inside.
struct JsonShape {
    Tag outer = 0;
    Tag arm = 0;
    std::span<const JsonMember> members;
    Tag errorTag = 0; ///< of the arm that is an error code; 0: there is none
    Tag otherArm = 0; ///< a second arm of success, with its own members
    std::span<const JsonMember> otherMembers;
};

[[nodiscard]] const JsonShape &requestShape(HttpFunction function);
[[nodiscard]] const JsonShape &responseShape(HttpFunction function);

/// One error code of a function and the subject and reason code for it.
struct JsonErrorRow {
    HttpFunction function;
    const char *reason;
    int code;
};
[[nodiscard]] std::span<const JsonErrorRow> jsonErrorRows();

} // namespace longreach::sgp32
