// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/session/cardscan.h"

#include "app/card/session/cardvalues.h"
#include "app/card/session/resultcode.h"
#include "app/card/tables/registers.h"
#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/values/taglist.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace longreach::card {

namespace {

/// The tag lists to ask for, one after the other until the card takes one: all that is shown of a profile,
/// with what only SGP.32 knows where the card does, too; without that; and the card's default set, which
/// has neither nickname nor owner. A card may refuse a list with a tag it does not know.
std::vector<std::optional<QByteArray>> profileTags(CardKind kind)
{
    static const auto basic = sgp32::toTagList({0x5A, 0x4F, 0x9F70, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0xB7, 0x99});
    static const auto all = basic + sgp32::toTagList({0x9F7B, 0x9F26, 0x9F67});
    if (kind == CardKind::IotEuicc)
        return {all, basic, std::nullopt};
    return {basic, std::nullopt};
}

} // namespace

bool isCardsOwn(const Error &error) noexcept
{
    return error.kind == Error::Kind::Refused || error.kind == Error::Kind::BadReply
        || error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::Unsupported;
}

CardScan::CardScan(CardSession &session, const std::vector<sgp32::Certificate> &issuers, Timestamp now)
    : m_session(session), m_issuers(issuers), m_now(now)
{}

Result<CardReport> CardScan::read(CardParts parts, CardReport before)
{
    struct Reading {
        CardParts parts;
        const char *name;
        Step step;
    };
    static constexpr std::array<Reading, 10> Readings{{
        {CardPart::Identity, "eid", &CardScan::readEid},
        {CardPart::Identity | CardPart::Memory, "info", &CardScan::readAbilities},
        {CardPart::Identity, "addresses", &CardScan::readAddresses},
        {CardPart::Profiles, "profiles", &CardScan::readProfiles},
        {CardPart::Notifications, "notifications", &CardScan::readNotifications},
        {CardPart::Eims, "eims", &CardScan::readEims},
        {CardPart::Certificates, "certificates", &CardScan::readCertificates},
        {CardPart::Details, "rules", &CardScan::readRules},
        {CardPart::Details, "connectivity", &CardScan::readConnectivity},
        {CardPart::Details, "packageResults", &CardScan::readPackageResults},
    }};
    const auto commandsBefore = m_session.channel().reader().commands();
    m_report = std::move(before);
    m_report.reader = m_session.channel().reader().name();
    m_report.readAt = m_now;
    m_report.parts = parts;
    m_report.problems.clear();
    m_report.identity.atr = m_session.channel().atr();
    m_report.identity.isdR = m_session.channel().isdR();
    for (const auto &reading : Readings) {
        if ((parts & reading.parts) == 0)
            continue;
        if (auto taken = take(reading.name, reading.step); !taken)
            return failure(taken.error());
    }
    if (parts.testFlag(CardPart::Identity))
        decideKind();
    m_report.commands = m_session.channel().reader().commands() - commandsBefore;
    return std::move(m_report);
}

Result<void> CardScan::take(const char *part, Step step)
{
    const auto done = (this->*step)();
    if (done || !isCardsOwn(done.error()))
        return done;
    m_report.problems.push_back({QString::fromLatin1(part), done.error()});
    return {};
}

void CardScan::decideKind()
{
    if (m_answersEs10 && m_report.identity.kind != CardKind::Unknown)
        return;
    const auto isRefused = [](const CardProblem &problem) { return problem.error.kind == Error::Kind::Refused; };
    // An ISD-R under the common name that knows no ES10 at all is the older standard's.
    const bool knowsNothing = !m_answersEs10 && std::ranges::all_of(m_report.problems, isRefused);
    m_report.identity.kind = knowsNothing ? CardKind::M2mEuicc : CardKind::Unknown;
}

Result<void> CardScan::readEid()
{
    auto &identity = m_report.identity;
    const auto answer = m_session.call<sgp32::GetEuiccDataResponse>(sgp32::GetEuiccDataRequest{});
    if (!answer)
        return failure(answer.error());
    m_answersEs10 = true;
    identity.eidText = QString::fromLatin1(sgp32::toByteArray(answer->eidValue.view()).toHex()).toUpper();
    const auto eid = answer->eidValue.toEid();
    if (!eid) {
        identity.eid.reset();
        return failure(Error::Kind::BadReply, QStringLiteral("EID %1: %2").arg(identity.eidText, eid.error().detail));
    }
    identity.eid = *eid;
    identity.maker = makerOf(*eid);
    return {};
}

