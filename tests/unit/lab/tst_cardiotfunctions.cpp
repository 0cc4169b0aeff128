// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/eimintroduction.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

AddInitialEimError refusalOf(const EimConfigurationData &configuration)
{
    const auto card = makeTestCard(CardPersonality::Iot);
    const auto before = card->state();
    TestEim good;
    const AddInitialEimRequest request{{good.configuration(), configuration}};
    const auto response = call<AddInitialEimResponse>(*card, request);
    if (card->state() != before)
        qFatal("the card has changed");
    return std::get<AddInitialEimError>(response);
}

EnableResult enableWithRollback(VirtualEuicc &card, TestEim &eim, std::size_t position)
{
    const auto order = eim.order(card, std::vector<Psmo>{psmo::Enable{iccidAt(card, position), true}});
    const auto result = std::get<EuiccPackageResultSigned>(call<EuiccPackageResult>(card, order));
    return std::get<EnableResult>(result.euiccPackageResultDataSigned->euiccResult.at(0));
}

template <typename Request, typename Response>
auto codeOf(VirtualEuicc &card)
{
    return call<Response>(card, Request{false}).result;
}

bool isEnabledAt(const VirtualEuicc &card, std::size_t position)
{
    return card.state().profiles.at(position).profileState == WireProfileState::Enabled;
}

} // namespace

/// What an IPA asks of an IoT card without a package.
class CardIotFunctionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void introducesTheFirstEims();
    void refusesToBeIntroducedTo();
    void readsIntroductionsInEachForm();
    void fillsInWhatIsAbsent();
    void rollsBack();
    void fallsBackAndReturns();
    void callsForHelp();
    void enablesADownloadAtOnce();
    void takesSettingsUntilThereIsAnEim();
    void resetsItsMemory();
    void tellsOfItsConnection();
};

void CardIotFunctionsTest::introducesTheFirstEims()
{
    const auto card = makeTestCard(CardPersonality::Iot);
    TestEim first;
    TestEim second('\x12');
    second.id = QStringLiteral("second.example");
    second.token.reset();
    const AddInitialEimRequest request{{first.configuration(), second.configuration()}};
    const auto added = std::get<0>(call<AddInitialEimResponse>(*card, request));
    QCOMPARE(std::get<AssociationToken>(added.at(0)).value, 1);
    QVERIFY(std::holds_alternative<Null>(added.at(1)));
    QCOMPARE(std::get<1>(call<AddInitialEimResponse>(*card, request)), AddInitialEimError::AssociatedEimAlreadyExists);
    const auto list = call<GetEimConfigurationDataResponse>(*card, GetEimConfigurationDataRequest());
    QCOMPARE(list.eimConfigurationDataList.size(), 2U);
    const GetEimConfigurationDataRequest one{EimIdSearch{second.id}};
    const auto found = call<GetEimConfigurationDataResponse>(*card, one).eimConfigurationDataList;
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].eimId, Utf8Text(second.id));
    QVERIFY(!found[0].counterValue);
}

void CardIotFunctionsTest::refusesToBeIntroducedTo()
{
    using enum AddInitialEimError;
    TestEim eim('\x12');
    eim.id = QStringLiteral("second.example");
    const auto with = [&](auto change) {
        auto configuration = eim.configuration();
        change(configuration);
        return refusalOf(configuration);
    };
    QCOMPARE(with([](auto &data) { data.eimId = TestEim().id; }), AssociatedEimAlreadyExists);
    QCOMPARE(with([](auto &data) { data.eimId = QString(); }), CommandError);
    QCOMPARE(with([](auto &data) { data.counterValue.reset(); }), CommandError);
    QCOMPARE(with([](auto &data) { data.eimPublicKeyData.reset(); }), CommandError);
    QCOMPARE(with([](auto &data) { data.eimPublicKeyData->der[40] = 0; }), CommandError);
    QCOMPARE(with([](auto &data) { data.euiccCiPkId = KeyId::parseHex(u"0102").value(); }), CiPkUnknown);
    QCOMPARE(with([](auto &data) { data.associationToken = 5; }), InvalidAssociationToken);
    QCOMPARE(with([](auto &data) { data.counterValue = 0x800000; }), CounterValueOutOfRange);
}

