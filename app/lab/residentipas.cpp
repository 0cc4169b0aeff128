// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/residentipas.h"

#include "app/lab/card/cardmaking.h"
#include "app/lab/card/eimintroduction.h"
#include "app/lab/ipadata.h"
#include "app/lab/outcome.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::lab {

namespace {

using namespace sgp32;

constexpr int MostOrdersAtOnce = 1000;
constexpr Tag ProvideTag = 0xBF50;

QByteArray textOf(const Eid &eid)
{
    return eid.toString().toLatin1();
}

QByteArray bring(const Eid &eid, const QByteArray &result)
{
    const WireEid wire(eid);
    return writeTlv([&](TlvWriter &to) {
        to.constructed(ProvideTag, [&] {
            to.element(tag::Identity, wire.view());
            to.raw(viewOf(result));
        });
    });
}

std::optional<WireIccid> enabledIn(const CardState &state)
{
    const auto *profile = enabledProfile(state);
    return profile ? profile->iccid : std::nullopt;
}

std::vector<Profile> profilesOf(const CardState &state)
{
    std::vector<Profile> profiles;
    for (const auto &info : state.profiles) {
        if (auto profile = toProfile(info))
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

/// What a device says that could not download.
ProfileDownloadTriggerResult downloadFailure(const ProfileDownloadTriggerRequest &trigger)
{
    return {.eimTransactionId = trigger.eimTransactionId,
            .profileDownloadTriggerResultData = ProfileDownloadError{ProfileDownloadErrorReason::UndefinedError, {}}};
}

/// The rules of a card that refuses: none of its profiles may be disabled or deleted.
void setRefusing(CardState &state, bool isRefusing)
{
    for (auto &profile : state.profiles) {
        if (isRefusing)
            profile.profilePolicyRules = {PolicyRule::NoDisable, PolicyRule::NoDelete};
        else
            profile.profilePolicyRules.reset();
    }
}

/// What it left for its fallback profile, as the device knows it.
std::optional<Iccid> formerProfileOf(const CardState &state)
{
    const auto former =
        state.leftForFallback ? Iccid::fromWire(state.leftForFallback->view()) : failure(Error::Kind::NotFound, {});
    return former ? std::optional(*former) : std::nullopt;
}

QByteArray activationCodeIn(const ProfileDownloadTriggerRequest &trigger)
{
    const auto *code = trigger.profileDownloadData ? std::get_if<Utf8Text>(&*trigger.profileDownloadData) : nullptr;
    return code ? toByteArray(code->view()) : QByteArray();
}

} // namespace

ResidentIpas::ResidentIpas(std::shared_ptr<const CardStock> stock, PackageDesk &desk, EsipaMessages &messages,
                           const OrderBook &book, EuiccRecords &records, ProfileSource &source,
                           QByteArray addInitialEim)
    : m_stock(std::move(stock)),
      m_desk(desk),
      m_memory(messages),
      m_book(book),
      m_records(records),
      m_source(source),
      m_addInitialEim(std::move(addInitialEim))
{}

CardState ResidentIpas::factoryState(const SimulatedDevice &device) const
{
    auto state = makeBlankCard(device.identity().eid, CardPersonality::Iot);
    for (const auto &profile : device.card().profiles())
        addProfile(state, profile);
    return state;
}

std::shared_ptr<VirtualEuicc> ResidentIpas::cardOf(const SimulatedDevice &device, Resident &resident)
{
    if (resident.card)
        return resident.card;
    const bool isNew = resident.cardState.isEmpty();
    auto state = isNew ? Result<CardState>(factoryState(device)) : decode<CardState>(resident.cardState);
    setRefusing(*state, device.behaviour() == Behaviour::Refuse);
    std::shared_ptr<VirtualEuicc> card = VirtualEuicc::make(m_stock, std::move(state).value()).value();
    if (isNew && introduceEim(*card, m_addInitialEim))
        registerKey(device.identity().eid, card->state());
    return card;
}

/// Its maker tells the eIM the key of a card, and the card the token it shares with the eIM.
void ResidentIpas::registerKey(const Eid &eid, const CardState &state)
{
    auto record = m_records.find(textOf(eid));
    record.key = m_stock->cardKey(eid).publicKey().toSpki();
    record.isConsumer = record.isConsumer.value_or(false);
    if (!state.eims.empty())
        record.token = state.eims.front().associationToken.value_or(0);
    m_records.set(textOf(eid), record);
}

void ResidentIpas::restore(SimulatedDevice &device, const QByteArray &kept)
{
    auto &resident = m_residents[textOf(device.identity().eid)];
    resident.isLost = kept.startsWith('\x01');
    resident.cardState = kept.mid(1);
    const auto state = decode<CardState>(resident.cardState);
    if (!state)
        return;
    resident.owesResult = !state->packageResults.empty();
    device.setProfiles(profilesOf(*state));
    auto connection = device.connection();
    connection.leftForFallback = formerProfileOf(*state);
    device.setConnection(connection);
}

void ResidentIpas::keep(SimulatedDevice &device, Resident &resident, const VirtualEuicc &card)
{
    resident.cardState = encode(card.state());
    device.setProfiles(profilesOf(card.state()));
    auto connection = device.connection();
    connection.leftForFallback = formerProfileOf(card.state());
    device.setConnection(connection);
    if (m_observer)
        m_observer(textOf(device.identity().eid), (resident.isLost ? '\x01' : '\x00') + resident.cardState);
}

void ResidentIpas::setLine(IpaLine &line, QSet<QByteArray> eids)
{
    m_line = &line;
    m_onLine = std::move(eids);
}

IpaLine &ResidentIpas::lineOf(const QByteArray &eid)
{
    if (m_line && m_onLine.contains(eid))
        return *m_line;
    return m_memory;
}

void ResidentIpas::say(const QByteArray &eid, const QByteArray &message, LabTime now, const IpaLine::Then &then)
{
    m_residents[eid].isTalking = true;
    lineOf(eid).say(eid, message, now, [this, eid, then](const std::optional<QByteArray> &answer, LabTime at) {
        m_residents[eid].isTalking = false;
        then(answer, at);
    });
}

/// What becomes of a poll that needs no eIM, if this is one.
std::optional<ResidentIpas::Visit> ResidentIpas::withoutAsking(const SimulatedDevice &device, Resident &resident) const
{
    if (resident.isLost)
        return Visit::Lost;
    if (resident.isTalking)
        return Visit::Unheard;
    if (!resident.answer.isEmpty() || !resident.downloadFault.isEmpty())
        return Visit::Answering; // it had no connection when it would have brought it
    if (!std::exchange(resident.owesResult, false))
        return {};
    const auto state = decode<CardState>(resident.cardState).value();
    resident.answer = bring(device.identity().eid, state.packageResults.front().octets);
    return Visit::Answering;
}

void ResidentIpas::poll(SimulatedDevice &device, const Coverage &coverage, LabTime now, const Visited &visited)
{
    const auto eid = textOf(device.identity().eid);
    const auto known = m_residents.find(eid);
    const auto visit = known == m_residents.end() ? std::nullopt : withoutAsking(device, *known);
    // What an eIM with nothing to do would say need not be asked for in memory.
    const bool isIdle = &lineOf(eid) == &m_memory && !m_book.peek(eid) && !m_desk.find(eid);
    if (visit || isIdle)
        visited(visit.value_or(Visit::Idle), now);
    else
        fetch(device, coverage, now, 1, visited);
}

void ResidentIpas::fetch(SimulatedDevice &device, const Coverage &coverage, LabTime now, int order,
                         const Visited &visited)
{
    const auto eid = textOf(device.identity().eid);
    if (auto &resident = m_residents[eid]; resident.cardState.isEmpty())
        keep(device, resident, *cardOf(device, resident));
    const auto take = [this, eid, &device, &coverage, order, visited](const std::optional<QByteArray> &answer,
                                                                      LabTime at) {
        const auto given = decode<GetEimPackageResponse>(answer.value_or(QByteArray()));
        const auto *error = given ? std::get_if<EimPackageError>(&*given) : nullptr;
        if (given && !error)
            visited(work(device, m_residents[eid], *given, coverage), at);
        else if (error && *error == EimPackageError::NoEimPackageAvailable)
            visited(Visit::Idle, at);
        else if (!answer && &lineOf(eid) != &m_memory)
            visited(Visit::Unheard, at);
        else if (order >= MostOrdersAtOnce)
            visited(Visit::Idle, at);
        else // an order that the eIM could not make anything of: there may be others
            fetch(device, coverage, at, order + 1, visited);
    };
    say(eid, encode(GetEimPackageRequest{device.identity().eid}), now, take);
}

ResidentIpas::Visit ResidentIpas::work(SimulatedDevice &device, Resident &resident, const GetEimPackageResponse &given,
                                       const Coverage &coverage)
{
    const auto card = cardOf(device, resident);
    auto visit = Visit::Answering;
    if (const auto *package = std::get_if<Sealed<EuiccPackageRequest>>(&given))
        visit = load(device, resident, *card, package->octets(), coverage);
    else if (const auto *question = std::get_if<Sealed<IpaEuiccDataRequest>>(&given))
        resident.answer =
            bring(device.identity().eid, answerDataRequest(*card, question->value(), device.identity().imei));
    else if (const auto *trigger = std::get_if<Sealed<ProfileDownloadTriggerRequest>>(&given))
        download(device, resident, *card, trigger->value());
    resident.isLost = visit == Visit::Lost;
    resident.card = visit == Visit::Answering ? card : nullptr;
    keep(device, resident, *card);
    return visit;
}

ResidentIpas::Visit ResidentIpas::load(const SimulatedDevice &device, Resident &resident, VirtualEuicc &card,
                                       const QByteArray &package, const Coverage &coverage)
{
    const auto before = enabledIn(card.state());
    auto result = card.call(package);
    if (!result)
        return Visit::Lost; // a card that does not answer such a command is broken
    const bool hasSwitched = enabledIn(card.state()) != before;
    const auto visit = hasSwitched ? settle(device, card, coverage, *result) : Visit::Answering;
    if (visit != Visit::Lost)
        resident.answer = bring(device.identity().eid, *result);
    return visit;
}

/// What becomes of a device whose card has switched: it looks whether it has a connection, and if not, goes
/// back where the order allows that.
ResidentIpas::Visit ResidentIpas::settle(const SimulatedDevice &device, VirtualEuicc &card, const Coverage &coverage,
                                         QByteArray &result) const
{
    const auto behaviour = device.behaviour();
    if (behaviour == Behaviour::Dark)
        return Visit::Lost;
    const auto *enabled = enabledProfile(card.state());
    const auto profile = enabled ? toProfile(*enabled) : failure(Error::Kind::NotFound, {});
    const bool isServed = coverage.serves(profile ? &*profile : nullptr, device.identity().country);
    if (isServed && behaviour != Behaviour::Rollback)
        return Visit::Answering;
    const auto back = card.call(encode(ProfileRollbackRequest{}));
    const auto told = back ? decode<ProfileRollbackResponse>(*back) : failure(back.error());
    if (!told || !told->eUiccPackageResult)
        return behaviour == Behaviour::Rollback ? Visit::Lost : Visit::Silent;
    result = told->eUiccPackageResult->octets();
    return Visit::Answering;
}

bool ResidentIpas::fallBack(SimulatedDevice &device)
{
    auto &resident = m_residents[textOf(device.identity().eid)];
    const auto card = cardOf(device, resident);
    const auto said = card->call(encode(ExecuteFallbackMechanismRequest{}));
    const auto told = said ? decode<ExecuteFallbackMechanismResponse>(*said) : failure(said.error());
    const bool isDone = told && told->result == ExecuteFallbackResult::Ok;
    if (isDone)
        keep(device, resident, *card);
    return isDone;
}

void ResidentIpas::returnFromFallback(SimulatedDevice &device)
{
    auto &resident = m_residents[textOf(device.identity().eid)];
    const auto card = cardOf(device, resident);
    (void)card->call(encode(ReturnFromFallbackRequest{}));
    keep(device, resident, *card);
}

void ResidentIpas::cutPower(SimulatedDevice &device)
{
    const auto resident = m_residents.find(textOf(device.identity().eid));
    if (resident == m_residents.end())
        return;
    resident->card.reset();
    resident->downloadFault.clear();
    if (std::exchange(resident->answer, {}).isEmpty())
        return;
    const auto state = decode<CardState>(resident->cardState);
    resident->owesResult = state && !state->packageResults.empty();
}

void ResidentIpas::recover(SimulatedDevice &device)
{
    const auto resident = m_residents.find(textOf(device.identity().eid));
    if (resident == m_residents.end() || !std::exchange(resident->isLost, false))
        return;
    restore(device, '\x00' + resident->cardState);
    if (m_observer)
        m_observer(textOf(device.identity().eid), '\x00' + resident->cardState);
}

void ResidentIpas::download(const SimulatedDevice &device, Resident &resident, VirtualEuicc &card,
                            const ProfileDownloadTriggerRequest &trigger)
{
    auto result = downloadFailure(trigger);
    if (device.behaviour() != Behaviour::Refuse) {
        const auto code = activationCodeIn(trigger);
        auto found = m_source.spend(code);
        if (const auto *fault = std::get_if<QByteArray>(&found)) {
            resident.downloadFault = *fault;
            return;
        }
        const auto host = QString::fromUtf8(code).section(u'$', 1, 1);
        const auto installed = card.install(toCardProfile(std::get<Profile>(found)), host);
        auto told = installed ? decode<ProfileInstallationResult>(*installed) : failure(installed.error());
        if (told)
            result.profileDownloadTriggerResultData = Sealed<ProfileInstallationResult>(std::move(*told));
    }
    resident.answer = bring(device.identity().eid, encode(result));
}

void ResidentIpas::answer(SimulatedDevice &device, LabTime now, const Answered &answered)
{
    const auto eid = textOf(device.identity().eid);
    auto &resident = m_residents[eid];
    if (!resident.downloadFault.isEmpty()) {
        m_desk.endDownload(eid, singleOutcome("procedureError", std::exchange(resident.downloadFault, {})), {}, now);
        resident.card.reset();
        answered(now);
        return;
    }
    say(eid, resident.answer, now, [this, &device, answered](const std::optional<QByteArray> &receipt, LabTime at) {
        if (receipt)
            takeReceipt(device, *receipt, at);
        answered(at);
    });
}

/// Takes off the card what the eIM says it has, and sends on what the card wants others to know.
void ResidentIpas::takeReceipt(SimulatedDevice &device, const QByteArray &receipt, LabTime now)
{
    const auto eid = textOf(device.identity().eid);
    auto &resident = m_residents[eid];
    resident.answer.clear();
    const auto card = cardOf(device, resident);
    const auto told = decode<ProvideEimPackageResultResponse>(receipt);
    const auto *numbers = told ? std::get_if<EimAcknowledgements>(&*told) : nullptr;
    for (const auto number : numbers ? numbers->sequenceNumbers : std::vector<quint32>())
        (void)card->call(encode(NotificationSentRequest{number}));
    deliverNotifications(eid, *card, now);
    keep(device, resident, *card);
    resident.card.reset();
}

void ResidentIpas::deliverNotifications(const QByteArray &eid, VirtualEuicc &card, LabTime now)
{
    if (card.state().notifications.empty())
        return;
    const auto list = card.call(encode(RetrieveNotificationsListRequest{}));
    TlvReader outer(viewOf(*list));
    Tlv whole;
    Tlv arm;
    if (!outer.next(whole) || !TlvReader(whole.content).next(arm))
        return;
    TlvReader notifications(arm.content);
    for (Tlv one; notifications.next(one);) {
        const auto message = writeTlv(
            [&](TlvWriter &to) { to.constructed(0xBF3D, [&] { to.constructed(0xA0, [&] { to.raw(one.octets); }); }); });
        lineOf(eid).say(eid, message, now, [](const std::optional<QByteArray> &, LabTime) {});
    }
    const auto delivered = card.state().notifications;
    for (const auto &notification : delivered)
        (void)card.call(encode(NotificationSentRequest{notification.metadata.seqNumber}));
}

} // namespace longreach::lab
