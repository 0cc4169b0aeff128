// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/esipamessages.h"

#include "app/lab/esipa/resultoutcome.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::lab {

namespace {

using namespace sgp32;

constexpr int MostConnections = 4096;
constexpr Tag GetEimPackageTag = 0xBF4F;
constexpr Tag ProvideResultTag = 0xBF50;
constexpr Tag HandleNotificationTag = 0xBF3D;

EsipaMessages::Answer say(QByteArray message)
{
    return {.message = std::move(message)};
}

EsipaMessages::Answer say(EimPackageError error)
{
    return say(encode(GetEimPackageResponse(error)));
}

/// v1.0 has no place for an error here: it is told nothing.
EsipaMessages::Answer sayOfResult(ProvideEimPackageResultError error, WireForm form)
{
    return say(encode(form == WireForm::V10 ? ProvideEimPackageResultResponse(Null{})
                                            : ProvideEimPackageResultResponse(error)));
}

/// The first TLV of a message, without what follows it.
Result<QByteArray> firstTlv(const QByteArray &message)
{
    TlvReader reader(viewOf(message));
    Tlv tlv;
    if (!reader.next(tlv))
        return failure(Error::Kind::InvalidInput, QStringLiteral("no whole TLV"));
    return toByteArray(tlv.octets);
}

Tag tagOfMessage(const QByteArray &message)
{
    TlvHeader header;
    readTlvHeader(viewOf(message), header);
    return header.tag;
}

/// The transaction id inside a result, wherever its kind has it.
struct IdFinder {
    std::optional<TransactionId> operator()(const Sealed<EuiccPackageResult> &result) const
    {
        return std::visit(*this, result.value());
    }
    std::optional<TransactionId> operator()(const EprAndNotifications &result) const
    {
        return (*this)(result.euiccPackageResult);
    }
    std::optional<TransactionId> operator()(const IpaEuiccDataResponse &response) const
    {
        if (const auto *data = std::get_if<IpaEuiccData>(&response))
            return data->eimTransactionId;
        const auto *error = std::get_if<IpaEuiccDataResponseError>(&response);
        return error ? error->eimTransactionId : std::nullopt;
    }
    std::optional<TransactionId> operator()(const ProfileDownloadTriggerResult &result) const
    {
        return result.eimTransactionId;
    }
    std::optional<TransactionId> operator()(const EimPackageResultResponseError &error) const
    {
        return error.eimTransactionId;
    }
    std::optional<TransactionId> operator()(EimPackageResultErrorCode) const { return {}; }
    std::optional<TransactionId> operator()(const EuiccPackageResultSigned &result) const
    {
        return result.euiccPackageResultDataSigned->eimTransactionId;
    }
    std::optional<TransactionId> operator()(const EuiccPackageErrorSigned &error) const
    {
        return error.euiccPackageErrorDataSigned->eimTransactionId;
    }
    std::optional<TransactionId> operator()(const EuiccPackageErrorUnsigned &error) const
    {
        return error.eimTransactionId;
    }
};

/// The EID in the eUICC certificate among the data, if there is one.
QByteArray certifiedEid(const EimPackageResult &result)
{
    const auto *response = std::get_if<IpaEuiccDataResponse>(&result);
    const auto *data = response ? std::get_if<IpaEuiccData>(response) : nullptr;
    if (!data || !data->euiccCertificate)
        return {};
    const auto certificate = Certificate::fromDer(viewOf(data->euiccCertificate->der));
    return certificate ? certificate->fields().subjectSerialNumber.toLatin1() : QByteArray();
}

/// Whether only v1.1 and later have this shape.
bool isLaterForm(const ProvideEimPackageResult &result)
{
    const auto *full = std::get_if<EprAndNotifications>(&result.eimPackageResult);
    return result.eidValue || std::holds_alternative<EimPackageResultResponseError>(result.eimPackageResult)
        || (full && full->notificationList);
}

} // namespace

EsipaMessages::EsipaMessages(PackageDesk &desk, DeviceRegister &devices, IsResident isResident)
    : m_desk(desk), m_devices(devices), m_isResident(std::move(isResident)), m_spoke(MostConnections)
{}

void EsipaMessages::setSessions(SessionDevice sessionDevice, Forward forward)
{
    m_sessionDevice = std::move(sessionDevice);
    m_forward = std::move(forward);
}

QByteArray EsipaMessages::eidOn(quint64 connection) const
{
    const auto *eid = m_spoke.object(connection);
    return eid ? *eid : QByteArray();
}

bool EsipaMessages::isKnown(const Eid &eid) const
{
    const auto *device = m_devices.find(eid.toString().toLatin1());
    return (device && device->isEnrolled) || m_isResident(eid);
}

WireForm EsipaMessages::formOf(const QByteArray &eid, WireForm atLeast) const
{
    const auto *device = m_devices.find(eid);
    return device && device->form == WireForm::V11 ? WireForm::V11 : atLeast;
}

EsipaMessages::Answer EsipaMessages::answer(const Request &request, LabTime now)
{
    switch (tagOfMessage(request.message)) {
    case GetEimPackageTag: return getPackage(request, now);
    case ProvideResultTag: return takeResult(request, now);
    case HandleNotificationTag: return takeNotification(request, now);
    default: return {.kind = request.message.isEmpty() ? Answer::Kind::Malformed : Answer::Kind::Unsupported};
    }
}

