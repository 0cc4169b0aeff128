// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/package/packagesignature.h"
#include "app/sgp32/schema/codec.h"

#include "tests/support/testregistry.h"
#include "tests/support/wiretypes.h"

#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

/// What is written in one form and accepted in several: habits of other implementations, and what
/// differs between the versions of SGP.32.
class VersionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emitsOneFormAndAcceptsOthers_data();
    void emitsOneFormAndAcceptsOthers();
    void acceptsRefreshFlagsOfEitherTag();
    void verifiesDerSignatures();
    void readsEachVersion_data();
    void readsEachVersion();
    void keepsWhatLaterVersionsAdd();
};

namespace {

/// What some type makes of `octets`: they are read, and written again in the form of v1.2.
template <typename Accept>
bool anyTypeMakes(const QByteArray &octets, Accept accept)
{
    bool isFound = false;
    const auto tryType = [&]<typename T>() {
        if (const auto value = decode<T>(octets))
            isFound = isFound || accept(encode(*value));
    };
    Es10Types::forEach(tryType);
    tryType.template operator()<ImmediateEnableRequest>();
    PackageTypes::forEach(tryType);
    EsipaTypes::forEach(tryType);
    return isFound;
}

} // namespace

void VersionsTest::emitsOneFormAndAcceptsOthers_data()
{
    QTest::addColumn<QByteArray>("emitted");
    QTest::addColumn<QByteArray>("accepted");
    const auto row = [](const char *name, const char *emitted, const char *accepted) {
        QTest::newRow(name) << QByteArray::fromHex(emitted) << QByteArray::fromHex(accepted);
    };
    row("key identifier of GetCerts", "BF560480024142", "BF560404024142");
    row("bare key", "3012800161A50DA00B300406022A030303000401", "3012800161A50D300B300406022A030303000401");
    row("whole key", "3012800161A50DA00B300406022A030303000401", "3014800161A50FA00D300B300406022A030303000401");
    row("key of TLS", "3012800161A60DA00B300406022A030303000401", "3014800161A60FA00D300B300406022A030303000401");
    row("whole certificate of an eIM", "3016800161A511A10F3003020101300406022A030302000A",
        "3018800161A513A111300F3003020101300406022A030302000A");
    row("bare certificate of an eIM", "3016800161A511A10F3003020101300406022A030302000A",
        "3016800161A511300F3003020101300406022A030302000A");
    row("certificates of GetCerts", "BF5624A022A50F3003020101300406022A030302000AA60F3003020102300406022A030302000A",
        "BF5628A026A511300F3003020101300406022A030302000AA611300F3003020102300406022A030302000A");
    row("certificate in BF52", "BF5213A011A60F3003020102300406022A030302000A",
        "BF5215A013A611300F3003020102300406022A030302000A");
    row("default SM-DP+ address", "BF6503800161", "BF65030C0161");
    row("package result", "BF5116A014300E80016181010183010130038301005F370101",
        "BF51163014300E80016181010183010130038301005F370101");
    row("list of profiles", "BF2D06A004E3025A00", "BF2D063004E3025A00");
    row("nickname", "BF29065A0090026162", "BF29065A0090026162");
    row("what is signed stays", "BF511FA01D3017800161810101830101300CAB0AA00830068001658401025F370101",
        "BF511FA01D3017800161810101830101300CAB0AA00830068001658401025F370101");
}

void VersionsTest::emitsOneFormAndAcceptsOthers()
{
    QFETCH(const QByteArray, emitted);
    QFETCH(const QByteArray, accepted);
    QVERIFY(anyTypeMakes(accepted, [&](const QByteArray &written) { return written == emitted; }));
    QVERIFY(anyTypeMakes(emitted, [&](const QByteArray &written) { return written == emitted; }));
}

void VersionsTest::acceptsRefreshFlagsOfEitherTag()
{
    const auto isTaken = []<typename Request>(const char *tag) {
        for (const char *flag : {"0380 01FF", "0301 01FF"}) {
            const auto octets = QByteArray::fromHex(QByteArray(tag) + flag);
            const auto request = decode<Request>(octets);
            QVERIFY2(request && request->refreshFlag, octets.toHex().constData());
            QCOMPARE(encode(*request), QByteArray::fromHex(QByteArray(tag) + "038001FF"));
        }
    };
    isTaken.operator()<ProfileRollbackRequest>("BF58");
    isTaken.operator()<ImmediateEnableRequest>("BF5A");
    isTaken.operator()<EnableEmergencyProfileRequest>("BF5B");
    isTaken.operator()<DisableEmergencyProfileRequest>("BF5C");
    isTaken.operator()<ExecuteFallbackMechanismRequest>("BF5D");
    isTaken.operator()<ReturnFromFallbackRequest>("BF5E");
}

