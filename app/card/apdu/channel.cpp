// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/channel.h"

#include "app/card/apdu/objecttitle.h"
#include "app/card/apdu/responsecheck.h"

#include <algorithm>
#include <array>

namespace longreach::card {

namespace {

constexpr quint8 ManageChannel = 0x70;
constexpr quint8 Select = 0xA4;
constexpr quint8 StoreData = 0xE2;
constexpr quint8 GetResponse = 0xC0;
constexpr quint8 MoreBlocks = 0x11;
constexpr quint8 LastBlock = 0x91;
constexpr qsizetype MostBlocks = 256;

constexpr quint16 WrongLength = 0x6700;
constexpr quint16 ClassUnknown = 0x6E00;
constexpr quint16 InstructionUnknown = 0x6D00;

/// Extended logical channels, contactless, and an LPA in the terminal (TS 102 221, 11.1.19.2.4).
const QByteArray &terminalCapability()
{
    static const auto command = QByteArray::fromHex("80AA00000AA9088100820101830107");
    return command;
}

tl::unexpected<Error> refused(const QString &what, quint16 statusWord)
{
    return failure(Error::Kind::Refused, QStringLiteral("%1: %2").arg(what, statusText(statusWord)));
}

} // namespace

Channel::Channel(TracedReader &reader, ChannelOptions options)
    : m_reader(reader), m_options(std::move(options)), m_blockSize(std::clamp(m_options.blockSize, 1, 255))
{
    if (m_options.isdrAids.empty())
        m_options.isdrAids = knownIsdrAids();
}

Channel::~Channel()
{
    close();
}

Result<void> Channel::open()
{
    auto powered = powerUp();
    return powered ? prepare() : powered;
}

Result<void> Channel::powerUp()
{
    auto atr = m_reader.open();
    if (!atr)
        return failure(atr.error());
    m_atr = std::move(*atr);
    m_isOpen = true;
    return {};
}

Result<std::vector<AidAnswer>> Channel::probe()
{
    if (auto powered = powerUp(); !powered)
        return failure(powered.error());
    if (const auto told = send(terminalCapability(), QStringLiteral("TERMINAL CAPABILITY")); !told)
        return failure(told.error());
    if (auto opened = openLogicalChannel(); !opened)
        return failure(opened.error());
    std::vector<AidAnswer> answers;
    for (const auto &aid : m_options.isdrAids) {
        const auto answered = select(aid);
        if (!answered)
            return failure(answered.error());
        answers.push_back({aid, *answered, isSuccess(*answered) || (*answered >> 8) == 0x61});
    }
    close();
    return answers;
}

Result<void> Channel::reset()
{
    auto atr = m_reader.reset();
    if (!atr)
        return failure(atr.error());
    m_atr = std::move(*atr);
    if (m_isdR)
        m_options.firstTry = m_isdR;
    return prepare();
}

void Channel::close()
{
    if (!m_isOpen)
        return;
    if (m_number != 0 && m_isdR)
        (void)m_reader.transmit(withExpectedLength(makeCommand(0, ManageChannel, 0x80, m_number), 0),
                                QStringLiteral("MANAGE CHANNEL close"));
    m_isOpen = false;
    m_isdR.reset();
    m_number = 0;
    m_reader.close();
}

Result<void> Channel::prepare()
{
    m_isdR.reset();
    m_number = 0;
    // Many eUICCs refuse ES10 before they know that there is an LPA; others refuse to be told.
    if (const auto told = send(terminalCapability(), QStringLiteral("TERMINAL CAPABILITY")); !told)
        return failure(told.error());
    if (auto opened = openLogicalChannel(); !opened)
        return opened;
    return selectIsdR();
}

Result<void> Channel::openLogicalChannel()
{
    const auto opened =
        send(withExpectedLength(makeCommand(0, ManageChannel, 0, 0), 1), QStringLiteral("MANAGE CHANNEL open"));
    if (!opened)
        return failure(opened.error());
    // A card without logical channels is spoken to on its basic one.
    if (!isSuccess(opened->statusWord))
        return {};
    const auto number = opened->body.size() == 1 ? static_cast<quint8>(opened->body.front()) : quint8{0};
    if (number == 0 || number >= ChannelCount)
        return failure(Error::Kind::BadReply,
                       QStringLiteral("MANAGE CHANNEL: the card opened channel '%1'")
                           .arg(QString::fromLatin1(opened->body.left(4).toHex())));
    m_number = number;
    return {};
}

Result<void> Channel::selectIsdR()
{
    auto aids = m_options.isdrAids;
    if (m_options.firstTry) {
        std::erase(aids, *m_options.firstTry);
        aids.insert(aids.begin(), *m_options.firstTry);
    }
    quint16 last = 0;
    for (const auto &aid : aids) {
        const auto answered = select(aid);
        if (!answered)
            return failure(answered.error());
        last = *answered;
        if (isSuccess(last) || (last >> 8) == 0x61) {
            m_isdR = aid;
            return {};
        }
    }
    return failure(
        Error::Kind::NotFound,
        QStringLiteral("no ISD-R under any of %1 AIDs, last answer %2").arg(aids.size()).arg(statusText(last)));
}

Result<quint16> Channel::select(const Aid &aid)
{
    const auto command = makeCommand(classOctet(ClassCoding::Interindustry, m_number), Select, 0x04, 0, aid.bytes());
    // What the ISD-R says of itself is not fetched: nothing in it is needed or dependable.
    const auto answered = send(command, QStringLiteral("SELECT %1").arg(aid.toString()));
    if (!answered)
        return failure(answered.error());
    return answered->statusWord;
}

void Channel::announce(const CallEffort &effort) const
{
    if (m_options.announce)
        m_options.announce(effort);
}

Result<QByteArray> Channel::exchange(const QByteArray &object)
{
    if (!m_isdR)
        return failure(Error::Kind::Conflict, QStringLiteral("the channel to the ISD-R is not open"));
    announce(effortOf(object));
    auto answer = storeInsistently(object);
    announce({});
    return answer;
}

Result<QByteArray> Channel::storeInsistently(const QByteArray &object)
{
    bool mayReselect = true;
    for (;;) {
        bool isWholeSent = false;
        auto answer = store(object, isWholeSent);
        if (answer)
            return answer;
        if (!isWholeSent && stepsDown(answer.error())) {
            m_blockSize = SafeBlockSize;
            continue;
        }
        if (answer.error().kind != Error::Kind::Conflict || !mayReselect)
            return answer;
        if (isWholeSent && !isReadOnly(object))
            return failure(Error::Kind::OutcomeUnknown, answer.error().detail);
        mayReselect = false;
        m_reader.note({.kind = TraceEntry::Kind::Note,
                       .title = QStringLiteral("the card was reset by another program: selecting again")});
        if (const auto again = reset(); !again)
            return failure(again.error());
    }
}

bool Channel::stepsDown(const Error &error) const
{
    if (m_blockSize <= SafeBlockSize)
        return false;
    return error.kind == Error::Kind::Internal || error.kind == Error::Kind::InvalidInput
        || (error.kind == Error::Kind::Refused && error.detail.endsWith(statusText(WrongLength)));
}

/// `isWholeSent` becomes true once the card may have acted on the object.
Result<QByteArray> Channel::store(const QByteArray &object, bool &isWholeSent)
{
    const auto title = titleOf(object);
    const auto count = std::max<qsizetype>(1, (object.size() + m_blockSize - 1) / m_blockSize);
    if (count > MostBlocks)
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("%1: %2 octets do not fit in %3 blocks").arg(title).arg(object.size()).arg(MostBlocks));
    const auto octet = classOctet(ClassCoding::Proprietary, m_number);
    for (qsizetype at = 0; at < count; ++at) {
        const bool isLast = at + 1 == count;
        const auto block = object.mid(at * m_blockSize, m_blockSize);
        const auto name = count == 1 ? title : QStringLiteral("%1, block %2 of %3").arg(title).arg(at + 1).arg(count);
        auto response =
            send(makeCommand(octet, StoreData, isLast ? LastBlock : MoreBlocks, static_cast<quint8>(at), block), name);
        if (!response)
            return failure(response.error());
        if (isLast && response->statusWord != WrongLength) {
            isWholeSent = true;
            return collect(std::move(*response), title);
        }
        // A bound profile package may end early: what the card says then is the answer.
        if (!isSuccess(response->statusWord) && (response->statusWord >> 8) != 0x61)
            return refused(name, response->statusWord);
        if (!response->body.isEmpty() || (response->statusWord >> 8) == 0x61)
            return collect(std::move(*response), title);
    }
    return failure(Error::Kind::Internal, QStringLiteral("%1: no last block").arg(title));
}

