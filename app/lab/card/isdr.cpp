// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/isdr.h"

#include "app/lab/card/cardfacts.h"
#include "app/lab/card/downloadfunctions.h"
#include "app/lab/card/eimregister.h"
#include "app/lab/card/iotfunctions.h"
#include "app/lab/card/localfunctions.h"
#include "app/lab/card/notifications.h"
#include "app/lab/card/packageprocessing.h"
#include "app/lab/card/profileinstallation.h"
#include "app/lab/card/profilelisting.h"
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <algorithm>

namespace longreach::lab {

namespace {

using sgp32::OctetView;
using sgp32::Tag;

enum class Offered { Both, Iot, Consumer };
enum class Effect { None, Changes };

struct Es10Function {
    Tag tag = 0;
    Offered offered = Offered::Both;
    Effect effect = Effect::None;
    Answer<QByteArray> (*call)(CardContext &card, OctetView command) = nullptr;
};

template <typename Request>
struct RequestOf;
template <typename Response, typename Request>
struct RequestOf<Response (*)(CardContext &, const Request &)> {
    using Type = Request;
};

template <typename Response>
Answer<QByteArray> encodeAnswer(const Answer<Response> &answer)
{
    return answer ? Answer<QByteArray>(sgp32::encode(*answer)) : tl::unexpected(answer.error());
}
template <typename Response>
Answer<QByteArray> encodeAnswer(const Response &answer)
{
    return sgp32::encode(answer);
}

/// A row for `Function`, which takes its request and gives its response as typed messages.
template <auto Function>
constexpr Es10Function function(Tag tag, Offered offered, Effect effect)
{
    using Request = typename RequestOf<decltype(Function)>::Type;
    return {tag, offered, effect, [](CardContext &card, OctetView command) -> Answer<QByteArray> {
                const auto request = sgp32::decode<Request>(command);
                if (!request)
                    return tl::unexpected(StatusWord::IncorrectData);
                return encodeAnswer(Function(card, *request));
            }};
}

void writeUnsigned(sgp32::TlvWriter &to, OctetView octets)
{
    constexpr Tag Number = 0x80;
    sgp32::TlvReader reader(octets);
    sgp32::Tlv tlv;
    while (reader.next(tlv)) {
        const bool looksNegative = tlv.tag == Number && !tlv.content.empty() && (tlv.content[0] >> 7) != std::byte{0};
        if (sgp32::isConstructed(tlv.tag)) {
            to.constructed(tlv.tag, [&] { writeUnsigned(to, tlv.content); });
        } else if (looksNegative) {
            const auto number = '\0' + sgp32::toByteArray(tlv.content);
            to.element(tlv.tag, sgp32::viewOf(number));
        } else {
            to.element(tlv.tag, tlv.content);
        }
    }
}

/// A row for a function that is given a sequence number. LPAs in use write one from 128 on without the
/// octet that tells it from a negative number, and cards take it for what it must be.
template <auto Function>
constexpr Es10Function numbered(Tag tag, Offered offered, Effect effect)
{
    auto row = function<Function>(tag, offered, effect);
    row.call = [](CardContext &card, OctetView command) {
        const auto meant = sgp32::writeTlv([&](sgp32::TlvWriter &to) { writeUnsigned(to, command); });
        return function<Function>({}, {}, {}).call(card, sgp32::viewOf(meant));
    };
    return row;
}

sgp32::EuiccInfo1 information1(CardContext &card, const sgp32::GetEuiccInfo1Request &)
{
    return euiccInfo1(card);
}

sgp32::EuiccInfo2 information2(CardContext &card, const sgp32::GetEuiccInfo2Request &)
{
    return euiccInfo2(card);
}

sgp32::GetRatResponse rules(CardContext &, const sgp32::GetRatRequest &)
{
    return {ruleTable()};
}

constexpr Es10Function Functions[] = {
    function<&information1>(0xBF20, Offered::Both, Effect::None),
    function<&prepareDownload>(0xBF21, Offered::Both, Effect::None),
    function<&information2>(0xBF22, Offered::Both, Effect::None),
    function<&listNotifications>(0xBF28, Offered::Both, Effect::None),
    function<&setNickname>(0xBF29, Offered::Both, Effect::Changes),
    numbered<&retrieveNotifications>(0xBF2B, Offered::Both, Effect::Changes),
    function<&listProfiles>(0xBF2D, Offered::Both, Effect::None),
    function<&giveChallenge>(0xBF2E, Offered::Both, Effect::None),
    numbered<&removeNotification>(0xBF30, Offered::Both, Effect::Changes),
    function<&enableLocally>(0xBF31, Offered::Consumer, Effect::Changes),
    function<&disableLocally>(0xBF32, Offered::Consumer, Effect::Changes),
    function<&deleteLocally>(0xBF33, Offered::Consumer, Effect::Changes),
    function<&resetLocally>(0xBF34, Offered::Consumer, Effect::Changes),
    {0xBF36, Offered::Both, Effect::Changes, &loadBoundProfilePackage},
    function<&authenticateServer>(0xBF38, Offered::Both, Effect::None),
    function<&configuredAddresses>(0xBF3C, Offered::Both, Effect::None),
    function<&euiccData>(0xBF3E, Offered::Both, Effect::None),
    function<&setDefaultAddressLocally>(0xBF3F, Offered::Consumer, Effect::Changes),
    function<&cancelSession>(0xBF41, Offered::Both, Effect::None),
    function<&activateIpae>(0xBF42, Offered::Iot, Effect::None),
    function<&rules>(0xBF43, Offered::Both, Effect::None),
    function<&loadPackage>(0xBF51, Offered::Iot, Effect::Changes),
    function<&eimConfigurations>(0xBF55, Offered::Iot, Effect::None),
    function<&certificates>(0xBF56, Offered::Iot, Effect::None),
    function<&addInitialEims>(0xBF57, Offered::Iot, Effect::Changes),
    function<&rollBack>(0xBF58, Offered::Iot, Effect::Changes),
    function<&configureImmediateEnabling>(0xBF59, Offered::Iot, Effect::Changes),
    function<&enableImmediately>(0xBF5A, Offered::Iot, Effect::Changes),
    function<&enableEmergency>(0xBF5B, Offered::Iot, Effect::Changes),
    function<&disableEmergency>(0xBF5C, Offered::Iot, Effect::Changes),
    function<&executeFallback>(0xBF5D, Offered::Iot, Effect::Changes),
    function<&returnFromFallback>(0xBF5E, Offered::Iot, Effect::Changes),
    function<&connectivityParameters>(0xBF5F, Offered::Iot, Effect::None),
    function<&resetMemory>(0xBF64, Offered::Iot, Effect::Changes),
    function<&setDefaultAddress>(0xBF65, Offered::Iot, Effect::Changes),
};

const Es10Function *findFunction(Tag tag)
{
    const auto *found = std::find_if(std::begin(Functions), std::end(Functions),
                                     [&](const Es10Function &function) { return function.tag == tag; });
    return found == std::end(Functions) ? nullptr : found;
}

bool isOffered(const Es10Function &function, CardPersonality personality)
{
    return function.offered == Offered::Both
        || (function.offered == Offered::Iot) == (personality == CardPersonality::Iot);
}

/// Whether all tags and lengths in a row of TLVs are as short as DER wants them, and none is cut short.
bool isDer(OctetView octets, int depth)
{
    constexpr int Deepest = 32;
    while (!octets.empty()) {
        sgp32::TlvHeader header;
        if (depth > Deepest || sgp32::readTlvHeader(octets, header) != sgp32::TlvFault::None || !header.isMinimal)
            return false;
        const auto content = octets.subspan(header.size, header.contentLength);
        if (sgp32::isConstructed(header.tag) && !isDer(content, depth + 1))
            return false;
        octets = octets.subspan(header.size + header.contentLength);
    }
    return true;
}

} // namespace

Answer<QByteArray> callFunction(CardContext &card, OctetView command)
{
    sgp32::TlvHeader header;
    const auto fault = sgp32::readTlvHeader(command, header);
    const bool isSegment = card.session.oneTimeKey && header.tag != 0 && !findFunction(header.tag);
    if (isSegment)
        return loadBoundProfilePackage(card, command);
    // A bound profile package comes in segments, of which the first is not a whole TLV.
    const bool isPackage = header.tag == 0xBF36;
    if (fault != sgp32::TlvFault::None && !(isPackage && fault == sgp32::TlvFault::ContentCutShort))
        return tl::unexpected(StatusWord::IncorrectData);
    const auto *function = findFunction(header.tag);
    if (!function || !isOffered(*function, card.state.personality))
        return tl::unexpected(StatusWord::DataNotFound);
    if (!isPackage && !isDer(command, 0))
        return tl::unexpected(StatusWord::IncorrectData);
    return function->call(card, command);
}

bool mayChange(OctetView command)
{
    sgp32::TlvHeader header;
    sgp32::readTlvHeader(command, header);
    const auto *function = findFunction(header.tag);
    // What is no function is a segment of a bound profile package, or was refused.
    return !function || function->effect == Effect::Changes;
}

} // namespace longreach::lab
