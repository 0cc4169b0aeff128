// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/serverlook.h"

#include "tests/loopback/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/threadtime.h"

#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

#include <chrono>

using namespace longreach;
using test::LoopbackAnswer;
using test::LoopbackRequest;
using test::LoopbackServer;

class ServerLookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatNobodyTrusts();
    void trustsWhatIsPinned();
    void doesNotTrustAnother();
    void failsWhereThereIsNoServer();
    void refusesPlainAddresses();
    void returnsAtOnce();
    void endsWhatIsUnderWay();

private:
    static QByteArray tlsData(const char *name)
    {
        return test::readData(QStringLiteral("eim/tls/") + QLatin1String(name));
    }
    Result<ServerIdentity> look(const QUrl &address, const QByteArray &pinned = {})
    {
        const auto looked = m_look.look(address, pinned);
        if (!QTest::qWaitFor([&] { return looked.isFinished(); }, 15'000))
            return failure(Error::Kind::TimedOut, QStringLiteral("the test"));
        return looked.result();
    }

    eim::ServerLook m_look;
    LoopbackServer m_server{[](const LoopbackRequest &) { return LoopbackAnswer::make(404); },
                            {tlsData("server.pem"), tlsData("server.key"), {}}};
};

void ServerLookTest::showsWhatNobodyTrusts()
{
    const auto identity = look(m_server.url());
    QVERIFY(identity);
    const auto shown = QSslCertificate::fromData(identity->chainPem);
    QVERIFY(!shown.isEmpty());
    QCOMPARE(shown.front(), QSslCertificate::fromData(tlsData("server.pem")).front());
    QVERIFY(!identity->isTrusted);
    QVERIFY(!identity->distrust.isEmpty());
    QCOMPARE(m_server.requests(), 0);
}

void ServerLookTest::trustsWhatIsPinned()
{
    for (const auto *pinned : {"server.pem", "ca.pem"}) {
        const auto identity = look(m_server.url(), tlsData(pinned));
        QVERIFY(identity);
        QVERIFY2(identity->isTrusted, qPrintable(identity->distrust));
    }
}

void ServerLookTest::doesNotTrustAnother()
{
    const auto identity = look(m_server.url(), tlsData("selfsigned.pem"));
    QVERIFY(identity);
    QVERIFY(!identity->isTrusted);
}

void ServerLookTest::failsWhereThereIsNoServer()
{
    QCOMPARE(look(QUrl(QStringLiteral("https://127.0.0.1:1"))).error().kind, Error::Kind::Unreachable);
}

void ServerLookTest::refusesPlainAddresses()
{
    QCOMPARE(look(QUrl(QStringLiteral("http://127.0.0.1:1"))).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(look(m_server.url(), "-----BEGIN NONSENSE").error().kind, Error::Kind::InvalidInput);
}

void ServerLookTest::returnsAtOnce()
{
    const auto before = test::threadTime();
    const auto looked = m_look.look(m_server.url(), {}); // the system's CAs have to be loaded: 80 ms
    const auto taken = test::threadTime() - before;
    QVERIFY2(taken < std::chrono::milliseconds(25), qPrintable(QString::number(taken.count())));
    QTRY_VERIFY(looked.isFinished());
    QVERIFY(looked.result());
}

void ServerLookTest::endsWhatIsUnderWay()
{
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QFuture<Result<ServerIdentity>> looked;
    {
        eim::ServerLook look;
        looked = look.look(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort())), {});
        QTRY_VERIFY(silent.hasPendingConnections());
        QVERIFY(!looked.isFinished());
    }
    QVERIFY(looked.isFinished());
    QCOMPARE(looked.result().error().kind, Error::Kind::Cancelled);
}

LONGREACH_TEST(ServerLookTest)
#include "tst_serverlook.moc"
