// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/profileinstallation.h"

#include "tests/support/testregistry.h"
#include "tests/unit/card/boundpackage.h"
#include "tests/unit/lab/cardfixture.h"
#include "tests/unit/lab/testsmdp.h"

#include "app/lab/card/cardmaking.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/package/packagesignature.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;
using Flaw = Binding::Flaw;

namespace {

const auto NewIccid = QStringLiteral("89882211000000000018");

/// A card and the SM-DP+ that it has recognised.
struct Download {
    explicit Download(Curve curve = Curve::P256)
        : stock(curve == Curve::P256 ? cardStock() : CardStock::make(Seed(11), curve)),
          smdp(CertificateRole::DpPb, *stock, curve),
          card(VirtualEuicc::make(stock, makeCard(Seed(11), 4, CardPersonality::Consumer, 2)).value())
    {
        const TestSmdp server(CertificateRole::DpAuth, *stock, curve);
        const auto challenge = call<GetEuiccChallengeResponse>(*card, GetEuiccChallengeRequest()).euiccChallenge;
        const auto first =
            std::get<AuthenticateResponseOk>(call<AuthenticateServerResponse>(*card, server.authenticate(challenge)));
        const auto prepared = std::get<PrepareDownloadResponseOk>(
            call<PrepareDownloadResponse>(*card, smdp.prepare(first.euiccSignature1)));
        otpk = prepared.euiccSigned2->euiccOtpk;
    }

    [[nodiscard]] Eid eid() const { return card->state().eid.toEid().value(); }
    [[nodiscard]] QByteArray package(Flaw flaw = Flaw::None, bool replacesKeys = true) const
    {
        return bindProfile({TestSmdp::transactionId(), smdp.key(), otpk, eid(), replacesKeys, flaw},
                           testProfile(NewIccid));
    }

    /// Hands the package over in its segments and gives what is answered at last.
    [[nodiscard]] QByteArray load(const QByteArray &bound) const
    {
        QByteArray answer;
        const auto segments = segmentsOf(bound).value();
        for (const auto &segment : segments) {
            answer = card->call(segment).value();
            if (!answer.isEmpty())
                break;
        }
        return answer;
    }

    std::shared_ptr<const CardStock> stock;
    TestSmdp smdp;
    std::unique_ptr<VirtualEuicc> card;
    QByteArray otpk;
};

ProfileInstallationResult resultIn(const QByteArray &answer)
{
    return decode<ProfileInstallationResult>(answer).value();
}

} // namespace

/// A bound profile package on a virtual card, from its keys to the installed profile.
class ProfileInstallationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void installs_data();
    void installs();
    void installsOverApdus_data();
    void installsOverApdus();
    void refuses_data();
    void refuses();
    void refusesTheSameProfileTwice();
    void forgetsTheSessionWithItsPower();
};

void ProfileInstallationTest::installs_data()
{
    QTest::addColumn<int>("curve");
    QTest::addColumn<bool>("replacesKeys");
    QTest::newRow("P-256") << static_cast<int>(Curve::P256) << true;
    QTest::newRow("P-256, one set of keys") << static_cast<int>(Curve::P256) << false;
    QTest::newRow("brainpoolP256r1") << static_cast<int>(Curve::BrainpoolP256r1) << true;
}

