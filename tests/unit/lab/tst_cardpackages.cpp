// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/tlv/tlvwriter.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

using Psmos = std::vector<Psmo>;
using Ecos = std::vector<Eco>;

/// The results of a package that the card took, checked against its key.
std::vector<EuiccResult> resultsOf(VirtualEuicc &card, TestEim &eim, EuiccPackage package)
{
    const auto result = call<EuiccPackageResult>(card, eim.order(card, std::move(package)));
    const auto *taken = std::get_if<EuiccPackageResultSigned>(&result);
    const auto key = cardStock()->cardKey(card.state().eid.toEid().value()).publicKey();
    if (!taken || !verify(*taken, key, eim.token))
        qFatal("the package was not taken");
    return taken->euiccPackageResultDataSigned->euiccResult;
}

template <typename Code>
Code codeOf(VirtualEuicc &card, TestEim &eim, EuiccPackage package)
{
    return std::get<Code>(resultsOf(card, eim, std::move(package)).back());
}

EuiccPackageErrorCode errorOf(VirtualEuicc &card, const EuiccPackageRequest &request, std::optional<qint64> token)
{
    const auto result = call<EuiccPackageResult>(card, request);
    const auto &error = std::get<EuiccPackageErrorSigned>(result);
    const auto key = cardStock()->cardKey(card.state().eid.toEid().value()).publicKey();
    if (!verify(error, key, token))
        qFatal("the error is not signed");
    return error.euiccPackageErrorDataSigned->euiccPackageErrorCode;
}

} // namespace

/// LoadEuiccPackage: SGP.32, 5.9.1, 3.3.1 and 3.4.
class CardPackagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enablesAndTells();
    void refusesWhatNobodySigned();
    void refusesUnderItsSignature();
    void keepsTheResultUntilRemoved();
    void stopsAtTheFirstFailure();
    void carriesOutWhatComesBeforeTheUnknown();
    void changesProfiles();
    void asksAndConfigures();
    void marksTheFallbackProfile();
    void changesEims();
    void takesANewKey();
    void outlivesItsOwnEim();

private:
    std::unique_ptr<TestEim> m_eim;
    std::unique_ptr<VirtualEuicc> m_card;
};

void CardPackagesTest::init()
{
    m_eim = std::make_unique<TestEim>();
    m_card = makeTestCard(CardPersonality::Iot, m_eim.get());
}

void CardPackagesTest::enablesAndTells()
{
    const auto request = m_eim->order(*m_card, Psmos{psmo::Enable{iccidAt(*m_card, 1), false}});
    const auto result = std::get<EuiccPackageResultSigned>(call<EuiccPackageResult>(*m_card, request));
    const auto &data = result.euiccPackageResultDataSigned.value();
    QCOMPARE(data.eimId, Utf8Text(m_eim->id));
    QCOMPARE(data.counterValue, 1);
    QCOMPARE(data.eimTransactionId, request.euiccPackageSigned->eimTransactionId);
    QCOMPARE(std::get<EnableResult>(data.euiccResult.at(0)), EnableResult::Ok);
    QCOMPARE(m_card->state().profiles[1].profileState, WireProfileState::Enabled);
    // Two notifications, then the result, in one row of numbers.
    QCOMPARE(m_card->state().notifications.size(), 2U);
    QCOMPARE(data.seqNumber, m_card->state().notifications[1].metadata.seqNumber + 1);
    QCOMPARE(m_card->state().eims.at(0).counterValue, 1);
}