void CardIotFunctionsTest::readsIntroductionsInEachForm()
{
    const auto configuration = encode(TestEim().configuration());
    const auto request = encode(AddInitialEimRequest{{TestEim().configuration()}});
    for (const auto &given : {configuration, request, configuration.toHex(), request.toHex().toUpper() + "\n"}) {
        const auto card = makeTestCard(CardPersonality::Iot);
        QVERIFY(introduceEim(*card, given));
        QCOMPARE(card->state().eims.size(), 1U);
        QCOMPARE(introduceEim(*card, given).error().kind, Error::Kind::Refused);
    }
    QCOMPARE(introduceEim(*makeTestCard(CardPersonality::Iot), "nonsense").error().kind, Error::Kind::InvalidInput);
    QCOMPARE(introduceEim(*makeTestCard(CardPersonality::Consumer), request).error().kind, Error::Kind::Refused);
}

void CardIotFunctionsTest::fillsInWhatIsAbsent()
{
    const TestEim eim;
    const auto card = makeTestCard(CardPersonality::Iot, &eim);
    const auto list = call<GetEimConfigurationDataResponse>(*card, GetEimConfigurationDataRequest());
    const auto &shown = list.eimConfigurationDataList.at(0);
    QCOMPARE(shown.eimIdType, EimIdType::Proprietary);
    QCOMPARE(shown.eimSupportedProtocol, (Bits<EimSupportedProtocol>{EimSupportedProtocol::Proprietary}));
    QCOMPARE(shown.euiccCiPkId, cardStock()->ciKeyId());
    QCOMPARE(shown.associationToken, 1);
    QVERIFY(!shown.trustedPublicKeyDataTls);
}

void CardIotFunctionsTest::rollsBack()
{
    TestEim eim;
    const auto card = makeTestCard(CardPersonality::Iot, &eim);
    const ProfileRollbackRequest request{};
    QCOMPARE(call<ProfileRollbackResponse>(*card, request).cmdResult, ProfileRollbackResult::RollbackNotAllowed);
    QCOMPARE(enableWithRollback(*card, eim, 1), EnableResult::Ok);
    const auto first = card->state().packageResults.back();
    const auto response = call<ProfileRollbackResponse>(*card, request);
    QCOMPARE(response.cmdResult, ProfileRollbackResult::Ok);
    QVERIFY(isEnabledAt(*card, 0) && !isEnabledAt(*card, 1));
    const auto result = std::get<EuiccPackageResultSigned>(response.eUiccPackageResult->value());
    const auto key = cardStock()->cardKey(card->state().eid.toEid().value()).publicKey();
    QVERIFY(verify(result, key, eim.token));
    const auto &data = result.euiccPackageResultDataSigned.value();
    QCOMPARE(data.counterValue, 1);
    QVERIFY(data.eimTransactionId && data.seqNumber > first.seqNumber);
    QCOMPARE(std::get<RollbackResult>(data.euiccResult.at(0)), RollbackResult::Ok);
    QCOMPARE(card->state().packageResults.size(), 1U); // the new one instead of the old
    QCOMPARE(card->state().packageResults[0].octets, response.eUiccPackageResult->octets());
    QCOMPARE(call<ProfileRollbackResponse>(*card, request).cmdResult, ProfileRollbackResult::RollbackNotAllowed);
    // Another package takes the right away.
    QCOMPARE(enableWithRollback(*card, eim, 1), EnableResult::Ok);
    mustCall(*card, encode(eim.order(*card, std::vector<Psmo>{psmo::GetRat()})));
    QCOMPARE(call<ProfileRollbackResponse>(*card, request).cmdResult, ProfileRollbackResult::RollbackNotAllowed);
}

