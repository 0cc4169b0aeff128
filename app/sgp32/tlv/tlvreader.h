// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/octets.h"
#include "app/sgp32/tlv/tag.h"

#include <QString>

namespace longreach::sgp32 {

/// What keeps octets from being a TLV.
enum class TlvFault {
    None,
    TagCutShort,
    TagTooLong, ///< more than four octets
    LengthCutShort,
    IndefiniteLength, ///< `80`: BER knows it, the standard does not use it
    LengthTooLong,    ///< more than four octets of length, or beyond 2 GiB
    ContentCutShort,  ///< fewer octets left than the length says
};

/// The fault as a clause: "the length needs more octets than there are".
[[nodiscard]] QString toSentence(TlvFault fault);

/// Tag and length of one TLV, before any look at its content.
struct TlvHeader {
    Tag tag = 0;
    std::size_t size = 0;          ///< octets of tag and length together
    std::size_t contentLength = 0; ///< as said by the length; there may be fewer
    bool isMinimal = true;         ///< tag and length are as short as DER wants them
};

/// Reads tag and length at the start of `octets`; never looks beyond them.
///
/// ContentCutShort leaves `header` filled in, so that a person can be shown what is there.
TlvFault readTlvHeader(OctetView octets, TlvHeader &header) noexcept;

/// One TLV, seen in the octets it was read from.
struct Tlv {
    Tag tag = 0;
    OctetView content;
    OctetView octets; ///< with tag and length: what is signed, relayed and kept
};

/// Walks a row of TLVs without copying, one level deep.
///
/// Every step is checked against the end of the octets; a fault ends the walk for good. Who descends
/// makes a reader of the content, and so keeps count of the depth himself.
class TlvReader final {
public:
    explicit TlvReader(OctetView octets) noexcept : m_octets(octets) {}

    /// Gives the next TLV; false at the end and at a fault.
    bool next(Tlv &tlv) noexcept
    {
        const auto rest = m_octets.subspan(m_offset);
        if (rest.empty() || m_fault != TlvFault::None)
            return false;
        // One or two octets of tag and one of length is what nearly all elements have.
        const auto octetAt = [&](std::size_t at) { return std::to_integer<unsigned>(rest[at]); };
        if (rest.size() >= 3) {
            auto tag = octetAt(0);
            std::size_t size = 1;
            if ((tag & 0x1FU) == 0x1FU) {
                tag = tag << 8U | octetAt(1);
                size = (tag & 0x80U) == 0 ? 2 : 0;
            }
            const std::size_t length = octetAt(size);
            if (size != 0 && length < 0x80U && size + 1 + length <= rest.size()) {
                tlv = {tag, rest.subspan(size + 1, length), rest.first(size + 1 + length)};
                m_offset += size + 1 + length;
                return true;
            }
        }
        return nextLong(rest, tlv);
    }

    [[nodiscard]] bool isAtEnd() const noexcept { return m_offset == m_octets.size(); }
    [[nodiscard]] TlvFault fault() const noexcept { return m_fault; }

    /// Where the next TLV begins, or the one with the fault.
    [[nodiscard]] std::size_t offset() const noexcept { return m_offset; }

private:
    bool nextLong(OctetView rest, Tlv &tlv) noexcept;

    OctetView m_octets;
    std::size_t m_offset = 0;
    TlvFault m_fault = TlvFault::None;
};

} // namespace longreach::sgp32
