// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimfactory.h"

#include "tests/fakes/fakesecrets.h"
#include "tests/fakes/manualclock.h"
#include "tests/loopback/loopbackserver.h"
#include "tests/support/testregistry.h"

#include <QSemaphore>
#include <QTest>

using namespace longreach;
using eim::EimFactory;
using test::LoopbackAnswer;
using test::LoopbackRequest;
using test::LoopbackServer;

namespace {

QByteArray tlsData(const QByteArray &name)
{
    return test::readData(QStringLiteral("eim/tls/") + QString::fromLatin1(name));
}

test::LoopbackTls identityOf(const QByteArray &name)
{
    return {tlsData(name + ".pem"), tlsData(name + ".key"), {}};
}

LoopbackAnswer infoPage(const LoopbackRequest &request)
{
    return request.target == "/" ? LoopbackAnswer::make(200, R"({"eimId":"a.example","vsn":"0.0.2"})")
                                 : LoopbackAnswer::make(404);
}

EimConnection connectionTo(const QUrl &url)
{
    EimConnection connection;
    connection.name = QStringLiteral("loopback");
    connection.baseUrl = url;
    return connection;
}

} // namespace

class EimFactoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustsWhatIsPinned_data();
    void trustsWhatIsPinned();
    void presentsAClientCertificate();
    void sendsCredentials_data();
    void sendsCredentials();
    void failsWithoutCredentials();
    void readsTheCredentialOnce();
    void refusesUnusableConnections_data();
    void refusesUnusableConnections();
    void mayLoseTheLastReferenceAnywhere();

private:
    Result<ports::EimIdentity> identify(const EimConnection &connection);

    fakes::ManualClock m_clock;
    fakes::FakeSecrets m_secrets;
};

Result<ports::EimIdentity> EimFactoryTest::identify(const EimConnection &connection)
{
    EimFactory factory(m_secrets, m_clock);
    const auto opened = factory.open(connection);
    return opened ? (*opened)->identify({}).result() : failure(opened.error());
}

void EimFactoryTest::trustsWhatIsPinned_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("pinned");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("its CA") << QByteArray("server") << QByteArray("ca.pem") << true;
    QTest::newRow("itself") << QByteArray("server") << QByteArray("server.pem") << true;
    QTest::newRow("itself, self-signed, other name")
        << QByteArray("selfsigned") << QByteArray("selfsigned.pem") << true;
    QTest::newRow("itself, other name") << QByteArray("elsewhere") << QByteArray("elsewhere.pem") << true;
    QTest::newRow("its CA, other name") << QByteArray("elsewhere") << QByteArray("ca.pem") << false;
    QTest::newRow("another leaf") << QByteArray("server") << QByteArray("selfsigned.pem") << false;
    QTest::newRow("another CA") << QByteArray("selfsigned") << QByteArray("ca.pem") << false;
    QTest::newRow("nothing: the system's CAs") << QByteArray("server") << QByteArray() << false;
}

void EimFactoryTest::trustsWhatIsPinned()
{
    QFETCH(const QByteArray, server);
    QFETCH(const QByteArray, pinned);
    QFETCH(const bool, isTrusted);
    const LoopbackServer listener(infoPage, identityOf(server));
    auto connection = connectionTo(listener.url());
    if (!pinned.isEmpty())
        connection.trustedPem = tlsData(pinned);
    const auto identity = identify(connection);
    QCOMPARE(identity.has_value(), isTrusted);
    QCOMPARE(listener.requests() > 0, isTrusted);
    if (!isTrusted) {
        QCOMPARE(identity.error().kind, Error::Kind::Untrusted);
        QVERIFY2(identity.error().detail.contains(u"SHA-256"), qPrintable(identity.error().detail));
    }
}

void EimFactoryTest::presentsAClientCertificate()
{
    auto tls = identityOf("server");
    tls.clientCaPem = tlsData("ca.pem");
    const LoopbackServer listener(infoPage, tls);
    auto connection = connectionTo(listener.url());
    connection.trustedPem = tlsData("ca.pem");
    QVERIFY(!identify(connection));
    QCOMPARE(listener.requests(), 0);

    connection.clientPkcs12 = tlsData("client.p12");
    QCOMPARE(identify(connection).error().kind, Error::Kind::Unauthorised); // no passphrase
    m_secrets.write(connection.passphraseKey(), "open-sesame!").waitForFinished();
    QCOMPARE(identify(connection).error().kind, Error::Kind::Unauthorised); // the wrong one
    m_secrets.write(connection.passphraseKey(), "open-sesame").waitForFinished();
    const auto identity = identify(connection);
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
}

