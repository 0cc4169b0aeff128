// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "tests/fuzz/roundtrip.h"

#include <cstdint>

using namespace longreach::fuzz;
using namespace longreach::sgp32;

/// Walks any octets; what was read is written again and reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const auto view = std::as_bytes(std::span(octets, size));
    TlvReader reader(view);
    Tlv tlv;
    std::size_t covered = 0;
    while (reader.next(tlv)) {
        require(tlv.octets.data() == view.data() + covered);
        covered += tlv.octets.size();
        const auto written = writeTlv([&](TlvWriter &to) { to.element(tlv.tag, tlv.content); });
        require(static_cast<std::size_t>(written.size()) <= tlv.octets.size());
        TlvHeader header;
        require(readTlvHeader(viewOf(written), header) == TlvFault::None || tlv.tag == 0);
        require(header.contentLength == tlv.content.size());
    }
    require(covered == reader.offset());
    require(reader.isAtEnd() == (reader.fault() == TlvFault::None));
    return 0;
}
