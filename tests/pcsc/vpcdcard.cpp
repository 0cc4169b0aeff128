// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pcsc/vpcdcard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace longreach::test {

namespace {

/// What vpcd says in one octet; everything longer is a command to the card.
constexpr char AskAtr = 4;

int connectTo(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (std::chrono::steady_clock::now() < end) {
        const int made = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            return made;
        ::close(made);
        std::this_thread::yield();
    }
    return -1;
}

} // namespace

VpcdCard::VpcdCard(quint16 port, QByteArray atr, Respond respond)
    : m_atr(std::move(atr)), m_respond(std::move(respond)), m_socket(connectTo(port)), m_thread([this] { serve(); })
{}

VpcdCard::~VpcdCard()
{
    ::shutdown(m_socket, SHUT_RDWR);
    m_thread.join();
    ::close(m_socket);
}

void VpcdCard::serve()
{
    for (;;) {
        unsigned char length[2];
        if (!read(reinterpret_cast<char *>(length), sizeof length))
            return;
        QByteArray message(length[0] << 8 | length[1], '\0');
        if (!read(message.data(), static_cast<std::size_t>(message.size())))
            return;
        const bool isForCard = message.size() > 1;
        if ((isForCard || (!message.isEmpty() && message.front() == AskAtr)) && !answer(message)) {
            ::shutdown(m_socket, SHUT_RDWR);
            return;
        }
    }
}

bool VpcdCard::answer(const QByteArray &message)
{
    if (message.size() == 1)
        return write(m_atr);
    const auto response = m_respond(message);
    return response && write(*response);
}

bool VpcdCard::read(char *to, std::size_t size) const
{
    while (size > 0) {
        const auto got = ::recv(m_socket, to, size, 0);
        if (got <= 0)
            return false;
        // vpcd sends length and message by themselves: without this each waits for a delayed answer.
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool VpcdCard::write(const QByteArray &message) const
{
    QByteArray sent;
    sent.append(static_cast<char>(message.size() >> 8)).append(static_cast<char>(message.size() & 0xFF));
    sent.append(message);
    return ::send(m_socket, sent.constData(), static_cast<std::size_t>(sent.size()), MSG_NOSIGNAL) == sent.size();
}

} // namespace longreach::test
