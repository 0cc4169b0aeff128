// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/downloadrelay.h"

#include "app/card/ipa/datacollector.h"
#include "app/core/activationcode.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/rsp/boundprofilepackage.h"
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::card {

using namespace sgp32;

namespace {

constexpr Tag InstallationResultTag = 0xBF37;

/// The alternative `Ok` of an answer, or Refused with the eIM's word for why not.
template <typename Ok, typename Code, typename Response>
Result<Ok> okOf(const Response &response, const QString &function)
{
    if (const auto *ok = std::get_if<Ok>(&response))
        return *ok;
    const auto *code = std::get_if<Code>(&response);
    const char *const word = code ? wordOf(schemaOf<Code>(), static_cast<qint64>(*code)) : nullptr;
    return failure(Error::Kind::Refused,
                   QStringLiteral("%1: %2").arg(function, word ? QLatin1String(word) : QLatin1String("refused")));
}

Error refusedByCard(const char *function)
{
    return {Error::Kind::Refused, QStringLiteral("the card refused %1").arg(QLatin1String(function))};
}

} // namespace

Result<void> DownloadRelay::download(const ProfileDownloadTriggerRequest &trigger)
{
    const auto order = readOrder(trigger);
    if (!order)
        return failure(order.error());
    const auto installation = authenticate(*order, trigger.eimTransactionId)
                                  .and_then([this](const QByteArray &octets) { return prepare(octets); })
                                  .and_then([this](const QByteArray &octets) { return fetchPackage(octets); });
    if (!installation) {
        cancel();
        return failure(installation.error());
    }
    const auto result = load(*installation);
    return result ? report(*result) : failure(result.error());
}

Result<DownloadRelay::Order> DownloadRelay::readOrder(const ProfileDownloadTriggerRequest &trigger)
{
    if (!trigger.profileDownloadData)
        return Order{}; // the eIM keeps the download data and knows them by the transaction
    const auto *text = std::get_if<Utf8Text>(&*trigger.profileDownloadData);
    if (!text)
        return failure(Error::Kind::Unsupported,
                       QStringLiteral("a download from the card's default SM-DP+ or an SM-DS is not relayed"));
    const auto code = ActivationCode::parse(text->toString());
    if (!code)
        return failure(code.error());
    m_log << QStringLiteral("download from %1").arg(code->smdpAddress());
    return Order{code->smdpAddress(), code->matchingId()};
}

Result<QByteArray> DownloadRelay::authenticate(const Order &order, const std::optional<TransactionId> &eimTransactionId)
{
    const auto challenge = m_card.session().call<GetEuiccChallengeResponse>(GetEuiccChallengeRequest{});
    if (!challenge)
        return failure(challenge.error());
    auto info = m_card.session().call<EuiccInfo1>(GetEuiccInfo1Request{});
    if (!info)
        return failure(info.error());
    InitiateAuthenticationRequestEsipa request;
    request.euiccChallenge = challenge->euiccChallenge;
    if (order.smdpAddress)
        request.smdpAddress = Utf8Text(*order.smdpAddress);
    request.euiccInfo1 = std::move(*info);
    request.eimTransactionId = eimTransactionId;
    const auto response =
        m_eim.call<InitiateAuthenticationResponseEsipa>(QStringLiteral("InitiateAuthentication"), encode(request));
    if (!response)
        return failure(response.error());
    const auto ok = okOf<InitiateAuthenticationOkEsipa, InitiateAuthenticationErrorEsipa>(
        *response, QStringLiteral("InitiateAuthentication"));
    if (!ok)
        return failure(ok.error());
    m_transactionId = ok->transactionId ? ok->transactionId : ok->serverSigned1->transactionId;
    CtxParamsForCommonAuthentication context;
    context.deviceInfo = benchDeviceInfo();
    if (ok->matchingId)
        context.matchingId = ok->matchingId;
    else if (!order.matchingId.isEmpty())
        context.matchingId = Utf8Text(order.matchingId);
    AuthenticateServerRequest server{ok->serverSigned1, ok->serverSignature1, ok->euiccCiPkIdToBeUsed,
                                     ok->serverCertificate, ok->ctxParams1.value_or(CtxParams1(context))};
    return m_card.session().exchange(encode(server));
}

Result<QByteArray> DownloadRelay::prepare(const QByteArray &authenticated)
{
    // The eIM is told even of the card's refusal: it ends the session with the SM-DP+.
    const auto response = m_eim.call<AuthenticateClientResponseEsipa>(QStringLiteral("AuthenticateClient"),
                                                                      withTransaction(0xBF3B, authenticated));
    if (!response)
        return failure(response.error());
    const auto ok =
        okOf<AuthenticateClientOkDp, AuthenticateClientErrorEsipa>(*response, QStringLiteral("AuthenticateClient"));
    if (!ok)
        return failure(ok.error());
    m_log << QStringLiteral("card and SM-DP+ have recognised each other");
    const PrepareDownloadRequest request{ok->smdpSigned2, ok->smdpSignature2, ok->hashCc, ok->smdpCertificate};
    return m_card.session().exchange(encode(request));
}

Result<QByteArray> DownloadRelay::fetchPackage(const QByteArray &prepared)
{
    const auto response = m_eim.call<GetBoundProfilePackageResponseEsipa>(QStringLiteral("GetBoundProfilePackage"),
                                                                          withTransaction(0xBF3A, prepared));
    if (!response)
        return failure(response.error());
    auto ok = okOf<GetBoundProfilePackageOkEsipa, GetBoundProfilePackageErrorEsipa>(
        *response, QStringLiteral("GetBoundProfilePackage"));
    return ok ? Result<QByteArray>(ok->boundProfilePackage.octets) : failure(ok.error());
}

Result<QByteArray> DownloadRelay::load(const QByteArray &package)
{
    const auto segments = segmentsOf(package);
    if (!segments)
        return failure(segments.error());
    for (const auto &segment : *segments) {
        auto answer = m_card.session().exchange(segment);
        if (!answer || !answer->isEmpty())
            return answer; // the result comes with the last segment, or earlier when something is wrong
    }
    return failure(refusedByCard("to say how the installation went"));
}

Result<void> DownloadRelay::report(const QByteArray &installation)
{
    TlvReader reader(viewOf(installation));
    Tlv result;
    if (!reader.next(result) || result.tag != InstallationResultTag)
        return failure(refusedByCard("the profile package"));
    const auto message = writeTlv(
        [&](TlvWriter &to) { to.constructed(0xBF3D, [&] { to.constructed(0xA0, [&] { to.raw(result.octets); }); }); });
    if (const auto taken = m_eim.exchange(QStringLiteral("HandleNotification"), message); !taken)
        return failure(taken.error());
    const auto read = decode<ProfileInstallationResult>(installation);
    if (!read)
        return failure(read.error());
    const auto &data = read->profileInstallationResultData.value();
    const bool isInstalled = std::holds_alternative<InstallationSuccess>(data.finalResult);
    m_log << (isInstalled ? QStringLiteral("the profile is installed")
                          : QStringLiteral("the card refused the profile"));
    return m_card.remove({data.notificationMetadata.seqNumber});
}

void DownloadRelay::cancel()
{
    if (!m_transactionId)
        return;
    const CancelSessionRequest request{*m_transactionId, CancelSessionReason::UndefinedReason};
    const auto answer = m_card.session().exchange(encode(request));
    TlvReader reader(answer ? viewOf(*answer) : OctetView());
    Tlv card;
    if (!reader.next(card))
        return;
    const auto message = writeTlv([&](TlvWriter &to) {
        to.constructed(0xBF41, [&] {
            to.element(0x80, m_transactionId->view());
            to.element(0xA1, card.content);
        });
    });
    const auto cancelled = m_eim.exchange(QStringLiteral("CancelSession"), message);
    m_log << (cancelled ? QStringLiteral("the session is cancelled")
                        : QStringLiteral("the session could not be cancelled: ") + cancelled.error().detail);
}

QByteArray DownloadRelay::withTransaction(Tag outer, const QByteArray &cardAnswer) const
{
    return writeTlv([&](TlvWriter &to) {
        to.constructed(outer, [&] {
            to.element(0x80, m_transactionId ? m_transactionId->view() : OctetView());
            to.raw(viewOf(cardAnswer));
        });
    });
}

} // namespace longreach::card