void EimFactoryTest::sendsCredentials_data()
{
    using Authentication = EimConnection::Authentication;
    QTest::addColumn<int>("authentication");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("basic") << static_cast<int>(Authentication::Basic) << QByteArray("authorization")
                           << QByteArray("Basic b3BzOnMzY3JldA==");
    QTest::newRow("bearer") << static_cast<int>(Authentication::Bearer) << QByteArray("authorization")
                            << QByteArray("Bearer s3cret");
    QTest::newRow("header") << static_cast<int>(Authentication::Header) << QByteArray("x-api-key")
                            << QByteArray("s3cret");
}

void EimFactoryTest::sendsCredentials()
{
    QFETCH(const int, authentication);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QByteArray seen;
    const LoopbackServer listener([&](const LoopbackRequest &request) {
        seen = request.header(header);
        return infoPage(request);
    });
    auto connection = connectionTo(listener.url());
    connection.authentication = static_cast<EimConnection::Authentication>(authentication);
    connection.userName = QStringLiteral("ops");
    connection.headerName = QStringLiteral("X-Api-Key");
    m_secrets.write(connection.credentialKey(), "s3cret").waitForFinished();
    QVERIFY(identify(connection));
    QCOMPARE(seen, value);

    m_secrets.write(connection.credentialKey(), "s3cret\r\nX-Evil: 1").waitForFinished();
    QCOMPARE(identify(connection).error().kind, Error::Kind::Unauthorised);
}

void EimFactoryTest::failsWithoutCredentials()
{
    const LoopbackServer listener(infoPage);
    auto connection = connectionTo(listener.url());
    connection.name = QStringLiteral("nobody's");
    connection.authentication = EimConnection::Authentication::Bearer;
    QCOMPARE(identify(connection).error().kind, Error::Kind::Unauthorised);
    for (const auto kind : {Error::Kind::Locked, Error::Kind::TimedOut}) {
        m_secrets.failWith(kind);
        QCOMPARE(identify(connection).error().kind, Error::Kind::Locked);
    }
    m_secrets.failWith(std::nullopt);
    QCOMPARE(listener.requests(), 0);
}

void EimFactoryTest::readsTheCredentialOnce()
{
    const LoopbackServer listener(infoPage);
    auto connection = connectionTo(listener.url());
    connection.authentication = EimConnection::Authentication::Bearer;
    m_secrets.write(connection.credentialKey(), "s3cret").waitForFinished();
    EimFactory factory(m_secrets, m_clock);
    const auto opened = factory.open(connection).value();
    const auto before = m_secrets.reads();
    for (int at = 0; at < 3; ++at)
        QVERIFY(opened->identify({}).result());
    QCOMPARE(m_secrets.reads(), before + 1);
}

void EimFactoryTest::refusesUnusableConnections_data()
{
    QTest::addColumn<EimConnection>("connection");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *what, const EimConnection &connection, Error::Kind kind) {
        QTest::newRow(what) << connection << static_cast<int>(kind);
    };
    const auto good = connectionTo(QUrl(QStringLiteral("https://127.0.0.1:1/")));
    auto bad = good;
    bad.trustedPem = "-----BEGIN NOTHING-----";
    row("PEM", bad, Error::Kind::InvalidInput);
    bad = good;
    bad.clientPkcs12 = "not DER";
    row("PKCS#12", bad, Error::Kind::InvalidInput);
    bad = good;
    bad.authentication = EimConnection::Authentication::Header;
    for (const auto name : {u"X Key", u"X-Key:", u"X\r\nY", u"Host", u"Content-Length", u"Schlüssel"}) {
        bad.headerName = QString::fromUtf16(name);
        row(qPrintable(QStringLiteral("header of %1").arg(bad.headerName.size())), bad, Error::Kind::InvalidInput);
    }
    row("plain http", connectionTo(QUrl(QStringLiteral("http://eim.example/"))), Error::Kind::ConsentNeeded);
}

void EimFactoryTest::refusesUnusableConnections()
{
    QFETCH(const EimConnection, connection);
    QFETCH(const int, kind);
    EimFactory factory(m_secrets, m_clock);
    const auto opened = factory.open(connection);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().kind), kind);
}

void EimFactoryTest::mayLoseTheLastReferenceAnywhere()
{
    const LoopbackServer listener(infoPage);
    EimFactory factory(m_secrets, m_clock);
    auto opened = factory.open(connectionTo(listener.url())).value();
    const std::weak_ptr<ports::Eim> watch = opened;
    QSemaphore mayGo;
    auto identity = opened->identify({});
    // Runs on the eIM's own thread and is the last to know it.
    auto gone = identity.then([held = opened, &mayGo](const Result<ports::EimIdentity> &) mutable {
        mayGo.acquire();
        held.reset();
    });
    opened.reset();
    mayGo.release();
    gone.waitForFinished();
    QTRY_VERIFY(watch.expired());
}

LONGREACH_TEST(EimFactoryTest)
#include "tst_eimfactory.moc"
