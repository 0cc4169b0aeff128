// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/packagedesk.h"

#include "app/lab/erlangterm.h"
#include "app/lab/esipa/packagebuilder.h"
#include "app/lab/esipa/resultcheck.h"
#include "app/lab/esipa/resultoutcome.h"
#include "app/lab/orderreader.h"
#include "app/lab/outcome.h"
#include "app/sgp32/package/packagesignature.h"
#include "app/sgp32/values/taglist.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace longreach::lab {

namespace {

using namespace sgp32;

QByteArray keyOfDevice(const Eid &eid)
{
    return eid.toString().toLatin1();
}

TransactionId freshTransactionId()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    TransactionId id;
    id.assign(std::as_bytes(std::span(numbers)));
    return id;
}

QByteArray errorMessage(EimPackageError error)
{
    return encode(GetEimPackageResponse(error));
}

QByteArray withoutScheme(const QByteArray &activationCode)
{
    return activationCode.left(4).toUpper() == "LPA:" ? activationCode.mid(4) : activationCode;
}

QByteArray debugTermOf(const QByteArray &message)
{
    return erlang::toHex(erlang::pair(erlang::atom("provideEimPackageResult"), erlang::binary(message)));
}

Timestamp wallClock()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// The package of a handover, as it was signed; nothing if there is none.
std::optional<EuiccPackageRequest> requestOf(const Handover &handover)
{
    const auto response = decode<GetEimPackageResponse>(handover.message);
    const auto *package = response ? std::get_if<Sealed<EuiccPackageRequest>>(&*response) : nullptr;
    return package ? std::optional(package->value()) : std::nullopt;
}

/// The numbers under which the card keeps a result and the notifications beside it. An IPA that
/// emulates has no number and says 0, which on its card may be somebody else's.
void acknowledge(std::vector<quint32> &numbers, const EuiccPackageResult &result, bool isProven)
{
    const auto *done = std::get_if<EuiccPackageResultSigned>(&result);
    if (done && (isProven || done->euiccPackageResultDataSigned->seqNumber != 0))
        numbers.push_back(done->euiccPackageResultDataSigned->seqNumber);
}

void acknowledge(std::vector<quint32> &numbers, const std::optional<std::vector<PendingNotification>> &notifications)
{
    for (const auto &notification : notifications.value_or(std::vector<PendingNotification>())) {
        if (const auto *metadata = metadataOf(notification))
            numbers.push_back(metadata->seqNumber);
    }
}

/// Whether a signed result is the answer to this very package.
bool answers(const EuiccPackageResult &result, const Handover &handover, const QByteArray &eimId)
{
    const auto matches = [&](const auto &data) {
        return toByteArray(data.eimId.view()) == eimId && data.counterValue == handover.counter
            && (!data.eimTransactionId || *data.eimTransactionId == handover.transactionId);
    };
    if (const auto *done = std::get_if<EuiccPackageResultSigned>(&result))
        return matches(done->euiccPackageResultDataSigned.value());
    if (const auto *refused = std::get_if<EuiccPackageErrorSigned>(&result))
        return matches(refused->euiccPackageErrorDataSigned.value());
    return true;
}

} // namespace

PackageDesk::PackageDesk(EimIdentity identity, OrderBook &book, EuiccRecords &records)
    : m_identity(std::move(identity)), m_book(book), m_records(records)
{}

const Handover *PackageDesk::find(const QByteArray &eid) const
{
    const auto found = m_handovers.constFind(eid);
    return found == m_handovers.cend() ? nullptr : &*found;
}

QByteArray PackageDesk::onlyEidOwingData() const
{
    QByteArray only;
    for (auto handover = m_handovers.cbegin(); handover != m_handovers.cend(); ++handover) {
        if (handover->kind != Handover::Kind::DataRequest)
            continue;
        if (!only.isEmpty())
            return {};
        only = handover.key();
    }
    return only;
}

void PackageDesk::keep(const QByteArray &eid, Handover handover)
{
    m_eids.insert(handover.transactionId.toByteArray(), eid);
    const auto &kept = *m_handovers.insert(eid, std::move(handover));
    if (m_observer)
        m_observer(eid, &kept);
}

void PackageDesk::restore(const QByteArray &eid, const Handover &handover)
{
    m_eids.insert(handover.transactionId.toByteArray(), eid);
    m_handovers.insert(eid, handover);
}

void PackageDesk::drop(const QByteArray &eid)
{
    m_eids.remove(m_handovers.take(eid).transactionId.toByteArray());
    if (m_observer)
        m_observer(eid, nullptr);
}

void PackageDesk::finish(const QByteArray &eid, const OrderedJson &outcome, const QByteArray &message, LabTime now)
{
    m_book.finish(m_handovers.value(eid).orderId, outcome, debugTermOf(message), now);
    drop(eid);
}

