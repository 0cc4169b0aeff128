// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/certificate.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;

namespace {

const Timestamp Midsummer2030 = fromUnixMilliseconds(1'908'230'400'000);

Certificate readCertificate(const QByteArray &name)
{
    const auto der = test::readData(QStringLiteral("sgp32/certificates/%1.der").arg(QString::fromLatin1(name)));
    return Certificate::fromDer(viewOf(der)).value();
}

} // namespace

class CertificateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRolesAndRights();
    void readsDatesBeyond2038();
    void provesTheEid();
    void refuses_data();
    void refuses();
    void refusesWhatIsNone();
};

void CertificateTest::readsRolesAndRights()
{
    const auto ci = readCertificate("ci").fields();
    QCOMPARE(ci.role, CertificateRole::Ci);
    QVERIFY(ci.isCa && ci.maySignCertificates && !ci.maySign);
    QCOMPARE(ci.subjectKeyId.size(), 20);
    const auto eum = readCertificate("eum").fields();
    QCOMPARE(eum.role, CertificateRole::Eum);
    QCOMPARE(eum.pathLength, 0);
    QCOMPARE(eum.authorityKeyId, ci.subjectKeyId);
    QCOMPARE(eum.permittedEidPrefixes, QStringList{QStringLiteral("89049032")});
    const QStringList listed{QStringLiteral("89049032"), QStringLiteral("89044")};
    QCOMPARE(readCertificate("eumlist").fields().permittedEidPrefixes, listed);
    QCOMPARE(readCertificate("eumlist").fields().role, CertificateRole::Eum);
    const auto dp = readCertificate("dp").fields();
    QCOMPARE(dp.role, CertificateRole::DpAuth);
    QCOMPARE(dp.registeredId, QStringLiteral("2.999.10"));
    QCOMPARE(dp.dnsNames, QStringList{QStringLiteral("smdp.example.com")});
    QVERIFY(readCertificate("euicc").publicKey());
    QCOMPARE(readCertificate("euicc").publicKey()->curve(), Curve::P256);
}

void CertificateTest::readsDatesBeyond2038()
{
    const auto fields = readCertificate("euicc").fields();
    QCOMPARE(fields.role, CertificateRole::Euicc);
    QCOMPARE(fields.subjectSerialNumber, QStringLiteral("89049032123451234512345678901235"));
    QCOMPARE(toIsoString(fields.notAfter), QStringLiteral("7500-12-31T23:59:59.000Z"));
    QCOMPARE(toIsoString(fields.notBefore), QStringLiteral("2020-01-01T00:00:00.000Z"));
}

void CertificateTest::provesTheEid()
{
    const auto eid =
        checkEuiccChain(readCertificate("euicc"), readCertificate("eum"), readCertificate("ci"), Midsummer2030);
    QVERIFY2(eid, qPrintable(eid ? QString() : eid.error().detail));
    QCOMPARE(eid->toString(), QStringLiteral("89049032123451234512345678901235"));
}

void CertificateTest::refuses_data()
{
    QTest::addColumn<QByteArray>("euicc");
    QTest::addColumn<QByteArray>("eum");
    QTest::addColumn<QByteArray>("ci");
    QTest::addColumn<qint64>("years");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *euicc, const char *eum, const char *ci, int years,
                        const char *finding) {
        QTest::newRow(name) << QByteArray(euicc) << QByteArray(eum) << QByteArray(ci) << qint64(years)
                            << QString::fromLatin1(finding);
    };
    row("foreign EID", "foreign", "eum", "ci", 0, "has an EID outside the EUM's range");
    row("other EUM", "euicc", "dp", "ci", 0, "EUM certificate does not have the role of an EUM");
    row("no CI", "euicc", "eum", "dp", 0, "CI certificate may not issue certificates");
    row("not an eUICC", "dp", "eum", "ci", 0, "eUICC certificate was issued under another key identifier");
    row("expired", "euicc", "eum", "ci", 100, "CI certificate has expired");
    row("early", "euicc", "eum", "ci", -10, "CI certificate is not valid yet");
}

void CertificateTest::refuses()
{
    QFETCH(const QByteArray, euicc);
    QFETCH(const QByteArray, eum);
    QFETCH(const QByteArray, ci);
    QFETCH(const qint64, years);
    QFETCH(const QString, finding);
    const auto now = Midsummer2030 + std::chrono::hours(24 * 365 * years);
    const auto eid = checkEuiccChain(readCertificate(euicc), readCertificate(eum), readCertificate(ci), now);
    QVERIFY(!eid);
    QCOMPARE(eid.error().kind, Error::Kind::Untrusted);
    QVERIFY2(eid.error().detail.contains(finding), qPrintable(eid.error().detail));
}

void CertificateTest::refusesWhatIsNone()
{
    auto der = readCertificate("euicc").der();
    QVERIFY(!Certificate::fromDer(viewOf(der).first(100)));
    der += '\0';
    QCOMPARE(Certificate::fromDer(viewOf(der)).error().kind, Error::Kind::InvalidInput);
    QVERIFY(!Certificate::fromDer({}));
}

LONGREACH_TEST(CertificateTest)
#include "tst_certificate.moc"
