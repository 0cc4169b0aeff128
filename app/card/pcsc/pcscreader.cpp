// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/pcscreader.h"

#include "app/card/pcsc/cardconnection.h"
#include "app/card/pcsc/cardholders.h"
#include "app/card/pcsc/pcscerror.h"

#include <QCryptographicHash>
#include <QDir>

#include <thread>

namespace longreach::card {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype LongestCommand = 5 + 255 + 1;
constexpr qsizetype LongestResponse = 256 + 2;
constexpr qsizetype ReceiveBuffer = 65'548; // what the service may ever give
constexpr qsizetype LongestAtr = 33;

/// A short operation of another program is over after that many tries.
constexpr int ConnectTries = 4;
constexpr auto BetweenTries = 200ms;
constexpr auto LockPatience = 1s;
constexpr auto TransactionPatience = 2'500ms;

/// Readers of two card services may have one name: the service that this process is led to counts, too.
QString lockPath(const QString &reader)
{
    const auto named = qgetenv("PCSCLITE_CSOCK_NAME") + '\n' + reader.toUtf8();
    const auto digest = QCryptographicHash::hash(named, QCryptographicHash::Sha1).toHex().left(16);
    return QDir::temp().filePath(QStringLiteral("longreach-reader-%1.lock").arg(QString::fromLatin1(digest)));
}

Error namingHolders(Error error)
{
    const auto holders = likelyCardHolders();
    error.detail += holders.isEmpty() ? QStringLiteral("; no likely holder was found")
                                      : QStringLiteral("; may be held by: %1").arg(holders.join(QStringLiteral(", ")));
    return error;
}

} // namespace

PcscReader::PcscReader(QString name) : m_name(std::move(name)), m_received(ReceiveBuffer, '\0') {}

PcscReader::~PcscReader()
{
    close();
}

Result<QByteArray> PcscReader::open()
{
    close();
    if (auto locked = lockOut(); !locked)
        return failure(locked.error());
    auto context = PcscContext::establish();
    if (!context)
        return failure(context.error());
    m_context.emplace(std::move(*context));
    auto atr = connectCard();
    if (!atr)
        close();
    return atr;
}

Result<void> PcscReader::lockOut()
{
    auto lock = std::make_unique<QLockFile>(lockPath(m_name));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(std::chrono::milliseconds(LockPatience).count())) {
        qint64 process = 0;
        QString host;
        QString application;
        if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &application))
            return failure(
                Error::Kind::Locked,
                QStringLiteral("reader '%1' is used by %2 (process %3)").arg(m_name, application).arg(process));
    }
    // A lock file that cannot be written keeps nobody from his card.
    m_lock = std::move(lock);
    return {};
}

Result<QByteArray> PcscReader::connectCard()
{
    for (int tries = 1;; ++tries) {
        const auto connection = connectToCard(m_context, toServiceName(m_name), TransactionPatience);
        if (!connection)
            return failure(namingHolders({Error::Kind::Locked,
                                          QStringLiteral("another program is in the middle of its work with the card "
                                                         "(a transaction that does not end)")}));
        if (connection->card) {
            m_card = connection->card;
            m_protocol = connection->protocol;
            return readAtr();
        }
        if (connection->code != SCARD_E_SHARING_VIOLATION)
            return failure(pcscError(connection->code, PcscStep::Connect));
        if (tries == ConnectTries)
            return failure(namingHolders(pcscError(connection->code, PcscStep::Connect)));
        std::this_thread::sleep_for(BetweenTries);
    }
}

Result<QByteArray> PcscReader::readAtr() const
{
    QByteArray atr(LongestAtr, '\0');
    auto length = static_cast<PcscCount>(atr.size());
    PcscCount nameLength = 0;
    PcscCount state = 0;
    PcscCount protocol = 0;
    const auto code = cardStatus(*m_card, nullptr, &nameLength, &state, &protocol,
                                 reinterpret_cast<unsigned char *>(atr.data()), &length);
    if (code != SCARD_S_SUCCESS)
        return failure(pcscError(code, PcscStep::Connect));
    atr.truncate(static_cast<qsizetype>(length));
    return atr;
}

QByteArray PcscReader::forProtocol(const QByteArray &command) const
{
    constexpr qsizetype HeadLength = 5;
    const bool isCase3 = command.size() > HeadLength
        && command.size() == HeadLength + static_cast<unsigned char>(command.at(HeadLength - 1));
    // Over T=1 there is no GET RESPONSE in between: the answer has to be asked for with the command.
    return m_protocol == SCARD_PROTOCOL_T1 && isCase3 ? command + '\0' : command;
}

Result<ports::CardResponse> PcscReader::transmit(const QByteArray &command)
{
    if (!m_card)
        return failure(Error::Kind::Conflict, QStringLiteral("reader '%1' is not open").arg(m_name));
    if (command.size() < 4 || command.size() > LongestCommand)
        return failure(Error::Kind::InvalidInput, QStringLiteral("a command of %1 octets").arg(command.size()));
    const auto sent = forProtocol(command);
    auto length = static_cast<PcscCount>(m_received.size());
    const auto code =
        SCardTransmit(*m_card, m_protocol == SCARD_PROTOCOL_T1 ? SCARD_PCI_T1 : SCARD_PCI_T0,
                      reinterpret_cast<const unsigned char *>(sent.constData()), static_cast<PcscCount>(sent.size()),
                      nullptr, reinterpret_cast<unsigned char *>(m_received.data()), &length);
    if (code != SCARD_S_SUCCESS)
        return failure(pcscError(code, PcscStep::Transmit));
    const auto size = static_cast<qsizetype>(length);
    // Some drivers report a card that was pulled as one that answered nothing.
    if (size == 0)
        return failure(Error::Kind::OutcomeUnknown,
                       QStringLiteral("80100016: no octet came back, the card vanished in the middle of a command"));
    if (size < 2 || size > LongestResponse)
        return failure(Error::Kind::BadReply, QStringLiteral("a response of %1 octets").arg(size));
    const auto high = static_cast<unsigned char>(m_received.at(size - 2));
    const auto low = static_cast<unsigned char>(m_received.at(size - 1));
    return ports::CardResponse{m_received.left(size - 2), static_cast<quint16>(high << 8 | low)};
}

Result<QByteArray> PcscReader::reset()
{
    if (!m_card)
        return failure(Error::Kind::Conflict, QStringLiteral("reader '%1' is not open").arg(m_name));
    const auto code = SCardReconnect(*m_card, SCARD_SHARE_SHARED, AnyProtocol, SCARD_UNPOWER_CARD, &m_protocol);
    // A handle that another program's reset, or the card's change, made useless: connect anew.
    if (code != SCARD_S_SUCCESS)
        return open();
    return readAtr();
}

void PcscReader::close()
{
    if (m_card) {
        SCardEndTransaction(*m_card, SCARD_LEAVE_CARD);
        SCardDisconnect(*m_card, SCARD_UNPOWER_CARD);
        m_card.reset();
    }
    m_context.reset();
    m_lock.reset();
}

} // namespace longreach::card
