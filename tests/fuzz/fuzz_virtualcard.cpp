// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualeuicc.h"
#include "tests/fuzz/roundtrip.h"

#include <cstdint>

namespace {

using namespace longreach;

constexpr qsizetype MostCommands = 400;
constexpr qsizetype LongestResponse = 256 + 2;

std::unique_ptr<lab::VirtualEuicc> makeFuzzedCard(lab::CardPersonality personality)
{
    static const auto stock = lab::CardStock::make(lab::Seed(1));
    auto card = lab::VirtualEuicc::make(stock, lab::makeCard(lab::Seed(1), 0, personality, 3));
    (void)card.value()->transmit(QByteArray::fromHex("00A4040C10A0000005591010FFFFFFFF8900000100"));
    return std::move(*card);
}

} // namespace

/// A conversation with a card: its personality, then commands, each behind its length; a length of 255 is a
/// whole command for the ISD-R without APDUs around it, which takes the rest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    if (input.isEmpty())
        return 0;
    const bool isConsumer = (static_cast<unsigned char>(input[0]) & 1U) != 0;
    const auto card = makeFuzzedCard(isConsumer ? lab::CardPersonality::Consumer : lab::CardPersonality::Iot);
    qsizetype commands = 0;
    for (qsizetype at = 1; at < input.size() && commands < MostCommands; ++commands) {
        const qsizetype length = static_cast<unsigned char>(input[at]);
        if (length == 255) {
            (void)card->call(input.mid(at + 1));
            break;
        }
        const auto response = card->transmit(input.mid(at + 1, length));
        fuzz::require(response.size() >= 2 && response.size() <= LongestResponse);
        at += 1 + length;
    }
    const auto saved = sgp32::encode(card->state());
    const auto loaded = sgp32::decode<lab::CardState>(saved);
    fuzz::require(loaded.has_value() && sgp32::encode(*loaded) == saved);
    return 0;
}
