// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/pcscerror.h"

#include "app/sgp32/explain/explanation.h"

namespace longreach::card {

namespace {

// Compared as 32 bits: some systems give them as negative numbers, some do not.
constexpr quint32 InvalidHandle = 0x80100003;
constexpr quint32 InvalidParameter = 0x80100004;
constexpr quint32 InsufficientBuffer = 0x80100008;
constexpr quint32 UnknownReader = 0x80100009;
constexpr quint32 TimeOut = 0x8010000A;
constexpr quint32 SharingViolation = 0x8010000B;
constexpr quint32 NoSmartcard = 0x8010000C;
constexpr quint32 ProtocolMismatch = 0x8010000F;
constexpr quint32 NotReady = 0x80100010;
constexpr quint32 CommunicationError = 0x80100013;
constexpr quint32 NotTransacted = 0x80100016;
constexpr quint32 ReaderUnavailable = 0x80100017;
constexpr quint32 NoService = 0x8010001D;
constexpr quint32 ServiceStopped = 0x8010001E;
constexpr quint32 UnsupportedFeature = 0x8010001F;
constexpr quint32 NoReaders = 0x8010002E;
constexpr quint32 CommunicationLost = 0x8010002F;
constexpr quint32 UnsupportedCard = 0x80100065;
constexpr quint32 UnresponsiveCard = 0x80100066;
constexpr quint32 UnpoweredCard = 0x80100067;
constexpr quint32 ResetCard = 0x80100068;
constexpr quint32 RemovedCard = 0x80100069;
constexpr quint32 SecurityViolation = 0x8010006A;
constexpr quint32 Cancelled = 0x80100002;

Error::Kind kindOf(quint32 code, PcscStep step)
{
    const auto ifSending = [step](Error::Kind sent, Error::Kind otherwise) {
        return step == PcscStep::Transmit ? sent : otherwise;
    };
    switch (code) {
    case Cancelled: return Error::Kind::Cancelled;
    case UnknownReader:
    case NoReaders: return Error::Kind::NotFound;
    case ReaderUnavailable: return ifSending(Error::Kind::OutcomeUnknown, Error::Kind::NotFound);
    case NoSmartcard:
    case RemovedCard:
    case NotReady:
    case ResetCard: return Error::Kind::Conflict;
    case SharingViolation: return Error::Kind::Locked;
    case SecurityViolation: return Error::Kind::Unauthorised;
    case ProtocolMismatch:
    case UnsupportedFeature:
    case UnsupportedCard: return Error::Kind::Unsupported;
    case InvalidHandle: return Error::Kind::Unreachable;
    case NoService:
    case ServiceStopped:
    case CommunicationError: return ifSending(Error::Kind::OutcomeUnknown, Error::Kind::Unreachable);
    case NotTransacted:
    case CommunicationLost:
    case TimeOut: return ifSending(Error::Kind::OutcomeUnknown, Error::Kind::TimedOut);
    case UnresponsiveCard:
    case UnpoweredCard: return ifSending(Error::Kind::OutcomeUnknown, Error::Kind::TimedOut);
    case InsufficientBuffer: return Error::Kind::BadReply;
    case InvalidParameter:
    default: return Error::Kind::Internal;
    }
}

QString meaningOf(quint32 code)
{
    switch (code) {
    case ResetCard: return QStringLiteral("another program reset the card");
    case RemovedCard: return QStringLiteral("the card was taken out");
    case NotTransacted: return QStringLiteral("the card vanished in the middle of a command");
    default: return {};
    }
}

} // namespace

Error pcscError(PcscCode code, PcscStep step)
{
    const auto number = static_cast<quint32>(code);
    const auto hex = QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')).toUpper();
    auto detail = hex;
    if (const auto known = sgp32::explain(hex); !known.empty()) {
        const auto meaning = meaningOf(number);
        detail += QStringLiteral(" %1: %2").arg(known.front().word, meaning.isEmpty() ? known.front().cause : meaning);
    }
    return {kindOf(number, step), detail};
}

} // namespace longreach::card