std::optional<QByteArray> PackageDesk::next(const Eid &eid, WireForm form, LabTime now)
{
    const auto device = keyOfDevice(eid);
    if (const auto open = m_handovers.find(device); open != m_handovers.end()) {
        if (auto again = deliverAgain(device, *open, now))
            return again;
    }
    if (needsCertificates(device)) {
        askForCertificates(device, form);
        return m_handovers.value(device).message;
    }
    const auto *order = m_book.fetch(device, now);
    if (!order)
        return errorMessage(EimPackageError::NoEimPackageAvailable);
    switch (serve(eid, *order, form, now)) {
    case Serving::Served: return m_handovers.value(device).message;
    case Serving::Refused: return errorMessage(EimPackageError::UndefinedError);
    case Serving::Broken: return {};
    }
    return {};
}

std::optional<QByteArray> PackageDesk::deliverAgain(const QByteArray &eid, Handover &handover, LabTime now)
{
    const auto *order = m_book.find(handover.facility, handover.orderId);
    const bool isWanted = handover.orderId.isEmpty() || (order && order->status == LabOrder::Status::Work);
    if (isWanted && handover.deliveries < MostDeliveries) {
        ++handover.deliveries;
        if (m_observer)
            m_observer(eid, &handover);
        return handover.message;
    }
    const bool isSilent = handover.lastWord == OrderedJson();
    const auto outcome = isSilent ? singleOutcome("procedureError", wordOf(OrderFault::Vanishes)) : handover.lastWord;
    m_book.finish(handover.orderId, outcome, erlang::toHex(erlang::atom("none")), now);
    drop(eid);
    return {};
}

PackageDesk::Serving PackageDesk::serve(const Eid &eid, const LabOrder &order, WireForm form, LabTime now)
{
    Handover handover{.orderId = order.id, .facility = order.facility, .transactionId = freshTransactionId()};
    const auto resource = OrderedJson::parse(order.resource).value();
    const auto reading = readOrder(order.facility, resource.asObject()->back().second);
    const auto *fault = std::get_if<OrderFault>(&reading);
    if (!fault && prepare(eid, std::get<Assignment>(reading), form, handover)) {
        handover.deliveries = 1;
        keep(keyOfDevice(eid), std::move(handover));
        return Serving::Served;
    }
    const auto why = fault ? *fault : OrderFault::Aborted;
    if (why == OrderFault::Aborted) {
        const auto crash = erlang::toHex(erlang::pair(erlang::atom("crash"), erlang::atom("error")));
        m_book.finish(handover.orderId, singleOutcome("procedureError", wordOf(why)), crash, now);
        return Serving::Broken;
    }
    const auto poll = erlang::mapOfOne(erlang::atom("eidValue"), erlang::binary(toByteArray(WireEid(eid).view())));
    if (why != OrderFault::Vanishes)
        m_book.finish(handover.orderId, singleOutcome("procedureError", wordOf(why)), erlang::toHex(poll), now);
    return Serving::Refused;
}

/// The key of a card, read once: that costs half as much as a verification.
std::optional<PublicKey> PackageDesk::keyOfCard(const EuiccRecord &record) const
{
    const auto name = record.keyCurve + record.keyPoint + record.key;
    if (const auto *known = m_keys.object(name))
        return *known;
    auto key = keyOf(record);
    if (key)
        m_keys.insert(name, new PublicKey(*key));
    return key;
}

/// An IoT eUICC's results have to be verified: before its first package the eIM learns its key.
bool PackageDesk::needsCertificates(const QByteArray &eid) const
{
    const auto *order = m_book.peek(eid);
    const bool isPackage = order && (order->facility == Facility::Psmo || order->facility == Facility::Eco);
    const auto record = m_records.find(eid);
    return isPackage && record.isConsumer == false && !m_asked.contains(eid) && !keyOfCard(record);
}

void PackageDesk::askForCertificates(const QByteArray &eid, WireForm form)
{
    Handover handover{.kind = Handover::Kind::DataRequest, .transactionId = freshTransactionId(), .deliveries = 1};
    IpaEuiccDataRequest request{.tagList = toTagList({0xA5, 0xA6})};
    if (form == WireForm::V11)
        request.eimTransactionId = handover.transactionId;
    handover.message = encode(GetEimPackageResponse(Sealed(std::move(request))));
    m_asked.insert(eid);
    keep(eid, std::move(handover));
}

bool PackageDesk::prepare(const Eid &eid, const Assignment &assignment, WireForm form, Handover &handover)
{
    if (const auto *package = std::get_if<CardPackage>(&assignment))
        return preparePackage(eid, *package, handover);
    if (const auto *question = std::get_if<CardQuestion>(&assignment)) {
        IpaEuiccDataRequest request{.tagList = question->tagList};
        if (form == WireForm::V11)
            request.eimTransactionId = handover.transactionId;
        handover.kind = Handover::Kind::DataRequest;
        handover.message = encode(GetEimPackageResponse(Sealed(std::move(request))));
        return true;
    }
    const auto code = withoutScheme(std::get<DownloadTrigger>(assignment).activationCode);
    ProfileDownloadTriggerRequest trigger{.eimTransactionId = handover.transactionId};
    trigger.profileDownloadData = Utf8Text(QString::fromUtf8(code));
    handover.kind = Handover::Kind::Download;
    handover.message = encode(GetEimPackageResponse(Sealed(std::move(trigger))));
    return true;
}

