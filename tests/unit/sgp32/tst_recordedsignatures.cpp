// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/package/packagesignature.h"
#include "app/sgp32/rsp/boundprofilepackage.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

/// Everything signed in the recorded traffic of a running eIM, IPA and card, with the keys found in it.
class RecordedSignaturesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifiesEveryPackage();
    void verifiesEveryResultOfTheCard();
    void verifiesEveryNotification();
    void verifiesTheDownloadSession();

private:
    std::optional<PublicKey> m_eim;
    std::optional<PublicKey> m_card;
};

namespace {

constexpr qint64 RecordedToken = 1; // the recorded eIM's default

template <typename Message, typename Action>
void forEveryBody(bool isRequest, Action action)
{
    for (const auto &body : readEsipaBodies()) {
        if (body.isRequest != isRequest)
            continue;
        if (const auto message = decode<Message>(body.octets))
            action(*message, body.label);
    }
}

PublicKey keyOf(const QByteArray &certificate)
{
    return Certificate::fromDer(viewOf(certificate)).value().publicKey().value();
}

PublicKey labKey(char octet)
{
    const QByteArray scalar(32, octet);
    return PrivateKey::fromScalar(Curve::P256, viewOf(scalar)).value().publicKey();
}

std::optional<EuiccPackageResult> packageResultOf(const EimPackageResult &result)
{
    if (const auto *plain = std::get_if<Sealed<EuiccPackageResult>>(&result))
        return plain->value();
    if (const auto *both = std::get_if<EprAndNotifications>(&result))
        return both->euiccPackageResult.value();
    return {};
}

void checkNotification(const PendingNotification &notification, int &checked)
{
    const auto *other = std::get_if<Sealed<OtherSignedNotification>>(&notification);
    if (!other)
        return;
    ++checked;
    const auto &value = other->value();
    QVERIFY(value.euiccCertificate);
    QVERIFY(verify(value, keyOf(value.euiccCertificate->octets)));
    QVERIFY(!verify(value, keyOf(value.eumCertificate.value().octets)));
}

} // namespace

void RecordedSignaturesTest::initTestCase()
{
    for (const auto &exchange : readCardExchanges(QStringLiteral("ipa-iot-psmo-enable.txt"))) {
        if (const auto card = decode<GetEimConfigurationDataResponse>(exchange.answer)) {
            const auto &spki = card->eimConfigurationDataList.at(0).eimPublicKeyData.value().der;
            m_eim = PublicKey::fromSpki(viewOf(spki)).value();
        }
    }
    forEveryBody<ProvideEimPackageResult>(true, [&](const auto &provided, const QString &label) {
        const auto *response = std::get_if<IpaEuiccDataResponse>(&provided.eimPackageResult);
        if (!response || !label.startsWith(u"iot"))
            return;
        const auto *data = std::get_if<IpaEuiccData>(response);
        if (data && data->euiccCertificate)
            m_card = keyOf(data->euiccCertificate->der);
    });
    QVERIFY(m_eim && m_card);
}

void RecordedSignaturesTest::verifiesEveryPackage()
{
    int verified = 0;
    forEveryBody<GetEimPackageResponse>(false, [&](const auto &response, const QString &label) {
        const auto *request = std::get_if<Sealed<EuiccPackageRequest>>(&response);
        if (!request)
            return;
        QVERIFY2(verify(request->value(), *m_eim, RecordedToken), qPrintable(label));
        for (const auto wrong : {std::optional<qint64>(), std::optional<qint64>(0), std::optional<qint64>(9)})
            QVERIFY(!verify(request->value(), *m_eim, wrong));
        QVERIFY(!verify(request->value(), *m_card, RecordedToken));
        ++verified;
    });
    QCOMPARE(verified, 27);
}

void RecordedSignaturesTest::verifiesEveryResultOfTheCard()
{
    int verified = 0;
    forEveryBody<ProvideEimPackageResult>(true, [&](const auto &provided, const QString &label) {
        const auto result = packageResultOf(provided.eimPackageResult);
        if (!result)
            return;
        const auto &signedResult = std::get<EuiccPackageResultSigned>(*result);
        // An emulated card has no key: its IPA fills in the same octets each time.
        const bool isCard = label.startsWith(u"iot");
        QCOMPARE(verify(signedResult, *m_card, RecordedToken), isCard);
        QVERIFY(!verify(signedResult, *m_card, {}));
        verified += isCard ? 1 : 0;
    });
    QCOMPARE(verified, 4);
}

void RecordedSignaturesTest::verifiesEveryNotification()
{
    int checked = 0;
    forEveryBody<HandleNotificationRequest>(true, [&](const auto &handled, const QString &) {
        if (const auto *notification = std::get_if<PendingNotification>(&handled))
            checkNotification(*notification, checked);
    });
    QVERIFY2(checked >= 13, qPrintable(QString::number(checked)));
}

void RecordedSignaturesTest::verifiesTheDownloadSession()
{
    // The lab's SM-DP+ signs with the number 44..44; the card's one-time key is of 55..55.
    const auto server = labKey(0x44);
    const auto serverSigned = vectorOctets(u"rsp.serverSigned1");
    const auto signature = vectorOctets(u"rsp.serverSignature1.do").mid(3);
    QVERIFY(server.verifies({viewOf(serverSigned)}, viewOf(signature)));
    QVERIFY(!labKey(0x66).verifies({viewOf(serverSigned)}, viewOf(signature)));

    const auto segment = vectorOctets(u"bpp.segment.0");
    const auto request = decode<InitialiseSecureChannelRequest>(segment.mid(segment.indexOf("\xBF\x23"))).value();
    const auto covered = signedOctets(Sealed(request));
    const auto point = labKey(0x55).toPoint();
    const auto oneTimeKey = writeTlv([&](TlvWriter &to) { to.element(0x5F49, viewOf(point)); });
    QVERIFY(server.verifies({viewOf(covered), viewOf(oneTimeKey)}, viewOf(request.smdpSign)));
    QVERIFY(!server.verifies({viewOf(covered)}, viewOf(request.smdpSign)));
}

LONGREACH_TEST(RecordedSignaturesTest)
#include "tst_recordedsignatures.moc"
