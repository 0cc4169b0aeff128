// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/packagedesk.h"

#include "app/lab/esipa/esipamessages.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/testcard.h"

#include <QTest>

#include <chrono>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;
using sgp32::EimPackageError;

namespace {

const char *const Enable = R"({"enable":{"iccid":"98940404800000000028","rollback":false}})";

/// An eIM that knows one device from outside, whose card answers truly.
struct DeskRig {
    DeskRig()
        : desk({"eim.example", sgp32::PrivateKey::generate(sgp32::Curve::P256).value()}, book, records),
          devices(book, false),
          messages(desk, devices, [](const Eid &) { return false; }),
          card(Eid::parse(u"89049032123451234512345678901235").value(), desk.identity().key.publicKey())
    {
        devices.enrol(eid());
        EuiccRecord record;
        record.isConsumer = false;
        record.key = card.key().publicKey().toSpki();
        records.set(eid(), record);
    }

    [[nodiscard]] QByteArray eid() const { return card.eid().toString().toLatin1(); }

    QByteArray order(const QByteArray &steps = Enable, Facility facility = Facility::Psmo)
    {
        return book.create(facility, eid(),
                           R"({"eidValue":")" + eid() + R"(","order":{")" + pathOf(facility) + "\":" + steps + "}}",
                           0s);
    }
    QByteArray orderEnable() { return order('[' + QByteArray(Enable) + ']'); }

    QByteArray say(const QByteArray &message, WireForm form = WireForm::V11)
    {
        return messages.answer({.message = message, .form = form}, 1s).message;
    }
    QByteArray poll() { return say(card.poll()); }

    [[nodiscard]] QByteArray outcomeOf(const QByteArray &id, Facility facility = Facility::Psmo) const
    {
        return book.find(facility, id)->outcome;
    }

    OrderBook book;
    EuiccRecords records;
    PackageDesk desk;
    DeviceRegister devices;
    EsipaMessages messages;
    TestCard card;
};

QByteArray errorAnswer(EimPackageError error)
{
    return sgp32::encode(sgp32::GetEimPackageResponse(error));
}

} // namespace

class PackageDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesSignedPackagesOneByOne();
    void believesOnlyTheCard();
    void givesTheSameAgainAndGivesUp();
    void reportsReplayAndWrongToken();
    void asksForTheKeyFirst();
    void takesRollback();
    void answersWhoItDoesNotKnow();
    void encodesEveryOperation();
};

void PackageDeskTest::givesSignedPackagesOneByOne()
{
    DeskRig rig;
    const auto first = rig.orderEnable();
    const auto second = rig.orderEnable();
    const auto package = TestCard::packageIn(rig.poll()).value();
    QCOMPARE(package.euiccPackageSigned->counterValue, 2);
    QVERIFY(verify(package, rig.desk.identity().key.publicKey(), 1));
    QVERIFY(!verify(package, rig.desk.identity().key.publicKey(), 0));
    const auto answer = rig.say(rig.card.provide(rig.card.load(package)));
    const auto acknowledged = sgp32::decode<sgp32::ProvideEimPackageResultResponse>(answer).value();
    QCOMPARE(std::get<sgp32::EimAcknowledgements>(acknowledged).sequenceNumbers,
             std::vector<quint32>{rig.card.number()});
    QCOMPARE(rig.outcomeOf(first), QByteArray(R"([{"enableResult":"ok"}])"));
    QCOMPARE(rig.outcomeOf(second), QByteArray("[]"));
    rig.say(rig.card.provide(rig.card.load(TestCard::packageIn(rig.poll()).value())));
    QCOMPARE(rig.outcomeOf(second), QByteArray(R"([{"enableResult":"ok"}])"));
    QCOMPARE(rig.poll(), errorAnswer(EimPackageError::NoEimPackageAvailable));
}