bool PackageDesk::preparePackage(const Eid &eid, const CardPackage &package, Handover &handover)
{
    auto content = toEuiccPackage(handover.facility, package);
    const auto device = keyOfDevice(eid);
    const auto counter = content ? m_records.nextCounter(device) : std::nullopt;
    if (!counter)
        return false;
    EuiccPackageSigned unsigned_;
    unsigned_.eimId.assign(viewOf(m_identity.eimId));
    unsigned_.eidValue = eid;
    unsigned_.counterValue = handover.counter = *counter;
    unsigned_.eimTransactionId = handover.transactionId;
    unsigned_.euiccPackage = std::move(*content);
    const auto token = m_records.find(device).token;
    handover.message = encode(GetEimPackageResponse(Sealed(signPackage(std::move(unsigned_), m_identity.key, token))));
    return true;
}

PackageDesk::Receipt PackageDesk::take(const Eid &eid, const EimPackageResult &result, const QByteArray &message,
                                       LabTime now)
{
    const auto device = keyOfDevice(eid);
    if (const auto *bare = std::get_if<Sealed<EuiccPackageResult>>(&result))
        return takePackageResult(eid, bare->value(), message, now);
    if (const auto *full = std::get_if<EprAndNotifications>(&result)) {
        auto receipt = takePackageResult(eid, full->euiccPackageResult.value(), message, now);
        acknowledge(receipt.acknowledged, full->notificationList);
        return receipt;
    }
    const auto *open = find(device);
    if (!open)
        return {};
    if (const auto *data = std::get_if<IpaEuiccDataResponse>(&result)) {
        if (open->kind != Handover::Kind::DataRequest)
            return {.isRefused = true};
        if (const auto *found = std::get_if<IpaEuiccData>(data))
            learnKey(eid, *found);
        finish(device, outcomeOfData(message), message, now);
        return {};
    }
    if (const auto *download = std::get_if<ProfileDownloadTriggerResult>(&result)) {
        if (open->kind != Handover::Kind::Download)
            return {.isRefused = true};
        finish(device, outcomeOf(*download), message, now);
        return {};
    }
    const auto *named = std::get_if<EimPackageResultResponseError>(&result);
    const auto error = named ? named->eimPackageResultErrorCode : std::get<EimPackageResultErrorCode>(result);
    finish(device, outcomeOf(error), message, now);
    return {};
}

PackageDesk::Receipt PackageDesk::takePackageResult(const Eid &eid, const EuiccPackageResult &result,
                                                    const QByteArray &message, LabTime now)
{
    const auto device = keyOfDevice(eid);
    const auto open = m_handovers.find(device);
    Receipt receipt;
    if (open == m_handovers.end() || !answers(result, *open, m_identity.eimId)) {
        acknowledge(receipt.acknowledged, result, false); // of an order that ended without it
        return receipt;
    }
    const auto record = m_records.find(device);
    const auto belief = check(result, record, keyOfCard(record), [open] { return requestOf(*open); });
    switch (belief) {
    case Belief::Verified:
    case Belief::Unproven:
        acknowledge(receipt.acknowledged, result, belief == Belief::Verified);
        finish(device, outcomeOf(result), message, now);
        return receipt;
    case Belief::NoKey:
        finish(device, singleOutcome("procedureError", wordOf(OrderFault::Aborted)), message, now);
        break;
    case Belief::Forged: receipt.isRefused = true; break;
    case Belief::Anonymous:
        open->lastWord = outcomeOf(result);
        if (m_observer)
            m_observer(device, &*open);
        break;
    }
    return receipt;
}

void PackageDesk::endDownload(const QByteArray &eid, const OrderedJson &outcome, const QByteArray &message, LabTime now)
{
    const auto *open = find(eid);
    if (open && open->kind == Handover::Kind::Download)
        finish(eid, outcome, message, now);
}

void PackageDesk::learnKey(const Eid &eid, const IpaEuiccData &data)
{
    if (!data.euiccCertificate || !data.eumCertificate)
        return;
    const auto key =
        m_trust.keyOf(eid, viewOf(data.euiccCertificate->der), viewOf(data.eumCertificate->der), wallClock());
    if (!key)
        return;
    const auto device = keyOfDevice(eid);
    auto record = m_records.find(device);
    record.key = key->toSpki();
    m_records.set(device, record);
}

} // namespace longreach::lab