void CardPackagesTest::refusesWhatNobodySigned()
{
    const auto before = m_card->state();
    auto request = m_eim->order(*m_card, Psmos{psmo::Enable{iccidAt(*m_card, 1), false}});
    request.eimSignature[5] = static_cast<char>(request.eimSignature[5] ^ 1);
    TestEim wrongToken;
    wrongToken.token = 2;
    TestEim noToken;
    noToken.token.reset();
    TestEim stranger('\x12');
    stranger.id = QStringLiteral("stranger.example");
    for (const auto &refused :
         {request, wrongToken.order(*m_card, Psmos{psmo::GetRat()}), noToken.order(*m_card, Psmos{psmo::GetRat()}),
          TestEim('\x12').order(*m_card, Psmos{psmo::GetRat()}), stranger.order(*m_card, Psmos{psmo::GetRat()})}) {
        const auto error = std::get<EuiccPackageErrorUnsigned>(call<EuiccPackageResult>(*m_card, refused));
        QCOMPARE(error.eimId, refused.euiccPackageSigned->eimId);
        QCOMPARE(error.eimTransactionId, refused.euiccPackageSigned->eimTransactionId);
        const bool isKnown = error.eimId == Utf8Text(m_eim->id);
        QCOMPARE(error.associationToken, isKnown ? m_eim->token : std::nullopt);
    }
    QCOMPARE(m_card->state(), before);
    QVERIFY(!m_card->call(QByteArray::fromHex("BF5103300180")));
}

void CardPackagesTest::refusesUnderItsSignature()
{
    const auto first = m_eim->order(*m_card, Psmos{psmo::GetRat()});
    QVERIFY(std::holds_alternative<EuiccPackageResultSigned>(call<EuiccPackageResult>(*m_card, first)));
    const auto before = m_card->state();
    QCOMPARE(errorOf(*m_card, first, m_eim->token), EuiccPackageErrorCode::ReplayError);
    const auto stranger = makeTestCard(CardPersonality::Iot);
    auto content = first.euiccPackageSigned.value();
    content.eidValue = Eid::parse(u"89049032123451234512345678901235").value();
    content.counterValue = 9;
    QCOMPARE(errorOf(*m_card, signPackage(content, m_eim->key, m_eim->token), m_eim->token),
             EuiccPackageErrorCode::InvalidEid);
    content.eidValue = m_card->state().eid;
    content.counterValue = GuaranteedCounterMaximum + 1;
    QCOMPARE(errorOf(*m_card, signPackage(content, m_eim->key, m_eim->token), m_eim->token),
             EuiccPackageErrorCode::CounterValueOutOfRange);
    QCOMPARE(m_card->state(), before);
    m_eim->counter = GuaranteedCounterMaximum - 1; // gaps are fine
    QCOMPARE(resultsOf(*m_card, *m_eim, Psmos{psmo::GetRat()}).size(), 1U);
}

void CardPackagesTest::keepsTheResultUntilRemoved()
{
    const auto octets = mustCall(*m_card, encode(m_eim->order(*m_card, Psmos{psmo::GetRat()})));
    const auto stored = m_card->state().packageResults.at(0);
    const auto ask = [&](NotificationSearch what) {
        return std::get<2>(call<RetrieveNotificationsListResponse>(*m_card, RetrieveNotificationsListRequest{what}));
    };
    QCOMPARE(ask(Null()), std::vector<DerObject>{{octets}});
    QCOMPARE(ask(stored.seqNumber), std::vector<DerObject>{{octets}});
    for (int count = 0; count < 20; ++count)
        resultsOf(*m_card, *m_eim, Psmos{psmo::GetRat()});
    QCOMPARE(ask(Null()).size(), 8U); // the oldest go
    const NotificationSentRequest remove{m_card->state().packageResults.back().seqNumber};
    QCOMPARE(call<NotificationSentResponse>(*m_card, remove).result, DeleteNotificationStatus::Ok);
    QCOMPARE(ask(Null()).size(), 7U);
}

void CardPackagesTest::stopsAtTheFirstFailure()
{
    const WireIccid unknown = Iccid::parse(u"8988220000000000010").value();
    const auto results = resultsOf(
        *m_card, *m_eim, Psmos{psmo::Delete{iccidAt(*m_card, 2)}, psmo::Enable{unknown, false}, psmo::GetRat()});
    QCOMPARE(results.size(), 2U);
    QCOMPARE(std::get<DeleteResult>(results[0]), DeleteResult::Ok);
    QCOMPARE(std::get<EnableResult>(results[1]), EnableResult::IccidOrAidNotFound);
    QCOMPARE(m_card->state().profiles.size(), 2U);
}