void PackageDeskTest::believesOnlyTheCard()
{
    DeskRig rig;
    const auto id = rig.orderEnable();
    const auto package = TestCard::packageIn(rig.poll()).value();
    TestCard impostor(rig.card.eid(), rig.desk.identity().key.publicKey());
    const auto refused = rig.say(impostor.provide(impostor.load(package)));
    QCOMPARE(refused.toHex(), QByteArray("bf500302017f"));
    QCOMPARE(rig.outcomeOf(id), QByteArray("[]"));
    auto stale = std::get<sgp32::EuiccPackageResultSigned>(rig.card.load(package)).euiccPackageResultDataSigned.value();
    stale.counterValue = 1;
    rig.say(rig.card.provide(signResult(stale, rig.card.key(), 1)));
    QCOMPARE(rig.outcomeOf(id), QByteArray("[]"));
}

void PackageDeskTest::givesTheSameAgainAndGivesUp()
{
    DeskRig rig;
    const auto id = rig.orderEnable();
    const auto first = rig.poll();
    for (int delivery = 2; delivery <= PackageDesk::MostDeliveries; ++delivery)
        QCOMPARE(rig.poll(), first);
    QCOMPARE(rig.poll(), errorAnswer(EimPackageError::NoEimPackageAvailable));
    QCOMPARE(rig.outcomeOf(id), QByteArray(R"([{"procedureError":"stuckOrder"}])"));
}

void PackageDeskTest::reportsReplayAndWrongToken()
{
    DeskRig rig;
    rig.card.counter = 40;
    const auto replayed = rig.orderEnable();
    rig.say(rig.card.provide(rig.card.load(TestCard::packageIn(rig.poll()).value())));
    QCOMPARE(rig.outcomeOf(replayed), QByteArray(R"([{"euiccPackageErrorCode":"replayError"}])"));

    rig.card.counter = 1;
    rig.card.token = 9;
    const auto mismatched = rig.orderEnable();
    for (int delivery = 0; delivery < PackageDesk::MostDeliveries; ++delivery) {
        QCOMPARE(rig.outcomeOf(mismatched), QByteArray("[]")); // nobody signed what was said so far
        rig.say(rig.card.provide(rig.card.load(TestCard::packageIn(rig.poll()).value())));
    }
    QCOMPARE(rig.poll(), errorAnswer(EimPackageError::NoEimPackageAvailable));
    QCOMPARE(rig.outcomeOf(mismatched), QByteArray(R"([{"euiccPackageErrorCode":"undefinedError"}])"));

    auto record = rig.records.find(rig.eid());
    record.token = 9;
    rig.records.set(rig.eid(), record);
    const auto right = rig.orderEnable();
    rig.say(rig.card.provide(rig.card.load(TestCard::packageIn(rig.poll()).value())));
    QCOMPARE(rig.outcomeOf(right), QByteArray(R"([{"enableResult":"ok"}])"));
}

void PackageDeskTest::asksForTheKeyFirst()
{
    DeskRig rig;
    auto record = rig.records.find(rig.eid());
    record.key.clear();
    rig.records.set(rig.eid(), record);
    const auto id = rig.orderEnable();
    const auto asked = sgp32::decode<sgp32::GetEimPackageResponse>(rig.poll()).value();
    const auto &request = std::get<sgp32::Sealed<sgp32::IpaEuiccDataRequest>>(asked).value();
    QCOMPARE(request.tagList, QByteArray("\xA5\xA6"));
    sgp32::IpaEuiccData data;
    data.eumCertificate = {test::readData(QStringLiteral("sgp32/certificates/eum.der"))};
    data.euiccCertificate = {test::readData(QStringLiteral("sgp32/certificates/euicc.der"))};
    data.eimTransactionId = request.eimTransactionId;
    const sgp32::ProvideEimPackageResult told{{}, sgp32::IpaEuiccDataResponse(data)};
    QCOMPARE(rig.say(sgp32::encode(told)).toHex(), QByteArray("bf50023000"));
    QVERIFY(!rig.records.find(rig.eid()).key.isEmpty());
    QVERIFY(TestCard::packageIn(rig.poll()));
    QCOMPARE(rig.book.find(Facility::Psmo, id)->status, LabOrder::Status::Work);
}

