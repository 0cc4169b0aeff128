// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/vpcdlink.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::test;

/// The protocol of vpcd, spoken by a vpcd of the test's own.
class VpcdLinkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAsACard();
    void takesMessagesInPieces();
    void tellsOfChanges();
    void comesBackAfterALoss();
    void waitsForVpcd();

private:
    QByteArray receive(qsizetype octets);

    std::unique_ptr<VirtualEuicc> m_card;
    std::unique_ptr<QTcpServer> m_vpcd;
    std::unique_ptr<VpcdLink> m_link;
    QTcpSocket *m_socket = nullptr;
};

void VpcdLinkTest::init()
{
    m_card = makeTestCard(CardPersonality::Consumer);
    m_vpcd = std::make_unique<QTcpServer>();
    QVERIFY(m_vpcd->listen(QHostAddress::LocalHost));
    m_link = std::make_unique<VpcdLink>(*m_card, QStringLiteral("127.0.0.1"), m_vpcd->serverPort());
    const QSignalSpy inserted(m_link.get(), &VpcdLink::inserted);
    m_link->start();
    QTRY_COMPARE(inserted.size(), 1);
    QTRY_VERIFY(m_vpcd->hasPendingConnections());
    m_socket = m_vpcd->nextPendingConnection();
}

void VpcdLinkTest::cleanup()
{
    m_link.reset();
    m_vpcd.reset();
}

QByteArray VpcdLinkTest::receive(qsizetype octets)
{
    const bool isThere = QTest::qWaitFor([&] { return m_socket->bytesAvailable() >= octets; });
    return isThere ? m_socket->readAll().toHex().toUpper() : QByteArray();
}

void VpcdLinkTest::answersAsACard()
{
    m_socket->write(QByteArray::fromHex("000101")); // power on
    m_socket->write(QByteArray::fromHex("000104")); // ATR
    QCOMPARE(receive(24), "0016" + VirtualEuicc::answerToReset().toHex().toUpper());
    m_socket->write(QByteArray::fromHex("00050070000001"));
    QCOMPARE(receive(5), "0003019000");
    m_socket->write(QByteArray::fromHex("000102")); // reset: the channel is closed
    m_socket->write(QByteArray::fromHex("00050170000001"));
    QCOMPARE(receive(4), "00026881");
    m_socket->write(QByteArray::fromHex("0003000000")); // too short to be a command
    QCOMPARE(receive(4), "00026700");
}

void VpcdLinkTest::takesMessagesInPieces()
{
    for (const char octet : QByteArray::fromHex("00050070000001")) {
        m_socket->write(&octet, 1);
        m_socket->flush();
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(receive(5), "0003019000");
    m_socket->write(QByteArray::fromHex("0005007000000100050070000001")); // two at once
    QCOMPARE(receive(10), "00030290000003039000");
}

void VpcdLinkTest::tellsOfChanges()
{
    const QSignalSpy changed(m_link.get(), &VpcdLink::cardChanged);
    m_socket->write(QByteArray::fromHex("001500A4040C10A0000005591010FFFFFFFF8900000100"));
    QCOMPARE(receive(4), "00029000");
    m_socket->write(QByteArray::fromHex("000C80E2910007BF340482020480"));
    QCOMPARE(receive(4), "00026106");
    QCOMPARE(changed.size(), 1);
}

void VpcdLinkTest::comesBackAfterALoss()
{
    const QSignalSpy inserted(m_link.get(), &VpcdLink::inserted);
    const QSignalSpy lost(m_link.get(), &VpcdLink::lost);
    m_socket->write(QByteArray::fromHex("0005007000")); // half a command
    m_socket->flush();
    m_socket->disconnectFromHost();
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(inserted.size(), 1);
    QTRY_VERIFY(m_vpcd->hasPendingConnections());
    m_socket = m_vpcd->nextPendingConnection();
    m_socket->write(QByteArray::fromHex("00050070000001"));
    QCOMPARE(receive(5), "0003019000");
}

void VpcdLinkTest::waitsForVpcd()
{
    const auto port = m_vpcd->serverPort();
    m_vpcd.reset();
    QSignalSpy lost(m_link.get(), &VpcdLink::lost);
    QTRY_VERIFY(lost.size() >= 2); // and tries again
    const QSignalSpy inserted(m_link.get(), &VpcdLink::inserted);
    m_vpcd = std::make_unique<QTcpServer>();
    QVERIFY(m_vpcd->listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE(inserted.size(), 1);
}

LONGREACH_TEST(VpcdLinkTest)
#include "tst_vpcdlink.moc"
