// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/curlcommand.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using longreach::eim::curlOf;

class CurlCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForOneDevice();
    void namesCredentialsWithoutThem();
    void namesCertificates();
    void quotesForAShell();

private:
    static EimConnection connection()
    {
        EimConnection connection;
        connection.name = QStringLiteral("plant");
        connection.baseUrl = QUrl(QStringLiteral("https://eim.example.com/site1/"));
        return connection;
    }

    Eid m_eid = Eid::parse(u"89049032001000000000000000000015").value();
};

void CurlCommandTest::asksForOneDevice()
{
    QCOMPARE(curlOf(connection(), m_eid),
             QStringLiteral("curl -sS 'https://eim.example.com/site1/devices?after=8904903200100000000000000000001"
                            "&limit=1'"));
}

void CurlCommandTest::namesCredentialsWithoutThem()
{
    auto basic = connection();
    basic.authentication = EimConnection::Authentication::Basic;
    basic.userName = QStringLiteral("ops");
    QVERIFY(curlOf(basic, m_eid).contains(QStringLiteral(" -u 'ops:CREDENTIAL' ")));
    auto bearer = connection();
    bearer.authentication = EimConnection::Authentication::Bearer;
    QVERIFY(curlOf(bearer, m_eid).contains(QStringLiteral(" -H 'Authorization: Bearer CREDENTIAL' ")));
    auto header = connection();
    header.authentication = EimConnection::Authentication::Header;
    header.headerName = QStringLiteral("X-Api-Key");
    QVERIFY(curlOf(header, m_eid).contains(QStringLiteral(" -H 'X-Api-Key: CREDENTIAL' ")));
}

void CurlCommandTest::namesCertificates()
{
    auto pinned = connection();
    pinned.trustedPem = "-----BEGIN CERTIFICATE-----";
    pinned.clientPkcs12 = "octets";
    const auto text = curlOf(pinned, m_eid);
    QVERIFY(text.contains(QStringLiteral(" --cacert 'plant.pem' --cert-type P12 --cert 'plant.p12:PASSPHRASE' ")));
    QVERIFY(!text.contains(QStringLiteral("octets")));
}

void CurlCommandTest::quotesForAShell()
{
    auto odd = connection();
    odd.name = QStringLiteral("it's");
    odd.trustedPem = "x";
    QVERIFY(curlOf(odd, m_eid).contains(QStringLiteral("'it'\\''s.pem'")));
}

LONGREACH_TEST(CurlCommandTest)
#include "tst_curlcommand.moc"
