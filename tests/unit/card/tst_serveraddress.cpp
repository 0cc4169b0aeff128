// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/serveraddress.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::card;

class ServerAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNamesWithAndWithoutPort();
    void refusesWhatWouldBeMoreThanAName();
};

void ServerAddressTest::readsNamesWithAndWithoutPort()
{
    QCOMPARE(ServerAddress::parse(u"smdp.example.com").value(),
             (ServerAddress{QStringLiteral("smdp.example.com"), 443}));
    QCOMPARE(ServerAddress::parse(u"smdp.example.com:443").value().toString(), QStringLiteral("smdp.example.com"));
    QCOMPARE(ServerAddress::parse(u"127.0.0.1:8443").value().toString(), QStringLiteral("127.0.0.1:8443"));
    QCOMPARE(ServerAddress::parse(u"[::1]:8443").value().toString(), QStringLiteral("[::1]:8443"));
}

void ServerAddressTest::refusesWhatWouldBeMoreThanAName()
{
    for (const auto *text : {"", ":443", "a b", "host/path", "host?x", "user@host", "host\r\nX: y", "host:0",
                             "host:99999", "https://host"})
        QVERIFY2(!ServerAddress::parse(QString::fromLatin1(text)), text);
}

LONGREACH_TEST(ServerAddressTest)
#include "tst_serveraddress.moc"
