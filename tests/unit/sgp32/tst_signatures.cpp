// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/digest.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/package/packagesignature.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

PrivateKey labKey(Curve curve, char octet)
{
    const QByteArray scalar(32, octet);
    return PrivateKey::fromScalar(curve, viewOf(scalar)).value();
}

} // namespace

class SignaturesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashes();
    void makesTheVectorsKeys();
    void unfoldsACompressedPoint();
    void verifiesTheVectors();
    void refusesWithoutTheToken();
    void signsWhatItVerifies_data();
    void signsWhatItVerifies();
    void convertsBothWays();
    void keepsCountersInRange();
    void refusesWhatIsNoKey();
};

void SignaturesTest::hashes()
{
    const auto tbs = vectorOctets(u"pkg.enable.tbs");
    QCOMPARE(toByteArray(sha256({viewOf(tbs)})), vectorOctets(u"pkg.enable.sha256"));
    QCOMPARE(toByteArray(sha256({viewOf(tbs).first(7), viewOf(tbs).subspan(7)})), vectorOctets(u"pkg.enable.sha256"));
    const auto transaction = QByteArray::fromHex("0102030405060708090A0B0C0D0E0F10");
    QCOMPARE(confirmationCodeHash(QStringLiteral("1234"), viewOf(transaction)), vectorOctets(u"rsp.hashCc"));
}

void SignaturesTest::makesTheVectorsKeys()
{
    QCOMPARE(labKey(Curve::P256, 0x11).publicKey().toSpki(), vectorOctets(u"key.eim.spki"));
    QCOMPARE(labKey(Curve::P256, 0x22).publicKey().toPoint(), vectorOctets(u"key.euicc.point"));
    QCOMPARE(labKey(Curve::BrainpoolP256r1, 0x33).publicKey().toSpki(), vectorOctets(u"key.brainpool.spki"));
    const auto key = PrivateKey::generate(Curve::BrainpoolP256r1).value();
    QCOMPARE(PrivateKey::fromPem(key.toPem()).value().publicKey().toSpki(), key.publicKey().toSpki());
}

void SignaturesTest::unfoldsACompressedPoint()
{
    const auto point = labKey(Curve::P256, 0x11).publicKey().toPoint();
    const auto isOdd = (point.back() & 1) != 0;
    const auto spki = QByteArray::fromHex("3039301306072A8648CE3D020106082A8648CE3D030107032200")
        + (isOdd ? '\x03' : '\x02') + point.mid(1, 32);
    const auto key = PublicKey::fromSpki(viewOf(spki));
    QVERIFY(key);
    QCOMPARE(key->toPoint(), point);
    QCOMPARE(key->toSpki(), vectorOctets(u"key.eim.spki"));
}

void SignaturesTest::verifiesTheVectors()
{
    const auto spki = vectorOctets(u"key.eim.spki");
    const auto eim = PublicKey::fromSpki(viewOf(spki)).value();
    for (const auto *name :
         {u"pkg.enable.request", u"pkg.fallback.request", u"pkg.default_dp.request", u"pkg.eco.list.request"}) {
        const auto request = decode<EuiccPackageRequest>(vectorOctets(QStringView(name))).value();
        QVERIFY(verify(request, eim, {}));
        QVERIFY(verify(request, eim, 0));
        QVERIFY(!verify(request, eim, 1));
    }
    const auto point = vectorOctets(u"key.euicc.point");
    const auto euicc = PublicKey::fromPoint(Curve::P256, viewOf(point)).value();
    for (const auto *name : {u"epr.ok", u"epr.list", u"epr.listeim.v11", u"epr.terminated", u"epr.addeim.token"}) {
        const auto result = decode<EuiccPackageResult>(vectorOctets(QStringView(name))).value();
        QVERIFY(verify(std::get<EuiccPackageResultSigned>(result), euicc, {}));
        QVERIFY(!verify(std::get<EuiccPackageResultSigned>(result), euicc, 1));
    }
    const auto error = decode<EuiccPackageResult>(vectorOctets(u"epr.replay_error")).value();
    QVERIFY(verify(std::get<EuiccPackageErrorSigned>(error), euicc, {}));
    QVERIFY(!verify(std::get<EuiccPackageErrorSigned>(error), euicc, 1));
    const auto rollback = decode<ProfileRollbackResponse>(vectorOctets(u"epr.rollback.resp")).value();
    const auto &again = std::get<EuiccPackageResultSigned>(rollback.eUiccPackageResult->value());
    QVERIFY(verify(again, euicc, 0) && !verify(again, euicc, 128));
    const auto brainpoolSpki = vectorOctets(u"key.brainpool.spki");
    const auto brainpool = PublicKey::fromSpki(viewOf(brainpoolSpki)).value();
    const auto tbs = vectorOctets(u"pkg.enable.tbs");
    const auto signature = vectorOctets(u"pkg.enable.signature.brainpool");
    QVERIFY(brainpool.verifies({viewOf(tbs)}, viewOf(signature)));
}

