// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab.h"

#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace longreach;
using namespace longreach::lab;
using longreach::test::RawHttps;

namespace {

constexpr int Many = 150; // both ends are in this process, and a process has a thousand files

/// Beyond the five seconds that a connection has for its first request.
constexpr int EndPatience = 15'000;

using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;

Sockets connectMany(const QUrl &url, const QByteArray &beginning)
{
    Sockets sockets;
    for (int number = 0; number < Many; ++number) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), static_cast<quint16>(url.port()));
    }
    for (const auto &socket : sockets) {
        socket->waitForConnected();
        socket->write(beginning);
        socket->flush();
    }
    return sockets;
}

bool isEnded(const std::unique_ptr<QTcpSocket> &socket)
{
    return socket->state() == QAbstractSocket::UnconnectedState;
}

/// A device that behaves still gets its answer.
bool isServed(const Lab &lab)
{
    RawHttps device(lab.esipaUrl(), lab.certificateFile());
    return device.post("/gsma/rsp2/esipa/getEimPackage", R"({"eidValue":"89049032123451234512345678901235"})").status
        == 200;
}

} // namespace

/// Clients that mean ill, or are broken: they are ended in time, and nobody else suffers.
class HostileClientsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_lab.reset(); }
    void endsThoseThatNeverSpeak_data();
    void endsThoseThatNeverSpeak();
    void endsThoseThatDripOctets();
    void refusesEndlessBodies_data();
    void refusesEndlessBodies();
    void ignoresWhatNobodyAskedFor();

private:
    std::unique_ptr<Lab> m_lab;
};

void HostileClientsTest::init()
{
    LabOptions options;
    options.devices = 1;
    options.esipa.isPlainToo = true;
    m_lab = Lab::start(options).value();
}

void HostileClientsTest::endsThoseThatNeverSpeak_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half a handshake") << QByteArray::fromHex("16030100");
    QTest::newRow("half a request") << QByteArray("POST /gsma/rsp2/asn1 HTTP/1.1\r\nHost: l");
}

void HostileClientsTest::endsThoseThatNeverSpeak()
{
    QFETCH(QByteArray, beginning);
    const auto sockets = connectMany(QUrl(m_lab->plainEsipaUrl()), beginning);
    QVERIFY(isServed(*m_lab));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(sockets, isEnded), EndPatience);
    QVERIFY(isServed(*m_lab));
}

/// A request that never ends, an octet now and then: what comes does not buy more time.
void HostileClientsTest::endsThoseThatDripOctets()
{
    const auto sockets = connectMany(QUrl(m_lab->plainEsipaUrl()), "POST /gsma/rsp2/asn1 HTTP/1.1\r\nX-Drip: ");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&sockets] {
        for (const auto &socket : sockets) {
            if (!isEnded(socket))
                socket->write("x");
        }
    });
    drip.start(100);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(sockets, isEnded), EndPatience);
    QVERIFY(isServed(*m_lab));
}

void HostileClientsTest::refusesEndlessBodies_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray type("POST /gsma/rsp2/asn1 HTTP/1.1\r\nHost: l\r\nContent-Type: application/x-gsma-rsp-asn1\r\n");
    QTest::newRow("declared") << type + "Content-Length: 10000000000\r\n\r\n";
    QTest::newRow("chunked") << type + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("a head without end") << QByteArray("POST /gsma/rsp2/asn1 HTTP/1.1\r\nHost: ");
}

void HostileClientsTest::refusesEndlessBodies()
{
    QFETCH(QByteArray, head);
    constexpr qsizetype MostTaken = 20'000'000; // buffers on the way included
    const bool isChunked = head.contains("chunked");
    const auto piece = isChunked ? "FFFF\r\n" + QByteArray(0xFFFF, 'x') + "\r\n" : QByteArray(0xFFFF, 'x');
    QTcpSocket client;
    const QUrl url(m_lab->plainEsipaUrl());
    client.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(client.waitForConnected());
    client.write(head);
    qsizetype sent = 0;
    connect(&client, &QIODevice::bytesWritten, this, [&] {
        if (client.bytesToWrite() == 0 && sent < MostTaken) {
            sent += piece.size();
            client.write(piece);
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(client.state() == QAbstractSocket::UnconnectedState, EndPatience);
    QVERIFY2(sent < MostTaken, "all of it was taken");
    QVERIFY(isServed(*m_lab));
}

void HostileClientsTest::ignoresWhatNobodyAskedFor()
{
    RawHttps device(m_lab->esipaUrl(), m_lab->certificateFile());
    const auto post = [&device](const QByteArray &body) {
        return device
            .exchange("POST /gsma/rsp2/asn1 HTTP/1.1\r\nHost: l\r\nContent-Type: application/x-gsma-rsp-asn1\r\n"
                      "Content-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body)
            .status;
    };
    QCOMPARE(post(QByteArray::fromHex("BF4F84FFFFFFFF5A")), 400); // a length that is a lie
    QCOMPARE(post(QByteArray::fromHex("BF4F") + QByteArray(60'000, '\x80')), 400);
    QCOMPARE(post(QByteArray(60'000, '\xBF')), 400);
    QByteArray nested;
    for (int depth = 0; depth < 10'000; ++depth)
        nested += QByteArray::fromHex("A080");
    QCOMPARE(post(QByteArray::fromHex("BF508180") + nested), 400);
    QVERIFY(isServed(*m_lab));
}

LONGREACH_TEST(HostileClientsTest)
#include "tst_hostileclients.moc"