void CardIotFunctionsTest::fallsBackAndReturns()
{
    using Execute = ExecuteFallbackMechanismRequest;
    using Executed = ExecuteFallbackMechanismResponse;
    using Return = ReturnFromFallbackRequest;
    using Returned = ReturnFromFallbackResponse;
    TestEim eim;
    const auto card = makeTestCard(CardPersonality::Iot, &eim);
    QCOMPARE((codeOf<Execute, Executed>(*card)), ExecuteFallbackResult::ProfileNotInDisabledState);
    QCOMPARE((codeOf<Return, Returned>(*card)), ReturnFromFallbackResult::FallbackNotAvailable);
    QCOMPARE(enableWithRollback(*card, eim, 1), EnableResult::Ok);
    QCOMPARE((codeOf<Execute, Executed>(*card)), ExecuteFallbackResult::Ok);
    QVERIFY(isEnabledAt(*card, 0) && !card->state().rollback);
    const auto refused = eim.order(*card, std::vector<Psmo>{psmo::Delete{iccidAt(*card, 1)}});
    const auto result = std::get<0>(call<EuiccPackageResult>(*card, refused));
    QCOMPARE(std::get<DeleteResult>(result.euiccPackageResultDataSigned->euiccResult[0]),
             DeleteResult::ReturnFallbackProfile);
    QCOMPARE((codeOf<Return, Returned>(*card)), ReturnFromFallbackResult::Ok);
    QVERIFY(isEnabledAt(*card, 1));
    auto state = card->state();
    state.profiles[1].profileState = WireProfileState::Disabled;
    const auto dark = VirtualEuicc::make(cardStock(), state).value();
    QCOMPARE((codeOf<Execute, Executed>(*dark)), ExecuteFallbackResult::CommandError);
    state.profiles[1].profileState = WireProfileState::Enabled;
    state.profiles[0].fallbackAttribute.reset();
    const auto bare = VirtualEuicc::make(cardStock(), state).value();
    QCOMPARE((codeOf<Execute, Executed>(*bare)), ExecuteFallbackResult::FallbackNotAvailable);
}

void CardIotFunctionsTest::callsForHelp()
{
    TestEim eim;
    auto state = makeTestCard(CardPersonality::Iot, &eim)->state();
    using Call = EnableEmergencyProfileRequest;
    using Called = EnableEmergencyProfileResponse;
    using End = DisableEmergencyProfileRequest;
    using Ended = DisableEmergencyProfileResponse;
    auto card = VirtualEuicc::make(cardStock(), state).value();
    QCOMPARE((codeOf<Call, Called>(*card)), EnableEmergencyProfileResult::EcallNotAvailable);
    state.profiles[2].ecallIndication = true;
    card = VirtualEuicc::make(cardStock(), state).value();
    QCOMPARE((codeOf<End, Ended>(*card)), DisableEmergencyProfileResult::ProfileNotInEnabledState);
    QCOMPARE((codeOf<Call, Called>(*card)), EnableEmergencyProfileResult::Ok);
    QCOMPARE((codeOf<Call, Called>(*card)), EnableEmergencyProfileResult::ProfileNotInDisabledState);
    const auto refused = call<EuiccPackageResult>(*card, eim.order(*card, std::vector<Psmo>{psmo::GetRat()}));
    QCOMPARE(std::get<EuiccPackageErrorSigned>(refused).euiccPackageErrorDataSigned->euiccPackageErrorCode,
             EuiccPackageErrorCode::EcallActive);
    QCOMPARE((codeOf<End, Ended>(*card)), DisableEmergencyProfileResult::Ok);
    QVERIFY(isEnabledAt(*card, 0));
}