void PackageDeskTest::takesRollback()
{
    DeskRig rig;
    const auto id = rig.orderEnable();
    const auto package = TestCard::packageIn(rig.poll()).value();
    auto result =
        std::get<sgp32::EuiccPackageResultSigned>(rig.card.load(package)).euiccPackageResultDataSigned.value();
    result.euiccResult = {sgp32::RollbackResult::Ok};
    rig.say(rig.card.provide(signResult(result, rig.card.key(), 1)));
    QCOMPARE(rig.outcomeOf(id), QByteArray(R"([{"rollbackResult":"ok"}])"));
}

void PackageDeskTest::answersWhoItDoesNotKnow()
{
    DeskRig rig;
    const TestCard stranger(Eid::parse(u"89049032123451234512345678903466").value(),
                            rig.desk.identity().key.publicKey());
    QCOMPARE(rig.say(stranger.poll()), errorAnswer(EimPackageError::EidNotFound));
    QCOMPARE(rig.say(QByteArray::fromHex("BF4F025A00")), errorAnswer(EimPackageError::MissingEid));
    QCOMPARE(rig.say(QByteArray::fromHex("BF4F125A1089049032123451234512345678901236")),
             errorAnswer(EimPackageError::InvalidEid));
    const auto nobody = rig.messages.answer({.message = QByteArray::fromHex("BF4F")}, 1s);
    QCOMPARE(nobody.kind, EsipaMessages::Answer::Kind::Malformed);
    QCOMPARE(rig.messages.answer({.message = "\x30"}, 1s).kind, EsipaMessages::Answer::Kind::Unsupported);
}

void PackageDeskTest::encodesEveryOperation()
{
    DeskRig rig;
    const auto packageFor = [&rig](const QByteArray &steps, Facility facility) {
        rig.order(steps, facility);
        const auto package = TestCard::packageIn(rig.poll()).value();
        rig.say(rig.card.provide(rig.card.load(package)));
        return sgp32::encode(package.euiccPackageSigned->euiccPackage).toHex();
    };
    constexpr auto Psmo = Facility::Psmo;
    QCOMPARE(packageFor(R"([{"enable":{"iccid":"9894","rollback":true}},{"disable":{"iccid":"98"}}])", Psmo),
             QByteArray("a00da3065a0298940500a4035a0198"));
    QCOMPARE(packageFor(R"([{"delete":{"iccid":"98"}},{"getRAT":{}},{"listProfileInfo":{"tagList":"5A9F70"}}])", Psmo),
             QByteArray("a00fa5035a0198a600bf2d055c035a9f70"));
    QCOMPARE(packageFor(R"([{"configureAutoEnable":{"autoEnableFlag":true,"smdpOid":"2.999.10"}}])", Psmo),
             QByteArray("a009a7078000810388370a"));
    QCOMPARE(packageFor(R"([{"setFallbackAttribute":{"iccid":"98"}},{"unsetFallbackAttribute":{}}])", Psmo),
             QByteArray("a007a8035a0198a900"));
    QCOMPARE(packageFor(R"([{"setDefaultDpAddress":{"smdpAddress":"a.b"}}])", Psmo),
             QByteArray("a008bf65058003612e62"));
    QCOMPARE(packageFor(R"([{"listEim":{}},{"deleteEim":{"eimId":"x"}}])", Facility::Eco),
             QByteArray("a107ab00a903800178"));
    QCOMPARE(packageFor(R"([{"addEim":{"eimConfigurationData":"3003800178"}}])", Facility::Eco),
             QByteArray("a105a803800178"));
    QCOMPARE(packageFor(R"([{"updateEim":{"eimConfigurationData":"3003800178"}}])", Facility::Eco),
             QByteArray("a105aa03800178"));
    QCOMPARE(packageFor("[]", Psmo), QByteArray("a000"));
}

LONGREACH_TEST(PackageDeskTest)
#include "tst_packagedesk.moc"