void VersionsTest::verifiesDerSignatures()
{
    const auto key = PrivateKey::generate(Curve::P256).value();
    EuiccPackageSigned package;
    package.eimId = QStringLiteral("eim.lab.example");
    package.counterValue = 1;
    package.euiccPackage = std::vector<Psmo>{psmo::GetRat{}};
    auto request = signPackage(package, key, 5);
    request.eimSignature = toDerSignature(viewOf(request.eimSignature)).value();
    QVERIFY(verify(request, key.publicKey(), 5));
    QVERIFY(!verify(request, key.publicKey(), 6));
    QVERIFY(!verify(request, key.publicKey(), {}));
}

void VersionsTest::readsEachVersion_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *octets, const char *written) {
        QTest::newRow(name) << QByteArray::fromHex(octets) << QByteArray::fromHex(written);
    };
    // v1.0, as it came, and as v1.2 says the same
    row("v1.0 EnableUsingDD", "BF5A00", "BF5A03800100");
    row("v1.0 memory reset answer", "BF3403020101", "BF3403800101");
    row("v1.0 memory reset of eIMs", "BF340482020318", "BF340482020318");
    row("v1.0 rPLMN", "BF4F175A1012121212121212121212121212121212810362F210",
        "BF4F175A1012121212121212121212121212121212820362F210");
    row("v1.0 trigger error", "BF5009BF5406300480020102", "BF5009BF5406300404020102");
    row("v1.0 nothing to acknowledge", "BF5000", "BF5000");
    row("v1.0 data error", "BF5203810101", "BF5203810101");
    row("v1.0 data request", "BF520A5C02BF22A104800200C8", "BF520A5C02BF22A104800200C8");
    row("v1.0 package error", "BF5003020102", "BF5003020102");
    row("v1.0 result and notifications", "BF500FA5", "");
    row("v1.0 handled result", "BF3D0BA109BF5406300480020102", "BF3D0BA109BF5406300404020102");
    row("v1.0 both lists", "BF2B06A304A000A100", "BF2B06A304A000A100");
    row("v1.0 unsigned error", "BF5108A206800161840105", "BF5108A206800161840105");
    // v1.1 and v1.2
    row("v1.1 empty response", "BF50023000", "BF50023000");
    row("v1.2 error of the answer", "BF5003020102", "BF5003020102");
    row("v1.2 package error", "BF5008A006800101020101", "BF5008A006800101020101");
    row("v1.1 memory reset", "BF6406800100810100", "BF6406800100810100");
    row("v1.1 data error", "BF5208A106800101020101", "BF5208A106800101020101");
    // v1.3
    row("v1.3 unsigned error", "BF5108A2068001618F017F", "BF5108A2068001618F017F");
    row("v1.3 received", "BF4E08BF6005A003800101", "BF4E08BF6005A003800101");
    row("v1.3 refused", "BF4E0BBF6108A003800101810101", "BF4E0BBF6108A003800101810101");
    row("v1.3 profile tags", "BF2D075D05BF649F7B5A", "BF2D075D05BF649F7B5A");
    row("v1.3 protocol information", "3008800161AA03800101", "3008800161AA03800101");
    row("v1.3 IPA capabilities", "BF5211A00FA80D80020780A2073005060388370A",
        "BF5211A00FA80D80020780A2073005060388370A");
}

void VersionsTest::readsEachVersion()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, written);
    if (written.isEmpty()) {
        QVERIFY(!anyTypeMakes(octets, [](const QByteArray &) { return true; }));
        return;
    }
    QVERIFY(anyTypeMakes(octets, [&](const QByteArray &made) { return made == written; }));
    const auto tree = decodeToTree(octets);
    QVERIFY(!tree.stoppedAt);
    QCOMPARE(tree.unknownElements, 0);
}

void VersionsTest::keepsWhatLaterVersionsAdd()
{
    // An element of a later version, in what is signed, in a configuration and in a profile's entry.
    const auto configuration = QByteArray::fromHex("300880016190039F1F00");
    const auto read = decode<EimConfigurationData>(configuration);
    QVERIFY(read);
    QCOMPARE(encode(*read), configuration);
    const auto list = QByteArray::fromHex("BF2D0AA008E3065A009F1F0101");
    const auto profiles = decode<ProfileInfoListResponse>(list);
    QVERIFY(profiles);
    QCOMPARE(encode(*profiles), list);
    const auto request = QByteArray::fromHex("BF511730118001615A0100810101A002A6009F1F01015F370101");
    const auto package = decode<EuiccPackageRequest>(request);
    QVERIFY2(package, qPrintable(package ? QString() : package.error().detail));
    QCOMPARE(encode(*package), request);
}

LONGREACH_TEST(VersionsTest)
#include "tst_versions.moc"