void CardIotFunctionsTest::enablesADownloadAtOnce()
{
    using Enable = ImmediateEnableRequest;
    using Enabled = ImmediateEnableResponse;
    const auto card = makeTestCard(CardPersonality::Iot);
    QCOMPARE((codeOf<Enable, Enabled>(*card)), ImmediateEnableResult::ImmediateEnableNotAvailable);
    const ConfigureImmediateProfileEnablingRequest configure{true, {}, {}};
    QCOMPARE(call<ConfigureImmediateProfileEnablingResponse>(*card, configure).result,
             ConfigureImmediateEnableResult::Ok);
    QCOMPARE((codeOf<Enable, Enabled>(*card)), ImmediateEnableResult::NoSessionContext);
    auto profile = toCardProfile({.iccid = Iccid::parse(u"8988220000000000010").value()});
    const auto octets = card->install(profile, QStringLiteral("rsp.example")).value();
    const auto installed = decode<ProfileInstallationResult>(octets).value();
    const auto key = cardStock()->cardKey(card->state().eid.toEid().value()).publicKey();
    QVERIFY(verify(installed, key));
    const auto pending = call<RetrieveNotificationsListResponse>(*card, RetrieveNotificationsListRequest());
    QCOMPARE(std::get<Sealed<ProfileInstallationResult>>(std::get<0>(pending).at(0)).octets(), octets);
    QCOMPARE(card->install(profile, QStringLiteral("rsp.example")).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE((codeOf<Enable, Enabled>(*card)), ImmediateEnableResult::Ok);
    QVERIFY(isEnabledAt(*card, 3));
}

void CardIotFunctionsTest::takesSettingsUntilThereIsAnEim()
{
    const TestEim eim;
    const SetDefaultDpAddressRequest address{QStringLiteral("rsp.play.example")};
    const auto free = makeTestCard(CardPersonality::Iot);
    QCOMPARE(call<SetDefaultDpAddressResponse>(*free, address).result, SetDefaultDpAddressResult::Ok);
    const auto obedient = makeTestCard(CardPersonality::Iot, &eim);
    QCOMPARE(call<SetDefaultDpAddressResponse>(*obedient, address).result, SetDefaultDpAddressResult::UndefinedError);
    const ConfigureImmediateProfileEnablingRequest configure{true, {}, {}};
    QCOMPARE(call<ConfigureImmediateProfileEnablingResponse>(*obedient, configure).result,
             ConfigureImmediateEnableResult::AssociatedEimAlreadyExists);
    QCOMPARE(call<IpaeActivationResponse>(*free, IpaeActivationRequest()).result, IpaeActivationResult::NotSupported);
}

void CardIotFunctionsTest::resetsItsMemory()
{
    using enum ResetOption;
    const TestEim eim;
    const auto card = makeTestCard(CardPersonality::Iot, &eim);
    const auto reset = [&](Bits<ResetOption> options) {
        return call<EuiccMemoryResetResponse>(*card, EuiccMemoryResetRequest{options});
    };
    QCOMPARE(reset({DeletePreLoadedTestProfiles}).resetResult, MemoryResetResult::NothingToDelete);
    const auto eims = reset({ResetEimConfigData, ResetImmediateEnableConfig});
    QCOMPARE(eims,
             (EuiccMemoryResetResponse{MemoryResetResult::Ok, ResetEimResult::Ok, ResetImmediateEnableResult::Ok}));
    QVERIFY(card->state().eims.empty());
    QCOMPARE(reset({ResetEimConfigData}).resetEimResult, ResetEimResult::NothingToDelete);
    QCOMPARE(reset({DeleteOperationalProfiles, DeleteProvisioningProfiles}).resetResult, MemoryResetResult::Ok);
    QVERIFY(card->state().profiles.empty());
}

void CardIotFunctionsTest::tellsOfItsConnection()
{
    auto state = makeTestCard(CardPersonality::Iot)->state();
    auto card = VirtualEuicc::make(cardStock(), state).value();
    const GetConnectivityParametersRequest request;
    QCOMPARE(std::get<1>(call<GetConnectivityParametersResponse>(*card, request)),
             ConnectivityParametersError::ParametersNotAvailable);
    state.connectivityParameters = QByteArray::fromHex("350103");
    card = VirtualEuicc::make(cardStock(), state).value();
    QCOMPARE(std::get<0>(call<GetConnectivityParametersResponse>(*card, request)).httpParams,
             state.connectivityParameters);
}

LONGREACH_TEST(CardIotFunctionsTest)
#include "tst_cardiotfunctions.moc"