Result<QByteArray> Channel::collect(ports::CardResponse last, const QString &title)
{
    ResponseCheck check(MaximumResponse);
    for (;;) {
        if (auto added = check.add(last.body); !added)
            return failure(added.error());
        if ((last.statusWord >> 8) != 0x61)
            break;
        auto more = getResponse(static_cast<quint8>(last.statusWord & 0xFF));
        if (!more)
            return failure(more.error());
        last = std::move(*more);
    }
    if (!isSuccess(last.statusWord))
        return refused(title, last.statusWord);
    return check.finish();
}

Result<ports::CardResponse> Channel::getResponse(quint8 length)
{
    const auto command = [&] {
        return withExpectedLength(makeCommand(classOctet(m_getResponseCoding, m_number), GetResponse, 0, 0), length);
    };
    auto response = send(command(), QStringLiteral("GET RESPONSE"));
    const bool isClassRefused =
        response && (response->statusWord == ClassUnknown || response->statusWord == InstructionUnknown);
    if (isClassRefused && m_getResponseCoding == ClassCoding::Interindustry) {
        m_getResponseCoding = ClassCoding::Proprietary;
        response = send(command(), QStringLiteral("GET RESPONSE"));
    }
    return response;
}

/// One command, repeated once with the length the card asks for.
Result<ports::CardResponse> Channel::send(const QByteArray &command, const QString &title)
{
    auto response = m_reader.transmit(command, title);
    if (response && (response->statusWord >> 8) == 0x6C)
        response =
            m_reader.transmit(withExpectedLength(command, static_cast<quint8>(response->statusWord & 0xFF)), title);
    return response;
}

} // namespace longreach::card
