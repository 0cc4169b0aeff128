// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/vpcdlink.h"

#include <QTcpSocket>
#include <QtEndian>

#include <chrono>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace longreach::lab {

namespace {

constexpr std::chrono::milliseconds RetryInterval{500};
constexpr qsizetype LengthOctets = 2;

// Messages of one octet are not for the card but about it.
constexpr char PowerOff = 0;
constexpr char PowerOn = 1;
constexpr char Reset = 2;
constexpr char GetAtr = 4;

/// Length and content in one piece: in two, each exchange would wait for a delayed acknowledgement.
QByteArray framed(const QByteArray &content)
{
    QByteArray frame(LengthOctets, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(content.size()), frame.data());
    return frame + content;
}

} // namespace

VpcdLink::VpcdLink(VirtualEuicc &card, QString host, quint16 port, QObject *parent)
    : QObject(parent), m_card(card), m_host(std::move(host)), m_port(port), m_socket(std::make_unique<QTcpSocket>())
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &VpcdLink::start);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &VpcdLink::read);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_received.clear();
        m_card.reset();
        Q_EMIT inserted();
    });
    // Neither signal alone covers both the connection that fails and the one that ends.
    connect(m_socket.get(), &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::UnconnectedState)
            return;
        m_retry.start();
        Q_EMIT lost(m_socket->errorString());
    });
}

VpcdLink::~VpcdLink()
{
    // Closing tells of a loss that nobody is there to hear of.
    m_socket->disconnect(this);
}

void VpcdLink::start()
{
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        m_socket->connectToHost(m_host, m_port);
}

void VpcdLink::read()
{
    m_received += m_socket->readAll();
    tellQuickly();
    while (m_received.size() >= LengthOctets) {
        const qsizetype length = qFromBigEndian<quint16>(m_received.constData());
        if (m_received.size() < LengthOctets + length)
            return;
        const auto message = m_received.mid(LengthOctets, length);
        m_received.remove(0, LengthOctets + length);
        if (const auto response = answer(message); !response.isEmpty())
            m_socket->write(framed(response));
    }
}

/// vpcd sends length and content apart and waits in between for what TCP would rather send later.
void VpcdLink::tellQuickly()
{
#ifdef Q_OS_LINUX
    const int isOn = 1;
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &isOn, sizeof isOn);
#endif
}

QByteArray VpcdLink::answer(const QByteArray &message)
{
    if (message.size() > 1) {
        const auto before = m_card.revision();
        const auto response = m_card.transmit(message);
        if (m_card.revision() != before)
            Q_EMIT cardChanged();
        return response;
    }
    const char order = message.isEmpty() ? PowerOff : message[0];
    if (order == PowerOff || order == PowerOn || order == Reset)
        m_card.reset();
    return order == GetAtr ? VirtualEuicc::answerToReset() : QByteArray();
}

} // namespace longreach::lab