void ProfileInstallationTest::installs()
{
    QFETCH(const int, curve);
    QFETCH(const bool, replacesKeys);
    const Download download(static_cast<Curve>(curve));
    const auto revision = download.card->revision();
    const auto result = resultIn(download.load(download.package(Flaw::None, replacesKeys)));
    QVERIFY(verify(result, download.stock->cardKey(download.eid()).publicKey()));
    const auto &data = result.profileInstallationResultData.value();
    QVERIFY(std::holds_alternative<InstallationSuccess>(data.finalResult));
    QCOMPARE(data.notificationMetadata.notificationAddress.toString(), QStringLiteral("rsp.test.example"));
    QCOMPARE(data.smdpOid->toString(), QStringLiteral("2.999.10"));
    auto state = download.card->state();
    const auto *profile = findProfile(state, WireIccid(Iccid::parse(NewIccid).value()));
    QVERIFY(profile);
    QCOMPARE(profile->profileState, WireProfileState::Disabled);
    QCOMPARE(profile->profileName->toString(), QStringLiteral("TS48 generic"));
    QCOMPARE(profile->icon->size(), 1'400);
    QCOMPARE(*profile->isdpAid, std::get<InstallationSuccess>(data.finalResult).aid);
    QCOMPARE(state.notifications.size(), 1U);
    QVERIFY(download.card->revision() > revision);
    // It can be enabled like any other.
    const EnableProfileRequest enable{WireIccid(Iccid::parse(NewIccid).value()), true};
    QCOMPARE(call<EnableProfileResponse>(*download.card, enable).result, EnableProfileResult::Ok);
}

void ProfileInstallationTest::installsOverApdus_data()
{
    QTest::addColumn<int>("blockSize");
    QTest::newRow("20") << 20;
    QTest::newRow("120") << 120;
    QTest::newRow("255") << 255;
}

void ProfileInstallationTest::installsOverApdus()
{
    QFETCH(const int, blockSize);
    const Download download;
    // The session is kept while a channel is opened: only a reset ends it.
    QCOMPARE(download.card->transmit(QByteArray::fromHex("0070000001")).toHex(), QByteArray("019000"));
    const auto select = QByteArray::fromHex("01A4040010A0000005591010FFFFFFFF8900000100");
    QVERIFY(download.card->transmit(select).toHex().startsWith("61"));
    QByteArray answer;
    const auto segments = segmentsOf(download.package()).value();
    for (const auto &segment : segments) {
        const auto blocks = (segment.size() + blockSize - 1) / blockSize;
        for (qsizetype at = 0; at < blocks; ++at) {
            const auto block = segment.mid(at * blockSize, blockSize);
            QByteArray command = QByteArray::fromHex(at + 1 == blocks ? "81E291" : "81E211");
            command.append(static_cast<char>(at)).append(static_cast<char>(block.size())).append(block);
            answer = download.card->transmit(command);
            const auto word = answer.toHex();
            QVERIFY2(word == "9000" || word.startsWith("61"), word.constData());
        }
    }
    const char fetch[] = {'\x81', '\xC0', 0, 0, answer.back()};
    answer = download.card->transmit(QByteArray(fetch, sizeof fetch));
    QVERIFY(answer.endsWith(QByteArray::fromHex("9000")));
    QVERIFY(std::holds_alternative<InstallationSuccess>(
        resultIn(answer.chopped(2)).profileInstallationResultData->finalResult));
}

void ProfileInstallationTest::refuses_data()
{
    QTest::addColumn<int>("flaw");
    QTest::addColumn<BppCommandId>("command");
    QTest::addColumn<BppErrorReason>("reason");
    const auto row = [](const char *name, Flaw flaw, BppCommandId command, BppErrorReason reason) {
        QTest::newRow(name) << static_cast<int>(flaw) << command << reason;
    };
    using enum BppErrorReason;
    row("signature", Flaw::Signature, BppCommandId::InitialiseSecureChannel, InvalidSignature);
    row("changed on the way", Flaw::Mac, BppCommandId::LoadProfileElements, Scp03tSecurityError);
    row("out of order", Flaw::Order, BppCommandId::LoadProfileElements, Scp03tSecurityError);
    row("no profile", Flaw::Elements, BppCommandId::LoadProfileElements, InstallFailedDueToPeProcessingError);
}

void ProfileInstallationTest::refuses()
{
    QFETCH(const int, flaw);
    QFETCH(const BppCommandId, command);
    QFETCH(const BppErrorReason, reason);
    const Download download;
    const auto profiles = download.card->state().profiles.size();
    const auto result = resultIn(download.load(download.package(static_cast<Flaw>(flaw))));
    QVERIFY(verify(result, download.stock->cardKey(download.eid()).publicKey()));
    const auto failure = std::get<InstallationFailure>(result.profileInstallationResultData->finalResult);
    QCOMPARE(failure.bppCommandId, command);
    QCOMPARE(failure.errorReason, reason);
    QCOMPARE(download.card->state().profiles.size(), profiles);
    // The session is over: nothing more is taken.
    QVERIFY(!download.card->call(download.package()));
}

void ProfileInstallationTest::refusesTheSameProfileTwice()
{
    const Download download;
    ProfileInfo known;
    known.iccid = Iccid::parse(NewIccid).value();
    QVERIFY(download.card->install(known, QStringLiteral("elsewhere.example")));
    const auto result = resultIn(download.load(download.package()));
    const auto failure = std::get<InstallationFailure>(result.profileInstallationResultData->finalResult);
    QCOMPARE(failure.errorReason, BppErrorReason::InstallFailedDueToIccidAlreadyExistsOnEuicc);
}

void ProfileInstallationTest::forgetsTheSessionWithItsPower()
{
    const Download download;
    const auto segments = segmentsOf(download.package()).value();
    QVERIFY(download.card->call(segments.front()).value().isEmpty());
    download.card->reset();
    QVERIFY(!download.card->call(segments.at(1)));
}

LONGREACH_TEST(ProfileInstallationTest)
#include "tst_profileinstallation.moc"
