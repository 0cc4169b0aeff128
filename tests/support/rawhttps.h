// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

namespace longreach::test {

/// One HTTP answer, taken apart no further than a person reading the bytes would.
struct RawAnswer {
    int status = 0; ///< 0: the connection ended without a whole answer
    QByteArray reason;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[known, value] : headers) {
            if (known == name)
                return value;
        }
        return {};
    }
};

/// A client that sends exactly the bytes it is given and repeats nothing, over one TLS connection.
class RawHttps final {
public:
    static constexpr int Patience = 10'000; ///< milliseconds

    RawHttps(const QString &url, const QString &certificateFile)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificateFile));
        m_socket.setSslConfiguration(configuration);
        const QUrl base(url);
        m_socket.connectToHostEncrypted(base.host(), static_cast<quint16>(base.port()));
        m_socket.waitForEncrypted(Patience);
    }

    [[nodiscard]] bool isOpen() const
    {
        return m_socket.isEncrypted() && m_socket.state() == QAbstractSocket::ConnectedState;
    }

    RawAnswer get(const QByteArray &path)
    {
        return exchange("GET " + path + " HTTP/1.1\r\nHost: lab\r\nAccept: application/json\r\n\r\n");
    }

    RawAnswer post(const QByteArray &path, const QByteArray &body)
    {
        return exchange("POST " + path + " HTTP/1.1\r\nHost: lab\r\nContent-Type: application/json\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    RawAnswer exchange(const QByteArray &request, int patience = Patience)
    {
        m_socket.write(request);
        while (m_buffer.indexOf("\r\n\r\n") < 0) {
            if (!readMore(patience))
                return {};
        }
        auto answer = takeHead();
        if (answer.status == 100)
            return exchange({}, patience);
        const auto length = answer.header("content-length").toLongLong();
        while (m_buffer.size() < length) {
            if (!readMore(patience))
                return {};
        }
        answer.body = m_buffer.left(length);
        m_buffer.remove(0, length);
        return answer;
    }

private:
    bool readMore(int patience)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }

    RawAnswer takeHead()
    {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        auto lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        RawAnswer answer;
        const auto start = lines.takeFirst().trimmed();
        answer.status = start.mid(9, 3).toInt();
        answer.reason = start.mid(13);
        for (const auto &line : lines) {
            const auto colon = line.indexOf(':');
            answer.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
        }
        return answer;
    }

    QSslSocket m_socket;
    QByteArray m_buffer;
};

} // namespace longreach::test