Result<void> CardScan::readAbilities()
{
    const auto info = m_session.call<sgp32::EuiccInfo2>(sgp32::GetEuiccInfo2Request{});
    if (!info)
        return failure(info.error());
    m_answersEs10 = true;
    describe(*info, m_report.identity);
    m_report.memory = toCardMemory(info->extCardResource);
    return {};
}

Result<void> CardScan::readAddresses()
{
    const auto addresses =
        m_session.call<sgp32::EuiccConfiguredAddressesResponse>(sgp32::EuiccConfiguredAddressesRequest{});
    if (!addresses)
        return failure(addresses.error());
    m_report.addresses =
        CardAddresses{.defaultDp = addresses->defaultDpAddress ? addresses->defaultDpAddress->toString() : QString(),
                      .rootDs = addresses->rootDsAddress.toString()};
    return {};
}

Result<void> CardScan::readProfiles()
{
    const auto ask = [this](const std::optional<QByteArray> &tags) -> Result<std::vector<sgp32::ProfileInfo>> {
        auto answer = m_session.call<sgp32::ProfileInfoListResponse>(sgp32::ProfileInfoListRequest{.tagList = tags});
        if (!answer)
            return failure(answer.error());
        if (const auto *code = std::get_if<sgp32::ProfileInfoListError>(&*answer))
            return refusedWith(*code);
        return std::get<0>(std::move(*answer));
    };
    Result<std::vector<sgp32::ProfileInfo>> infos = failure(Error::Kind::Refused, {});
    for (const auto &tags : profileTags(m_report.identity.kind)) {
        if (!infos && infos.error().kind == Error::Kind::Refused)
            infos = ask(tags);
    }
    if (!infos)
        return failure(infos.error());
    const auto costs = std::exchange(m_report.profiles, {});
    for (const auto &info : *infos) {
        auto profile = toCardProfile(info);
        if (!profile) {
            m_report.problems.push_back({QStringLiteral("profiles"), profile.error()});
            continue;
        }
        const auto known = std::ranges::find(costs, profile->profile.iccid,
                                             [](const CardProfile &each) { return each.profile.iccid; });
        if (known != costs.end())
            profile->cost = known->cost;
        m_report.profiles.push_back(std::move(*profile));
    }
    return {};
}

Result<void> CardScan::readNotifications()
{
    const auto answer = m_session.call<sgp32::ListNotificationResponse>(sgp32::ListNotificationRequest{});
    if (!answer)
        return failure(answer.error());
    std::erase_if(m_report.notifications,
                  [](const CardNotification &each) { return each.event != CardEvent::PackageResult; });
    if (const auto *code = std::get_if<sgp32::ListNotificationsError>(&*answer)) {
        if (*code == sgp32::ListNotificationsError::NoResultAvailable)
            return {};
        return refusedWith(*code);
    }
    const auto &entries = std::get<0>(*answer);
    std::ranges::transform(entries, std::back_inserter(m_report.notifications),
                           [](const sgp32::NotificationMetadata &each) { return toCardNotification(each); });
    return {};
}

Result<void> CardScan::readEims()
{
    const auto answer = m_session.call<sgp32::GetEimConfigurationDataResponse>(sgp32::GetEimConfigurationDataRequest{});
    m_report.eims.clear();
    if (!answer) {
        // A consumer card does not know eIMs; only on an IoT card is that a problem.
        const bool isExpected = isCardsOwn(answer.error()) && m_report.identity.kind != CardKind::IotEuicc;
        return isExpected ? Result<void>{} : Result<void>(failure(answer.error()));
    }
    m_report.identity.kind = CardKind::IotEuicc;
    std::ranges::transform(answer->eimConfigurationDataList, std::back_inserter(m_report.eims), toCardEim);
    return {};
}