void CardPackagesTest::carriesOutWhatComesBeforeTheUnknown()
{
    const auto known = encode(
        EuiccPackageSigned(m_eim->order(*m_card, Psmos{psmo::Delete{iccidAt(*m_card, 2)}}).euiccPackageSigned.value()));
    // The same package with an operation of a later version behind.
    const auto content = writeTlv([&](TlvWriter &to) {
        to.constructed(tag::Sequence, [&] {
            to.raw(viewOf(known).subspan(2, static_cast<std::size_t>(known.size()) - 2 - 16));
            to.constructed(0xA0, [&] {
                to.raw(viewOf(known).last(14));
                to.element(0xAF, {});
            });
        });
    });
    const auto token = associationTokenObject(m_eim->token);
    const auto signature = m_eim->key.sign({viewOf(content), viewOf(token)});
    const auto request = writeTlv([&](TlvWriter &to) {
        to.constructed(0xBF51, [&] {
            to.raw(viewOf(content));
            to.element(tag::Signature, viewOf(signature));
        });
    });
    const auto result = decode<EuiccPackageResult>(mustCall(*m_card, request)).value();
    const auto &results = std::get<EuiccPackageResultSigned>(result).euiccPackageResultDataSigned->euiccResult;
    QCOMPARE(results.size(), 2U);
    QCOMPARE(std::get<DeleteResult>(results[0]), DeleteResult::Ok);
    QCOMPARE(std::get<ProcessingTerminated>(results[1]), ProcessingTerminated::UnknownOrDamagedCommand);
}

void CardPackagesTest::changesProfiles()
{
    const auto first = iccidAt(*m_card, 0);
    const auto second = iccidAt(*m_card, 1);
    QCOMPARE(codeOf<DeleteResult>(*m_card, *m_eim, Psmos{psmo::Delete{first}}),
             DeleteResult::ProfileNotInDisabledState);
    QCOMPARE(codeOf<EnableResult>(*m_card, *m_eim, Psmos{psmo::Enable{second, false}, psmo::Enable{first, false}}),
             EnableResult::UndefinedError);
    QCOMPARE(codeOf<DisableResult>(*m_card, *m_eim, Psmos{psmo::Disable{first}}),
             DisableResult::ProfileNotInEnabledState);
    QCOMPARE(codeOf<DisableResult>(*m_card, *m_eim, Psmos{psmo::Enable{first, false}, psmo::Disable{first}}),
             DisableResult::UndefinedError);
    QCOMPARE(codeOf<EnableResult>(*m_card, *m_eim, Psmos{psmo::Disable{first}, psmo::Enable{second, false}}),
             EnableResult::Ok);
    QCOMPARE(codeOf<DisableResult>(*m_card, *m_eim, Psmos{psmo::Disable{second}}), DisableResult::Ok);
    QCOMPARE(codeOf<EnableResult>(*m_card, *m_eim, Psmos{psmo::Enable{second, true}}),
             EnableResult::RollbackNotAvailable);
}

void CardPackagesTest::asksAndConfigures()
{
    const auto results =
        resultsOf(*m_card, *m_eim,
                  Psmos{psmo::ListProfileInfo(), psmo::GetRat(), psmo::ConfigureImmediateEnable{true, {}, {}},
                        psmo::SetDefaultDpAddress{QStringLiteral("rsp.play.example")}});
    QCOMPARE(results.size(), 4U);
    QCOMPARE(std::get<0>(std::get<ProfileInfoListResponse>(results[0])).size(), 3U);
    QCOMPARE(std::get<RulesAuthorisationTable>(results[1]).size(), 1U);
    QVERIFY(m_card->state().immediateEnabling->immediateEnableFlag);
    QCOMPARE(m_card->state().defaultDpAddress->toString(), QStringLiteral("rsp.play.example"));
}

