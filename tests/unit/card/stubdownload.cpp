// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/card/stubdownload.h"

#include "app/lab/card/certificatemaking.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "tests/unit/card/boundpackage.h"

namespace longreach::test {

using namespace sgp32;

namespace {

TransactionId session()
{
    return TransactionId::parseHex(u"0102030405060708").value();
}

DerObject certificate(const lab::CardStock &stock, const PrivateKey &key, CertificateRole role)
{
    lab::CertificateContent content;
    content.role = role;
    content.subject.commonName = QStringLiteral("smdp.test");
    content.issuer.commonName = QStringLiteral("ci.test");
    content.key = key.publicKey();
    content.authorityKeyId = stock.ciKeyId().toByteArray();
    content.registeredId = QStringLiteral("2.999.10");
    return {lab::makeCertificate(content, stock.ciKey())};
}

} // namespace

StubDownload::StubDownload(std::shared_ptr<const lab::CardStock> stock, Refuses refuses, QByteArray order)
    : m_stock(std::move(stock)),
      m_refuses(refuses),
      m_order(std::move(order)),
      m_key(PrivateKey::generate(Curve::P256).value())
{}

LoopbackAnswer StubDownload::answer(const LoopbackRequest &request)
{
    const auto body = take(request.body);
    if (body.isEmpty())
        return LoopbackAnswer::make(204);
    return LoopbackAnswer::make(200, body, {{"Content-Type", "application/x-gsma-rsp-asn1"}});
}

QStringList StubDownload::seen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

QByteArray StubDownload::reported() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reported;
}

void StubDownload::note(const QString &what, const QByteArray &message)
{
    const std::scoped_lock lock(m_mutex);
    m_seen << what;
    if (!message.isEmpty())
        m_reported = message;
}

QByteArray StubDownload::take(const QByteArray &message)
{
    switch (message.size() < 2 ? 0 : static_cast<quint8>(message[1])) {
    case 0x4F: note(QStringLiteral("get")); return std::exchange(m_order, QByteArray::fromHex("BF4F03020101"));
    case 0x39: return initiate(message);
    case 0x3B: return authenticate(message);
    case 0x3A:
        note(QStringLiteral("package"));
        return m_refuses == Refuses::Package ? QByteArray::fromHex("BF3A03810103") : package(message);
    case 0x3D: note(QStringLiteral("notification"), message); return {};
    case 0x41: note(QStringLiteral("cancel")); return QByteArray::fromHex("BF4102A000");
    case 0x50: note(QStringLiteral("provide"), message); return QByteArray::fromHex("BF50023000");
    default: note(QStringLiteral("nonsense")); return {};
    }
}

QByteArray StubDownload::initiate(const QByteArray &message)
{
    note(QStringLiteral("initiate"));
    const auto request = decode<InitiateAuthenticationRequestEsipa>(message);
    if (m_refuses == Refuses::Initiate || !request)
        return QByteArray::fromHex("BF3903810101");
    ServerSigned1 signedPart;
    signedPart.transactionId = session();
    signedPart.euiccChallenge = request->euiccChallenge;
    signedPart.serverAddress = QStringLiteral("smdp.test");
    signedPart.serverChallenge = Challenge::parseHex(u"101112131415161718191A1B1C1D1E1F").value();
    InitiateAuthenticationOkEsipa ok;
    ok.transactionId = session();
    ok.serverSigned1 = Sealed(signedPart);
    ok.serverSignature1 = m_key.sign({viewOf(ok.serverSigned1.octets())});
    ok.euiccCiPkIdToBeUsed = m_stock->ciKeyId();
    ok.serverCertificate = certificate(*m_stock, m_key, CertificateRole::DpAuth);
    return encode(InitiateAuthenticationResponseEsipa(ok));
}

QByteArray StubDownload::authenticate(const QByteArray &message)
{
    const auto request = decode<AuthenticateClientRequestEsipa>(message);
    const auto *card =
        request ? std::get_if<AuthenticateResponseOk>(&request->authenticateServerResponse.value()) : nullptr;
    note(card ? QStringLiteral("authenticated") : QStringLiteral("card refused"));
    if (m_refuses == Refuses::Client || !card)
        return QByteArray::fromHex("BF3B03820106");
    const auto proven = Certificate::fromDer(viewOf(card->euiccCertificate.octets));
    const auto eid = proven ? Eid::parse(proven->fields().subjectSerialNumber) : failure(proven.error());
    m_eid = eid ? std::optional(*eid) : std::nullopt;
    SmdpSigned2 signedPart;
    signedPart.transactionId = session();
    AuthenticateClientOkDp ok;
    ok.transactionId = session();
    ok.smdpSigned2 = Sealed(signedPart);
    const auto earlier = writeTlv([&](TlvWriter &to) { to.element(tag::Signature, viewOf(card->euiccSignature1)); });
    ok.smdpSignature2 = m_key.sign({viewOf(ok.smdpSigned2.octets()), viewOf(earlier)});
    ok.smdpCertificate = certificate(*m_stock, m_key, CertificateRole::DpPb);
    return encode(AuthenticateClientResponseEsipa(ok));
}

QByteArray StubDownload::package(const QByteArray &message) const
{
    const auto request = decode<GetBoundProfilePackageRequestEsipa>(message);
    const auto *prepared =
        request ? std::get_if<PrepareDownloadResponseOk>(&request->prepareDownloadResponse.value()) : nullptr;
    if (!prepared || !m_eid)
        return QByteArray::fromHex("BF3A03810101");
    const Binding binding{session(), m_key, prepared->euiccSigned2->euiccOtpk, *m_eid};
    GetBoundProfilePackageOkEsipa ok;
    ok.transactionId = session();
    ok.boundProfilePackage = {bindProfile(binding, testProfile(QString(DownloadedIccid)))};
    return encode(GetBoundProfilePackageResponseEsipa(ok));
}

} // namespace longreach::test
