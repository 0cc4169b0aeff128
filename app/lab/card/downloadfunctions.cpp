// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/downloadfunctions.h"

#include "app/lab/card/cardfacts.h"
#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <QRandomGenerator>

#include <array>

namespace longreach::lab {

using namespace sgp32;

namespace {

/// The TLV of a signature: what the other side's next signature covers too.
QByteArray signatureObject(const QByteArray &signature)
{
    return writeTlv([&](TlvWriter &to) { to.element(tag::Signature, viewOf(signature)); });
}

/// The certificate in `der` if it is one for `role`, issued by the lab's CI.
std::optional<Certificate> trusted(const CardStock &stock, const DerObject &der, CertificateRole role)
{
    const auto ci = Certificate::fromDer(viewOf(stock.ciCertificate()));
    auto certificate = Certificate::fromDer(viewOf(der.octets));
    if (!ci || !certificate || certificate->fields().role != role || !certificate->isSignedBy(*ci))
        return {};
    return *certificate;
}

AuthenticateResponseError refusal(const AuthenticateServerRequest &request, AuthenticateErrorCode code)
{
    return {request.serverSigned1->transactionId, code};
}

std::optional<AuthenticateErrorCode> findingOn(const CardContext &card, const AuthenticateServerRequest &request)
{
    using enum AuthenticateErrorCode;
    const auto &stock = card.signer.stock();
    if (!card.session.challenge)
        return NoSessionContext;
    if (request.euiccCiPkIdToBeUsed != stock.ciKeyId())
        return CiPkUnknown;
    const auto certificate = trusted(stock, request.serverCertificate, CertificateRole::DpAuth);
    const auto isServer = certificate || trusted(stock, request.serverCertificate, CertificateRole::DsAuth);
    if (!isServer)
        return InvalidCertificate;
    const auto key = Certificate::fromDer(viewOf(request.serverCertificate.octets))->publicKey();
    if (!key)
        return UnsupportedCurve;
    if (!key->verifies({viewOf(request.serverSigned1.octets())}, viewOf(request.serverSignature1)))
        return InvalidSignature;
    if (request.serverSigned1->euiccChallenge != *card.session.challenge)
        return EuiccChallengeMismatch;
    return {};
}

std::optional<DownloadErrorCode> findingOn(const CardContext &card, const PrepareDownloadRequest &request)
{
    using enum DownloadErrorCode;
    if (!card.session.transactionId)
        return NoSessionContext;
    if (request.smdpSigned2->transactionId != *card.session.transactionId)
        return InvalidTransactionId;
    const auto certificate = trusted(card.signer.stock(), request.smdpCertificate, CertificateRole::DpPb);
    if (!certificate || certificate->fields().registeredId != card.session.smdpOid.toString())
        return InvalidCertificate;
    const auto key = certificate->publicKey();
    if (!key)
        return UnsupportedCurve;
    const auto earlier = signatureObject(card.session.euiccSignature1);
    if (!key->verifies({viewOf(request.smdpSigned2.octets()), viewOf(earlier)}, viewOf(request.smdpSignature2)))
        return InvalidSignature;
    return {};
}

} // namespace

GetEuiccChallengeResponse giveChallenge(CardContext &card, const GetEuiccChallengeRequest &)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    Challenge challenge;
    challenge.assign(std::as_bytes(std::span(words)));
    card.session = {};
    card.session.challenge = challenge;
    return {challenge};
}

AuthenticateServerResponse authenticateServer(CardContext &card, const AuthenticateServerRequest &request)
{
    const auto finding = findingOn(card, request);
    const auto oid =
        finding ? QString() : Certificate::fromDer(viewOf(request.serverCertificate.octets))->fields().registeredId;
    card.session = {};
    if (finding)
        return refusal(request, *finding);
    auto smdpOid = Oid::parse(oid);
    if (!smdpOid)
        return refusal(request, AuthenticateErrorCode::InvalidOid);
    card.session.smdpOid = *smdpOid;
    card.session.smdpAddress = request.serverSigned1->serverAddress;
    card.session.transactionId = request.serverSigned1->transactionId;
    AuthenticateResponseOk response;
    response.euiccSigned1 = EuiccSigned1{request.serverSigned1->transactionId,
                                         request.serverSigned1->serverAddress,
                                         request.serverSigned1->serverChallenge,
                                         euiccInfo2(card),
                                         request.ctxParams1,
                                         {}};
    response.euiccSignature1 = card.signer.key().sign({viewOf(response.euiccSigned1.octets())});
    response.euiccCertificate = {card.signer.certificate()};
    response.eumCertificate = {card.signer.stock().eumCertificate(card.signer.eid())};
    card.session.euiccSignature1 = response.euiccSignature1;
    return response;
}

PrepareDownloadResponse prepareDownload(CardContext &card, const PrepareDownloadRequest &request)
{
    const auto refuse = [&](DownloadErrorCode code) {
        return PrepareDownloadResponseError{request.smdpSigned2->transactionId, code};
    };
    if (const auto finding = findingOn(card, request))
        return refuse(*finding);
    const auto bindingKey = Certificate::fromDer(viewOf(request.smdpCertificate.octets))->publicKey();
    auto key = PrivateKey::generate(bindingKey->curve());
    if (!key)
        return refuse(DownloadErrorCode::UndefinedError);
    PrepareDownloadResponseOk response;
    response.euiccSigned2 =
        EuiccSigned2{request.smdpSigned2->transactionId, key->publicKey().toPoint(), request.hashCc, {}};
    const auto earlier = signatureObject(request.smdpSignature2);
    response.euiccSignature2 = card.signer.key().sign({viewOf(response.euiccSigned2.octets()), viewOf(earlier)});
    card.session.oneTimeKey = std::move(*key);
    card.session.bindingKey = *bindingKey;
    card.session.package.reset();
    return response;
}

CancelSessionResponse cancelSession(CardContext &card, const CancelSessionRequest &request)
{
    if (card.session.transactionId != request.transactionId)
        return CancelSessionError::InvalidTransactionId;
    CancelSessionResponseOk response;
    response.euiccCancelSessionSigned =
        EuiccCancelSessionSigned{request.transactionId, card.session.smdpOid, request.reason, {}};
    response.euiccCancelSessionSignature = card.signer.key().sign({viewOf(response.euiccCancelSessionSigned.octets())});
    card.session = {};
    return response;
}

} // namespace longreach::lab