Result<void> CardScan::readCertificates()
{
    if (m_report.identity.kind == CardKind::ConsumerEuicc)
        return {}; // gives them with each signature only
    const auto answer = m_session.call<sgp32::GetCertsResponse>(sgp32::GetCertsRequest{});
    m_report.certificates.clear();
    m_report.chain = {};
    if (!answer)
        return failure(answer.error());
    if (const auto *code = std::get_if<sgp32::GetCertsError>(&*answer))
        return refusedWith(*code);
    const auto &both = std::get<sgp32::EuiccCertificates>(*answer);
    const auto euicc = sgp32::Certificate::fromDer(sgp32::viewOf(both.euiccCertificate.der));
    const auto eum = sgp32::Certificate::fromDer(sgp32::viewOf(both.eumCertificate.der));
    if (!euicc || !eum)
        return failure(Error::Kind::BadReply,
                       QStringLiteral("the card's certificates: %1").arg((euicc ? eum.error() : euicc.error()).detail));
    m_report.certificates = {toCardCertificate(*euicc), toCardCertificate(*eum)};
    checkChain(*euicc, *eum);
    return {};
}

void CardScan::checkChain(const sgp32::Certificate &euicc, const sgp32::Certificate &eum)
{
    const auto broken = [this](const QString &finding) { m_report.chain = {CardChain::Verdict::Broken, finding}; };
    const auto issuer = std::ranges::find_if(m_issuers, [&](const sgp32::Certificate &each) {
        return each.fields().subjectKeyId == eum.fields().authorityKeyId;
    });
    if (issuer == m_issuers.end()) {
        if (!euicc.isSignedBy(eum))
            return broken(QStringLiteral("the eUICC certificate is not signed by the EUM certificate"));
        const auto name = issuerOf(eum.fields().authorityKeyId);
        m_report.chain = {CardChain::Verdict::IssuerMissing, QStringLiteral("issuer %1 %2").arg(name.key, name.name)};
        return;
    }
    m_report.certificates.push_back(toCardCertificate(*issuer));
    const auto proven = sgp32::checkEuiccChain(euicc, eum, *issuer, m_now);
    if (!proven)
        return broken(proven.error().detail);
    if (m_report.identity.eid && *proven != *m_report.identity.eid)
        return broken(QStringLiteral("the certificate is for EID %1").arg(proven->toString()));
    m_report.chain = {CardChain::Verdict::Holds, issuer->fields().subject};
}

Result<void> CardScan::readRules()
{
    const auto answer = m_session.call<sgp32::GetRatResponse>(sgp32::GetRatRequest{});
    if (!answer)
        return failure(answer.error());
    m_report.rules.clear();
    std::ranges::transform(answer->rat, std::back_inserter(m_report.rules), toCardRule);
    return {};
}

Result<void> CardScan::readConnectivity()
{
    m_report.connectivity.clear();
    if (m_report.identity.kind == CardKind::ConsumerEuicc)
        return {};
    const auto answer =
        m_session.call<sgp32::GetConnectivityParametersResponse>(sgp32::GetConnectivityParametersRequest{});
    if (!answer)
        return failure(answer.error());
    if (const auto *parameters = std::get_if<sgp32::ConnectivityParameters>(&*answer))
        m_report.connectivity = parameters->httpParams.value_or(QByteArray());
    return {};
}

Result<void> CardScan::readPackageResults()
{
    std::erase_if(m_report.notifications,
                  [](const CardNotification &each) { return each.event == CardEvent::PackageResult; });
    m_report.counters.clear();
    if (m_report.identity.kind == CardKind::ConsumerEuicc)
        return {};
    const auto answer = m_session.call<sgp32::RetrieveNotificationsListResponse>(
        sgp32::RetrieveNotificationsListRequest{sgp32::NotificationSearch(sgp32::Null{})});
    if (!answer)
        return failure(answer.error());
    const auto *results = std::get_if<std::vector<sgp32::DerObject>>(&*answer);
    const auto *both = std::get_if<sgp32::NotificationsAndResults>(&*answer);
    if (both)
        results = &both->euiccPackageResultList;
    if (!results)
        return {};
    for (const auto &each : *results) {
        const auto result = sgp32::decode<sgp32::EuiccPackageResult>(each.octets);
        if (const auto taken = result ? packageTaken(*result) : std::nullopt) {
            auto &highest = m_report.counters.try_emplace(taken->eimId, taken->counter).first->second;
            highest = std::max(highest, taken->counter);
        }
        if (const auto entry = result ? toCardNotification(*result) : std::nullopt)
            m_report.notifications.push_back(*entry);
    }
    return {};
}

} // namespace longreach::card
