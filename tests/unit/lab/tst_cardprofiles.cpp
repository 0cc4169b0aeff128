// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/es10/rules.h"
#include "app/sgp32/values/taglist.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

std::vector<ProfileInfo> profilesOf(VirtualEuicc &card, const ProfileInfoListRequest &request = {})
{
    return std::get<0>(call<ProfileInfoListResponse>(card, request));
}

EnableProfileResult enable(VirtualEuicc &card, const ProfileIdentifier &which)
{
    return call<EnableProfileResponse>(card, EnableProfileRequest{which, false}).result;
}

std::vector<NotificationMetadata> notificationsOf(VirtualEuicc &card)
{
    return std::get<0>(call<ListNotificationResponse>(card, ListNotificationRequest()));
}

} // namespace

/// What the user of a consumer card can do to it, and what any card tells.
class CardProfilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatIsAskedFor();
    void findsByEachCriterion();
    void enablesOneInsteadOfAnother();
    void refusesWhatCannotBe();
    void obeysPolicyRules();
    void deletes();
    void renames();
    void resets();
    void keepsSignedNotifications();
    void saysWhatItIs();
    void isNoUsersOnAnIotCard();

private:
    std::unique_ptr<VirtualEuicc> m_card;
};

void CardProfilesTest::init()
{
    m_card = makeTestCard(CardPersonality::Consumer);
}

void CardProfilesTest::listsWhatIsAskedFor()
{
    const auto all = profilesOf(*m_card);
    QCOMPARE(all.size(), 3U);
    QVERIFY(all[0].iccid && all[0].isdpAid && all[0].serviceProviderName && all[0].profileClass);
    QVERIFY(!all[0].notificationConfigurationInfo && !all[0].profileOwner);
    QCOMPARE(all[0].profileState, WireProfileState::Enabled);
    const auto few = profilesOf(*m_card, {{}, toTagList({0x5A, 0x9F70, 0xB6, 0xB7}), {}});
    QVERIFY(few[1].iccid && few[1].profileState && few[1].notificationConfigurationInfo && few[1].profileOwner);
    QVERIFY(!few[1].profileName);
    for (const auto tag : {Tag(0x9F26), Tag(0x47)}) {
        const auto refused = call<ProfileInfoListResponse>(*m_card, ProfileInfoListRequest{{}, toTagList({tag}), {}});
        QCOMPARE(std::get<1>(refused), ProfileInfoListError::IncorrectInputValues);
    }
    const auto iot = makeTestCard(CardPersonality::Iot);
    const auto fallback = profilesOf(*iot, {{}, toTagList({0x5A, 0x9F26, 0x9F67}), {}});
    QCOMPARE(fallback[0].fallbackAttribute, true);
    QCOMPARE(fallback[1].fallbackAttribute, std::nullopt); // what is FALSE is left out
}

void CardProfilesTest::findsByEachCriterion()
{
    const auto second = profilesOf(*m_card).at(1);
    QCOMPARE(profilesOf(*m_card, {SearchCriterion(*second.iccid), {}, {}}), std::vector{second});
    QCOMPARE(profilesOf(*m_card, {SearchCriterion(*second.isdpAid), {}, {}}), std::vector{second});
    QCOMPARE(profilesOf(*m_card, {SearchCriterion(WireProfileClass::Provisioning), {}, {}}).size(), 1U);
    QVERIFY(profilesOf(*m_card, {SearchCriterion(WireProfileClass::Test), {}, {}}).empty());
}

void CardProfilesTest::enablesOneInsteadOfAnother()
{
    QCOMPARE(enable(*m_card, iccidAt(*m_card, 1)), EnableProfileResult::Ok);
    QCOMPARE(profilesOf(*m_card)[0].profileState, WireProfileState::Disabled);
    QCOMPARE(profilesOf(*m_card)[1].profileState, WireProfileState::Enabled);
    QCOMPARE(enable(*m_card, *m_card->state().profiles[0].isdpAid), EnableProfileResult::Ok);
    QCOMPARE(profilesOf(*m_card)[0].profileState, WireProfileState::Enabled);
    QCOMPARE(call<DisableProfileResponse>(*m_card, DisableProfileRequest{iccidAt(*m_card, 0), false}).result,
             DisableProfileResult::Ok);
    QVERIFY(!enabledProfile(m_card->state()));
}