void CardPackagesTest::marksTheFallbackProfile()
{
    using Set = psmo::SetFallbackAttribute;
    const auto set = [&](const WireIccid &iccid) {
        return codeOf<SetFallbackAttributeResult>(*m_card, *m_eim, Psmos{Set{iccid}});
    };
    const auto unset = [&] {
        return codeOf<UnsetFallbackAttributeResult>(*m_card, *m_eim, Psmos{psmo::UnsetFallbackAttribute()});
    };
    QCOMPARE(set(iccidAt(*m_card, 0)), SetFallbackAttributeResult::Ok); // it is already
    QCOMPARE(set(iccidAt(*m_card, 1)), SetFallbackAttributeResult::FallbackNotAllowed);
    QCOMPARE(set(Iccid::parse(u"8988220000000000010").value()), SetFallbackAttributeResult::IccidOrAidNotFound);
    QCOMPARE(unset(), UnsetFallbackAttributeResult::FallbackProfileEnabled);
    resultsOf(*m_card, *m_eim, Psmos{psmo::Enable{iccidAt(*m_card, 1), false}});
    QCOMPARE(unset(), UnsetFallbackAttributeResult::Ok);
    QCOMPARE(unset(), UnsetFallbackAttributeResult::NoFallbackAttribute);
    QCOMPARE(set(iccidAt(*m_card, 0)), SetFallbackAttributeResult::Ok);
}

void CardPackagesTest::changesEims()
{
    TestEim other('\x13');
    other.id = QStringLiteral("other.example");
    auto added = resultsOf(*m_card, *m_eim, Ecos{eco::AddEim{other.configuration()}, eco::ListEim()});
    QCOMPARE(std::get<AssociationToken>(std::get<AddEimResult>(added[0])).value, 2);
    const auto list = std::get<0>(std::get<ListEimResult>(added[1]));
    QCOMPARE(list.size(), 2U);
    other.token = 2;
    QCOMPARE(codeOf<AddEimResult>(*m_card, *m_eim, Ecos{eco::AddEim{other.configuration()}}),
             AddEimResult(AddEimResultCode::AssociatedEimAlreadyExists));
    QCOMPARE(resultsOf(*m_card, other, Psmos{psmo::GetRat()}).size(), 1U);
    QCOMPARE(codeOf<DeleteEimResult>(*m_card, *m_eim, Ecos{eco::DeleteEim{other.id}}), DeleteEimResult::Ok);
    QCOMPARE(codeOf<DeleteEimResult>(*m_card, *m_eim, Ecos{eco::DeleteEim{other.id}}), DeleteEimResult::EimNotFound);
}

void CardPackagesTest::takesANewKey()
{
    EimConfigurationData change;
    change.eimId = m_eim->id;
    const auto update = [&] { return codeOf<UpdateEimResult>(*m_card, *m_eim, Ecos{eco::UpdateEim{change}}); };
    QCOMPARE(update(), UpdateEimResult::CommandError); // nothing to change
    change.counterValue = 0;
    QCOMPARE(update(), UpdateEimResult::CommandError); // down, with the same key
    change.associationToken = 7;
    QCOMPARE(update(), UpdateEimResult::CommandError);
    change.associationToken.reset();
    change.counterValue = GuaranteedCounterMaximum + 1;
    QCOMPARE(update(), UpdateEimResult::CounterValueOutOfRange);
    TestEim rotated('\x14');
    change = rotated.configuration();
    change.associationToken.reset();
    QCOMPARE(update(), UpdateEimResult::Ok);
    QCOMPARE(resultsOf(*m_card, rotated, Psmos{psmo::GetRat()}).size(), 1U); // counts from 1 again
    const auto refused = call<EuiccPackageResult>(*m_card, m_eim->order(*m_card, Psmos{psmo::GetRat()}));
    QVERIFY(std::holds_alternative<EuiccPackageErrorUnsigned>(refused));
}

void CardPackagesTest::outlivesItsOwnEim()
{
    QCOMPARE(codeOf<DeleteEimResult>(*m_card, *m_eim, Ecos{eco::DeleteEim{m_eim->id}}),
             DeleteEimResult::LastEimDeleted);
    QVERIFY(m_card->state().eims.empty());
    QVERIFY(call<GetEimConfigurationDataResponse>(*m_card, GetEimConfigurationDataRequest())
                .eimConfigurationDataList.empty());
}

LONGREACH_TEST(CardPackagesTest)
#include "tst_cardpackages.moc"