void SignaturesTest::refusesWithoutTheToken()
{
    const auto spki = vectorOctets(u"key.eim.spki");
    const auto key = PublicKey::fromSpki(viewOf(spki)).value();
    const auto data = vectorOctets(u"pkg.enable.signed");
    const auto signature = vectorOctets(u"pkg.enable.signature");
    const auto der = vectorOctets(u"sig.raw_to_der");
    const auto token = associationTokenObject({});
    QCOMPARE(token, vectorOctets(u"eim.assoc_token.zero"));
    QCOMPARE(associationTokenObject(128), vectorOctets(u"eim.assoc_token.128"));
    QVERIFY(key.verifies({viewOf(data), viewOf(token)}, viewOf(signature)));
    QVERIFY(key.verifies({viewOf(data), viewOf(token)}, viewOf(der)));
    QVERIFY(!key.verifies({viewOf(data)}, viewOf(signature)));
    QVERIFY(!key.verifies({viewOf(data), viewOf(token)}, viewOf(signature).first(63)));
    QVERIFY(!key.verifies({viewOf(data), viewOf(token)}, {}));
}

void SignaturesTest::signsWhatItVerifies_data()
{
    QTest::addColumn<int>("curve");
    QTest::newRow("P-256") << static_cast<int>(Curve::P256);
    QTest::newRow("brainpoolP256r1") << static_cast<int>(Curve::BrainpoolP256r1);
}

void SignaturesTest::signsWhatItVerifies()
{
    QFETCH(const int, curve);
    const auto key = labKey(static_cast<Curve>(curve), 0x11);
    EuiccPackageSigned package;
    package.eimId = QStringLiteral("eim.lab.example");
    package.eidValue = Eid::parse(u"89049032123451234512345678901235").value();
    package.counterValue = 1;
    package.eimTransactionId = TransactionId::parseHex(u"A0A1A2A3A4A5A6A7A8A9AAABACADAEAF").value();
    package.euiccPackage = std::vector<Psmo>{psmo::Enable{Iccid::parse(u"8988220000000000010").value(), true}};
    const auto request = signPackage(package, key, {});
    QCOMPARE(request.euiccPackageSigned.octets(), vectorOctets(u"pkg.enable.signed"));
    QCOMPARE(request.eimSignature.size(), 64);
    QVERIFY(verify(request, key.publicKey(), {}));
    QVERIFY(!verify(request, key.publicKey(), 5));
    const auto received = decode<EuiccPackageRequest>(encode(request)).value();
    QCOMPARE(received, request);
    QVERIFY(verify(received, key.publicKey(), {}));
}

void SignaturesTest::convertsBothWays()
{
    const auto raw = vectorOctets(u"pkg.enable.signature");
    const auto der = vectorOctets(u"sig.raw_to_der");
    QCOMPARE(toDerSignature(viewOf(raw)).value(), der);
    QCOMPARE(toRawSignature(viewOf(der)).value(), raw);
    const QByteArray small = QByteArray(31, '\0') + '\x01' + QByteArray(31, '\0') + '\x02';
    QCOMPARE(toDerSignature(viewOf(small)).value().toHex(), QByteArrayLiteral("3006020101020102"));
    const auto smallDer = toDerSignature(viewOf(small)).value();
    QCOMPARE(toRawSignature(viewOf(smallDer)).value(), small);
    QVERIFY(!toRawSignature(viewOf(raw)));
}

void SignaturesTest::keepsCountersInRange()
{
    QVERIFY(isFreshCounter(2, 1) && isFreshCounter(100, 1));
    QVERIFY(!isFreshCounter(1, 1) && !isFreshCounter(0, 1));
    QCOMPARE(counterAfter(1).value(), 2);
    QCOMPARE(counterAfter(0x7FFFFE).value(), 0x7FFFFF);
    QCOMPARE(counterAfter(0x7FFFFF).error().kind, Error::Kind::Conflict);
}

void SignaturesTest::refusesWhatIsNoKey()
{
    QCOMPARE(PublicKey::fromSpki({}).error().kind, Error::Kind::InvalidInput);
    const QByteArray zeros(65, '\0');
    QVERIFY(!PublicKey::fromPoint(Curve::P256, viewOf(zeros)));
    QVERIFY(!PrivateKey::fromScalar(Curve::P256, viewOf(zeros).first(32)));
    const QByteArray tooBig(32, '\xFF');
    QVERIFY(!PrivateKey::fromScalar(Curve::P256, viewOf(tooBig)));
    QVERIFY(!PrivateKey::fromPem(QByteArrayLiteral("-----BEGIN NONSENSE-----")));
}

LONGREACH_TEST(SignaturesTest)
#include "tst_signatures.moc"
