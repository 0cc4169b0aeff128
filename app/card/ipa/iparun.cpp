// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/iparun.h"

#include "app/card/ipa/datacollector.h"
#include "app/card/ipa/downloadrelay.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <algorithm>
#include <iterator>

namespace longreach::card {

using namespace sgp32;

namespace {

/// Whether an operation of a package may have changed which profile is enabled, or which there are.
bool changesProfiles(const EuiccResult &result)
{
    return (std::holds_alternative<EnableResult>(result) || std::holds_alternative<DisableResult>(result)
            || std::holds_alternative<DeleteResult>(result) || std::holds_alternative<RollbackResult>(result))
        && isOk(result);
}

QByteArray failedDownload(const std::optional<TransactionId> &transactionId)
{
    ProfileDownloadTriggerResult result;
    result.eimTransactionId = transactionId;
    result.profileDownloadTriggerResultData =
        ProfileDownloadError{ProfileDownloadErrorReason::UndefinedError, std::nullopt};
    return encode(result);
}

} // namespace

IpaRun::IpaRun(CardSession &session, EsipaClient &eim, const EimConfigurationData &configuration,
               PackageWitness &witness)
    : m_card(session), m_eim(eim), m_configuration(configuration), m_witness(witness)
{}

Result<PollReport> IpaRun::run()
{
    auto eid = m_card.eid();
    if (!eid)
        return failure(eid.error());
    m_eid = *eid;
    if (auto delivered = deliverKept(); !delivered)
        return failure(delivered.error());
    for (int taken = 0; taken < MaximumPackages; ++taken) {
        if (m_eim.isStopped())
            return failure(Error::Kind::Cancelled, QStringLiteral("the poll of %1").arg(m_eim.server()));
        GetEimPackageRequest request;
        request.eidValue = *m_eid;
        const auto response = m_eim.call<GetEimPackageResponse>(QStringLiteral("GetEimPackage"), encode(request));
        if (!response)
            return failure(response.error());
        const auto hasMore = work(*response);
        if (!hasMore)
            return failure(hasMore.error());
        if (!*hasMore) {
            m_report.hadNothing = taken == 0;
            return m_report;
        }
        ++m_report.packages;
    }
    m_report.log << QStringLiteral("stopped after %1 packages; the eIM may have more").arg(MaximumPackages);
    return m_report;
}

Result<void> IpaRun::deliverKept()
{
    const auto kept = m_card.packageResults();
    if (!kept)
        return kept.error().kind == Error::Kind::Refused || kept.error().kind == Error::Kind::BadReply
            ? Result<void>() // a card that keeps none may not know the question
            : failure(kept.error());
    for (const auto &result : *kept) {
        m_report.log << QStringLiteral("a result from before is still on the card");
        if (auto provided = provideResult(result.octets, false); !provided)
            return provided;
    }
    return {};
}

Result<bool> IpaRun::work(const GetEimPackageResponse &response)
{
    if (const auto *code = std::get_if<EimPackageError>(&response)) {
        if (*code == EimPackageError::NoEimPackageAvailable) {
            m_report.log << QStringLiteral("%1 has nothing more").arg(m_eim.server());
            return false;
        }
        const char *const word = wordOf(SchemaOf<EimPackageError>::value, static_cast<qint64>(*code));
        return failure(Error::Kind::Refused,
                       QStringLiteral("GetEimPackage: %1").arg(QLatin1String(word ? word : "unknown error")));
    }
    Result<void> done;
    if (const auto *package = std::get_if<Sealed<EuiccPackageRequest>>(&response))
        done = handOver(*package);
    else if (const auto *request = std::get_if<Sealed<IpaEuiccDataRequest>>(&response))
        done = answer(request->value());
    else
        done = download(std::get<Sealed<ProfileDownloadTriggerRequest>>(response).value());
    return done ? Result<bool>(true) : failure(done.error());
}

Result<void> IpaRun::handOver(const Sealed<EuiccPackageRequest> &package)
{
    m_report.log << QStringLiteral("an eUICC package with counter %1").arg(package->euiccPackageSigned->counterValue);
    m_witness.showPackage(package.value());
    const auto result = m_card.session().exchange(package.octets());
    if (!result)
        return failure(result.error());
    m_witness.showResult(package.value(), *result);
    m_report.lastResult = *result;
    noteResult(*result);
    return provideResult(*result, true);
}

void IpaRun::noteResult(const QByteArray &octets)
{
    const auto result = decode<EuiccPackageResult>(octets);
    if (!result) {
        m_report.log << QStringLiteral("the card's answer is no result: ") + result.error().detail;
        return;
    }
    const auto *signedResult = std::get_if<EuiccPackageResultSigned>(&*result);
    if (!signedResult) {
        m_report.log << QStringLiteral("the card refused the package as a whole");
        return;
    }
    const auto &results = signedResult->euiccPackageResultDataSigned->euiccResult;
    const auto good = std::count_if(results.begin(), results.end(), [](const auto &one) { return isOk(one); });
    m_report.log << QStringLiteral("%1 of %2 operations are done").arg(good).arg(results.size());
    m_report.changedProfiles = m_report.changedProfiles || std::any_of(results.begin(), results.end(), changesProfiles);
}

Result<void> IpaRun::provideResult(const QByteArray &result, bool withNotifications)
{
    std::vector<QByteArray> encoded; // as the card gave them: what is signed is never written anew
    const auto pending = withNotifications ? m_card.notifications() : std::vector<PendingNotification>();
    if (pending)
        std::transform(pending->begin(), pending->end(), std::back_inserter(encoded),
                       [](const auto &notification) { return encode(notification); });
    if (encoded.empty())
        return provide(result);
    return provide(writeTlv([&](TlvWriter &to) {
        to.constructed(tag::Sequence, [&] {
            to.raw(viewOf(result));
            to.constructed(0xA0, [&] {
                for (const auto &notification : encoded)
                    to.raw(viewOf(notification));
            });
        });
    }));
}

Result<void> IpaRun::answer(const IpaEuiccDataRequest &request)
{
    m_report.log << QStringLiteral("the eIM asks what the card says of itself");
    const auto response = collectData(m_card, request, m_configuration.associationToken);
    return response ? provide(encode(*response)) : failure(response.error());
}

Result<void> IpaRun::download(const ProfileDownloadTriggerRequest &trigger)
{
    m_report.log << QStringLiteral("the eIM orders a download");
    const auto done = DownloadRelay(m_card, m_eim, m_report.log).download(trigger);
    if (done) {
        m_report.changedProfiles = true;
        return {};
    }
    m_report.log << QStringLiteral("the download failed: ") + done.error().detail;
    return provide(failedDownload(trigger.eimTransactionId));
}

Result<void> IpaRun::provide(const QByteArray &result)
{
    const auto message = writeTlv([&](TlvWriter &to) {
        to.constructed(0xBF50, [&] {
            to.element(0x5A, m_eid->bytes());
            to.raw(viewOf(result));
        });
    });
    const auto response =
        m_eim.call<ProvideEimPackageResultResponse>(QStringLiteral("ProvideEimPackageResult"), message);
    if (!response)
        return failure(response.error());
    if (const auto *code = std::get_if<ProvideEimPackageResultError>(&*response)) {
        const char *const word = wordOf(SchemaOf<ProvideEimPackageResultError>::value, static_cast<qint64>(*code));
        return failure(Error::Kind::Refused,
                       QStringLiteral("ProvideEimPackageResult: %1").arg(QLatin1String(word ? word : "unknown error")));
    }
    const auto *acknowledged = std::get_if<EimAcknowledgements>(&*response);
    if (!acknowledged)
        return {};
    m_report.log << QStringLiteral("the eIM acknowledges %1").arg(acknowledged->sequenceNumbers.size());
    return m_card.remove(acknowledged->sequenceNumbers);
}

} // namespace longreach::card