void CardProfilesTest::refusesWhatCannotBe()
{
    const WireIccid unknown = Iccid::parse(u"8988220000000000010").value();
    QCOMPARE(enable(*m_card, unknown), EnableProfileResult::IccidOrAidNotFound);
    QCOMPARE(enable(*m_card, iccidAt(*m_card, 0)), EnableProfileResult::ProfileNotInDisabledState);
    QCOMPARE(call<DisableProfileResponse>(*m_card, DisableProfileRequest{iccidAt(*m_card, 1), false}).result,
             DisableProfileResult::ProfileNotInEnabledState);
    QCOMPARE(call<DeleteProfileResponse>(*m_card, DeleteProfileRequest{iccidAt(*m_card, 0)}).result,
             DeleteProfileResult::ProfileNotInDisabledState);
    QCOMPARE(call<DeleteProfileResponse>(*m_card, DeleteProfileRequest{unknown}).result,
             DeleteProfileResult::IccidOrAidNotFound);
    QVERIFY(notificationsOf(*m_card).empty());
}

void CardProfilesTest::obeysPolicyRules()
{
    auto state = m_card->state();
    state.profiles[0].profilePolicyRules = Bits<PolicyRule>{PolicyRule::NoDisable};
    state.profiles[1].profilePolicyRules = Bits<PolicyRule>{PolicyRule::NoDelete};
    const auto card = VirtualEuicc::make(cardStock(), state).value();
    QCOMPARE(enable(*card, iccidAt(*card, 1)), EnableProfileResult::DisallowedByPolicy);
    QCOMPARE(call<DisableProfileResponse>(*card, DisableProfileRequest{iccidAt(*card, 0), false}).result,
             DisableProfileResult::DisallowedByPolicy);
    QCOMPARE(call<DeleteProfileResponse>(*card, DeleteProfileRequest{iccidAt(*card, 1)}).result,
             DeleteProfileResult::DisallowedByPolicy);
    QCOMPARE(card->state(), state);
}

void CardProfilesTest::deletes()
{
    const auto before = call<EuiccInfo2>(*m_card, GetEuiccInfo2Request()).extCardResource.freeNonVolatileMemory;
    const auto gone = iccidAt(*m_card, 1);
    QCOMPARE(call<DeleteProfileResponse>(*m_card, DeleteProfileRequest{gone}).result, DeleteProfileResult::Ok);
    QCOMPARE(profilesOf(*m_card).size(), 2U);
    const auto after = call<EuiccInfo2>(*m_card, GetEuiccInfo2Request()).extCardResource.freeNonVolatileMemory;
    QVERIFY(after > before);
    const auto notifications = notificationsOf(*m_card);
    QCOMPARE(notifications.size(), 1U);
    QCOMPARE(notifications[0].iccid, gone);
    QVERIFY(notifications[0].profileManagementOperation.has(NotificationEvent::Delete));
}

void CardProfilesTest::renames()
{
    const auto rename = [&](const WireIccid &iccid, const QString &name) {
        return call<SetNicknameResponse>(*m_card, SetNicknameRequest{iccid, name}).result;
    };
    QCOMPARE(rename(iccidAt(*m_card, 0), QStringLiteral("Zähler 2")), SetNicknameResult::Ok);
    QCOMPARE(profilesOf(*m_card)[0].profileNickname->toString(), QStringLiteral("Zähler 2"));
    QCOMPARE(rename(iccidAt(*m_card, 0), QString(65, u'x')), SetNicknameResult::UndefinedError);
    QCOMPARE(rename(iccidAt(*m_card, 0), {}), SetNicknameResult::Ok);
    QVERIFY(!profilesOf(*m_card)[0].profileNickname);
    QCOMPARE(rename(Iccid::parse(u"8988220000000000010").value(), {}), SetNicknameResult::IccidNotFound);
}