EsipaMessages::Answer EsipaMessages::getPackage(const Request &request, LabTime now)
{
    const auto octets = firstTlv(request.message);
    const auto poll = octets ? decode<GetEimPackageRequest>(*octets) : failure(octets.error());
    if (!poll)
        return {.kind = Answer::Kind::Malformed};
    const auto eid = poll->eidValue.toEid();
    if (!eid)
        return say(poll->eidValue.view().empty() ? EimPackageError::MissingEid : EimPackageError::InvalidEid);
    const auto device = eid->toString().toLatin1();
    const bool isLater = request.form == WireForm::V11 || poll->notifyStateChange || poll->stateChangeCause;
    if (request.connection != 0)
        m_spoke.insert(request.connection, new QByteArray(device));
    if (!m_isResident(*eid))
        m_devices.notePoll(device,
                           {.form = isLater ? WireForm::V11 : WireForm::V10,
                            .network = poll->rPlmn ? poll->rPlmn->toByteArray() : QByteArray(),
                            .userAgent = request.userAgent,
                            .at = now});
    if (!isKnown(*eid))
        return say(m_devices.acceptsNew() ? EimPackageError::NoEimPackageAvailable : EimPackageError::EidNotFound);
    auto message = m_desk.next(*eid, formOf(device, request.form), now);
    return message ? say(std::move(*message)) : Answer{.kind = Answer::Kind::Broken};
}

QByteArray EsipaMessages::senderOf(const ProvideEimPackageResult &result, quint64 connection) const
{
    if (const auto id = std::visit(IdFinder(), result.eimPackageResult)) {
        if (auto eid = m_desk.eidOf(*id); !eid.isEmpty())
            return eid;
    }
    if (auto eid = connection == 0 ? QByteArray() : eidOn(connection); !eid.isEmpty())
        return eid;
    if (auto eid = certifiedEid(result.eimPackageResult); !eid.isEmpty())
        return eid;
    return std::holds_alternative<IpaEuiccDataResponse>(result.eimPackageResult) ? m_desk.onlyEidOwingData()
                                                                                 : QByteArray();
}

EsipaMessages::Answer EsipaMessages::takeResult(const Request &request, LabTime now)
{
    const auto octets = firstTlv(request.message);
    const auto result = octets ? decode<ProvideEimPackageResult>(*octets) : failure(octets.error());
    if (!result)
        return {.kind = Answer::Kind::Malformed};
    const auto least = isLaterForm(*result) ? WireForm::V11 : request.form;
    const auto eid = result->eidValue ? result->eidValue->toEid()
                                      : Eid::parse(QString::fromLatin1(senderOf(*result, request.connection)));
    if (!eid)
        return sayOfResult(result->eidValue ? ProvideEimPackageResultError::InvalidEid
                                            : ProvideEimPackageResultError::MissingEid,
                           least);
    const auto device = eid->toString().toLatin1();
    if (request.connection != 0)
        m_spoke.insert(request.connection, new QByteArray(device));
    if (least == WireForm::V11)
        m_devices.noteLaterForm(device);
    const auto form = formOf(device, least);
    if (!isKnown(*eid))
        return sayOfResult(ProvideEimPackageResultError::EidNotFound, form);
    const auto receipt = m_desk.take(*eid, result->eimPackageResult, *octets, now);
    if (receipt.isRefused)
        return sayOfResult(ProvideEimPackageResultError::UndefinedError, form);
    if (!receipt.acknowledged.empty())
        return say(encode(ProvideEimPackageResultResponse(EimAcknowledgements{receipt.acknowledged})));
    return say(encode(form == WireForm::V10 ? ProvideEimPackageResultResponse(Null{})
                                            : ProvideEimPackageResultResponse(EmptyResponse{})));
}

EsipaMessages::Answer EsipaMessages::takeNotification(const Request &request, LabTime now)
{
    const auto octets = firstTlv(request.message);
    const auto told = octets ? decode<HandleNotificationRequest>(*octets) : failure(octets.error());
    if (!told)
        return {.kind = Answer::Kind::Malformed};
    if (const auto *notification = std::get_if<PendingNotification>(&*told)) {
        takeInstallation(*notification, request, now);
        if (m_forward)
            m_forward(*notification);
        return {.kind = Answer::Kind::Nothing};
    }
    // A result that comes this way gets no acknowledgement, but counts like any other.
    const auto *provided = std::get_if<ProvideEimPackageResult>(&*told);
    const auto result = provided ? *provided : ProvideEimPackageResult{{}, std::get<EimPackageResult>(*told)};
    const auto eid = result.eidValue ? result.eidValue->toEid()
                                     : Eid::parse(QString::fromLatin1(senderOf(result, request.connection)));
    if (eid && isKnown(*eid))
        m_desk.take(*eid, result.eimPackageResult, *octets, now);
    return {.kind = Answer::Kind::Nothing};
}

void EsipaMessages::takeInstallation(const PendingNotification &notification, const Request &request, LabTime now)
{
    const auto *installed = std::get_if<Sealed<ProfileInstallationResult>>(&notification);
    if (!installed)
        return;
    const auto id = installed->value().profileInstallationResultData->transactionId;
    auto eid = m_sessionDevice ? m_sessionDevice(id) : QByteArray();
    if (eid.isEmpty())
        eid = eidOn(request.connection);
    m_desk.endDownload(eid, outcomeOf(installed->value()), request.message, now);
}

} // namespace longreach::lab
