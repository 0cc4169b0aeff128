// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/rsp/es9plus.h"

#include "app/sgp32/decode/tree.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/schema/codec.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;

class Es9PlusTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrapsAndUnwraps();
    void refusesOtherBodies();
    void isKnownToTheTree_data();
    void isKnownToTheTree();
};

void Es9PlusTest::wrapsAndUnwraps()
{
    InitiateAuthenticationRequestEsipa request;
    request.euiccChallenge = Challenge::parseHex(u"101112131415161718191A1B1C1D1E1F").value();
    request.smdpAddress = QStringLiteral("smdp.example.com");
    const auto message = encode(request);
    const auto body = toEs9PlusBody(message);
    QVERIFY(body.startsWith("\xA2\x27\xBF\x39"));
    QCOMPARE(fromEs9PlusBody(body).value(), message);
}

void Es9PlusTest::refusesOtherBodies()
{
    for (const char *hex : {"", "BF2E00", "A200", "A203BF2E", "A206BF2E00BF2E00", "A203BF2E0000"})
        QCOMPARE(fromEs9PlusBody(QByteArray::fromHex(hex)).error().kind, Error::Kind::InvalidInput);
}

void Es9PlusTest::isKnownToTheTree_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *hex, const char *type) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(type);
    };
    row("authenticateClient refused", "A206BF3B03810106", "RemoteProfileProvisioningResponse");
    row("no package", "A206BF3A03810103", "RemoteProfileProvisioningResponse");
    row("events", "A21ABF4017A015800101A1103 00E80026531810873 6D64702E636F6D", "RemoteProfileProvisioningResponse");
    row("initiateAuthentication", "A218BF39158110101112131415161718191A1B1C1D1E1F830161",
        "RemoteProfileProvisioningRequest");
}

void Es9PlusTest::isKnownToTheTree()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, type);
    const auto tree = decodeToTree(octets);
    QCOMPARE(tree.type, type);
    QVERIFY2(!tree.stoppedAt && tree.unknownElements == 0 && tree.problems.isEmpty(),
             qPrintable(tree.problems.join(u'\n')));
}

LONGREACH_TEST(Es9PlusTest)
#include "tst_es9plus.moc"