void CardProfilesTest::resets()
{
    using enum Sgp22ResetOption;
    const auto reset = [&](Bits<Sgp22ResetOption> options) {
        return call<Sgp22MemoryResetResponse>(*m_card, Sgp22MemoryResetRequest{options}).result;
    };
    QCOMPARE(reset({DeleteFieldLoadedTestProfiles}), MemoryResetResult::NothingToDelete);
    QCOMPARE(reset({DeleteOperationalProfiles, ResetDefaultSmdpAddress}), MemoryResetResult::Ok);
    QCOMPARE(profilesOf(*m_card).size(), 1U);
    QVERIFY(!call<EuiccConfiguredAddressesResponse>(*m_card, EuiccConfiguredAddressesRequest()).defaultDpAddress);
    const Sgp22SetDefaultDpAddressRequest address{QStringLiteral("rsp.vivo.example")};
    QCOMPARE(call<Sgp22SetDefaultDpAddressResponse>(*m_card, address).result, SetDefaultDpAddressResult::Ok);
    QCOMPARE(m_card->state().defaultDpAddress, address.defaultDpAddress);
}

void CardProfilesTest::keepsSignedNotifications()
{
    enable(*m_card, iccidAt(*m_card, 1));
    const auto list = notificationsOf(*m_card);
    QCOMPARE(list.size(), 2U);
    QVERIFY(list[0].profileManagementOperation.has(NotificationEvent::Disable));
    QVERIFY(list[1].profileManagementOperation.has(NotificationEvent::Enable));
    const ListNotificationRequest onlyEnables{Bits<NotificationEvent>{NotificationEvent::Enable}};
    QCOMPARE(std::get<0>(call<ListNotificationResponse>(*m_card, onlyEnables)), std::vector{list[1]});

    const RetrieveNotificationsListRequest first{NotificationSearch(list[0].seqNumber)};
    const auto octets = mustCall(*m_card, encode(first));
    const auto pending = std::get<0>(decode<RetrieveNotificationsListResponse>(octets).value());
    QCOMPARE(pending.size(), 1U);
    const auto &notification = std::get<1>(pending[0]).value();
    const auto key = Certificate::fromDer(viewOf(notification.euiccCertificate->octets))->publicKey().value();
    QVERIFY(verify(notification, key));
    QCOMPARE(mustCall(*m_card, encode(first)), octets); // signed once
    QCOMPARE(std::get<0>(call<RetrieveNotificationsListResponse>(*m_card, RetrieveNotificationsListRequest())).size(),
             2U);

    const NotificationSentRequest remove{list[0].seqNumber};
    QCOMPARE(call<NotificationSentResponse>(*m_card, remove).result, DeleteNotificationStatus::Ok);
    QCOMPARE(call<NotificationSentResponse>(*m_card, remove).result, DeleteNotificationStatus::NothingToDelete);
    QCOMPARE(notificationsOf(*m_card).size(), 1U);
}

void CardProfilesTest::saysWhatItIs()
{
    const auto information = call<EuiccInfo2>(*m_card, GetEuiccInfo2Request());
    QVERIFY(!information.iotSpecificInfo && !information.ipaMode);
    QCOMPARE(information.euiccCiPkIdListForSigning, std::vector{cardStock()->ciKeyId()});
    QCOMPARE(call<EuiccInfo1>(*m_card, GetEuiccInfo1Request()).euiccCiPkIdListForVerification.size(), 1U);
    QCOMPARE(call<GetRatResponse>(*m_card, GetRatRequest()).rat.size(), 1U);
    QCOMPARE(call<GetEuiccDataResponse>(*m_card, GetEuiccDataRequest()).eidValue, m_card->state().eid);
    QVERIFY(!m_card->call(QByteArray::fromHex("BF3E035C0142")));
    const auto iot = makeTestCard(CardPersonality::Iot);
    const auto iotInformation = call<EuiccInfo2>(*iot, GetEuiccInfo2Request());
    QCOMPARE(iotInformation.ipaMode, IpaMode::Ipad);
    QCOMPARE(iotInformation.iotSpecificInfo->iotVersion, (std::vector<Version>{{1, 2, 0}}));
}

void CardProfilesTest::isNoUsersOnAnIotCard()
{
    const auto iot = makeTestCard(CardPersonality::Iot);
    const auto before = iot->state();
    for (const char *command : {"BF3111A00C5A0A988822000000000010F08101FF", "BF330C5A0A988822000000000010F0",
                                "BF3404820205E0", "BF3F028000"}) {
        const auto refused = iot->call(QByteArray::fromHex(command));
        QVERIFY(!refused && refused.error().detail.contains(u"6A88"));
    }
    QCOMPARE(iot->state(), before);
}

LONGREACH_TEST(CardProfilesTest)
#include "tst_cardprofiles.moc"
