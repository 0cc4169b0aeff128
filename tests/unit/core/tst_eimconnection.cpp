// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eimconnection.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class EimConnectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAnyPathPrefix();
    void namesItsSecrets();
    void refusesAddresses_data();
    void refusesAddresses();
    void plainHttpNeedsConsent_data();
    void plainHttpNeedsConsent();
    void refusesFields_data();
    void refusesFields();
};

namespace {

EimConnection connectionTo(const QString &url)
{
    return EimConnection{.name = QStringLiteral("lab"), .baseUrl = QUrl(url)};
}

using Change = std::function<void(EimConnection &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void EimConnectionTest::takesAnyPathPrefix()
{
    QVERIFY(validate(connectionTo(QStringLiteral("https://eim.example"))));
    QVERIFY(validate(connectionTo(QStringLiteral("https://eim.example:8443/tenant/7/"))));
    QVERIFY(validate(connectionTo(QStringLiteral("https://[2001:db8::1]/"))));
}

void EimConnectionTest::namesItsSecrets()
{
    const auto connection = connectionTo(QStringLiteral("https://eim.example"));
    QCOMPARE(connection.credentialKey(), QStringLiteral("eim/lab/credential"));
    QCOMPARE(connection.passphraseKey(), QStringLiteral("eim/lab/pkcs12"));
}

void EimConnectionTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << QStringLiteral("eim.example");
    QTest::newRow("ftp") << QStringLiteral("ftp://eim.example");
    QTest::newRow("no host") << QStringLiteral("https:///x");
    QTest::newRow("credentials") << QStringLiteral("https://me:secret@eim.example");
    QTest::newRow("query") << QStringLiteral("https://eim.example/?a=1");
    QTest::newRow("fragment") << QStringLiteral("https://eim.example/#a");
}

void EimConnectionTest::refusesAddresses()
{
    QFETCH(const QString, url);
    const auto checked = validate(connectionTo(url));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
    QVERIFY(checked.error().detail.startsWith(u"address:"));
    QVERIFY(!checked.error().detail.contains(u"secret"));
}

void EimConnectionTest::plainHttpNeedsConsent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("needsConsent");
    QTest::newRow("other host") << QStringLiteral("http://eim.example") << true;
    QTest::newRow("localhost") << QStringLiteral("http://LOCALHOST:8080") << false;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8080") << false;
    QTest::newRow("127.1.2.3") << QStringLiteral("http://127.1.2.3") << false;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8080") << false;
    QTest::newRow("looks like loopback") << QStringLiteral("http://127.example.com") << true;
    QTest::newRow("private network") << QStringLiteral("http://10.0.0.1") << true;
    QTest::newRow("https") << QStringLiteral("https://eim.example") << false;
}

void EimConnectionTest::plainHttpNeedsConsent()
{
    QFETCH(const QString, url);
    QFETCH(const bool, needsConsent);
    auto connection = connectionTo(url);
    const auto checked = validate(connection);
    QCOMPARE(checked.has_value(), !needsConsent);
    if (needsConsent)
        QCOMPARE(checked.error().kind, Error::Kind::ConsentNeeded);
    connection.isPlainHttpAccepted = true;
    QVERIFY(validate(connection));
}

void EimConnectionTest::refusesFields_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Change change, const char *field) {
        QTest::newRow(name) << std::move(change) << QString(QLatin1String(field));
    };
    using Authentication = EimConnection::Authentication;
    row(
        "no name", [](EimConnection &c) { c.name = QStringLiteral(" "); }, "name:");
    row(
        "long name", [](EimConnection &c) { c.name = QString(65, u'a'); }, "name:");
    row(
        "name with a line end", [](EimConnection &c) { c.name = QStringLiteral("a\nb"); }, "name:");
    row(
        "no orders", [](EimConnection &c) { c.maximumOpenOrders = 0; }, "limits:");
    row(
        "negative rate", [](EimConnection &c) { c.requestsPerSecond = -1; }, "limits:");
    row(
        "no requests", [](EimConnection &c) { c.parallelRequests = 0; }, "limits:");
    row(
        "many requests", [](EimConnection &c) { c.parallelRequests = 33; }, "limits:");
    row(
        "basic without user", [](EimConnection &c) { c.authentication = Authentication::Basic; }, "authentication:");
    row(
        "user with a colon",
        [](EimConnection &c) {
            c.authentication = Authentication::Basic;
            c.userName = QStringLiteral("a:b");
        },
        "authentication:");
    row(
        "header without name", [](EimConnection &c) { c.authentication = Authentication::Header; }, "authentication:");
    row(
        "header that begins another",
        [](EimConnection &c) {
            c.authentication = Authentication::Header;
            c.headerName = QStringLiteral("X-Key\r\nHost");
        },
        "authentication:");
}

void EimConnectionTest::refusesFields()
{
    QFETCH(const Change, change);
    QFETCH(const QString, field);
    auto connection = connectionTo(QStringLiteral("https://eim.example"));
    change(connection);
    const auto checked = validate(connection);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(checked.error().detail.startsWith(field), qPrintable(checked.error().detail));
}

LONGREACH_TEST(EimConnectionTest)
#include "tst_eimconnection.moc"
