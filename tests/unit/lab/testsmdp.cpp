// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/lab/testsmdp.h"

#include "app/lab/card/certificatemaking.h"
#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::test {

using namespace sgp32;

TestSmdp::TestSmdp(CertificateRole role, const lab::CardStock &stock, Curve curve)
    : m_key(PrivateKey::generate(curve).value()), m_ciKeyId(stock.ciKeyId())
{
    const lab::CertificateContent content{
        .role = role,
        .subject = {QStringLiteral("Test"), {}, QStringLiteral("Test SM-DP+")},
        .issuer = {QStringLiteral("Longreach"), {}, QStringLiteral("Longreach Test CI")},
        .key = m_key.publicKey(),
        .authorityKeyId = stock.ciKeyId().toByteArray(),
        .registeredId = QStringLiteral("2.999.10")};
    m_certificate = lab::makeCertificate(content, stock.ciKey());
}

AuthenticateServerRequest TestSmdp::authenticate(const Challenge &challenge) const
{
    AuthenticateServerRequest request;
    request.serverSigned1 = ServerSigned1{transactionId(),
                                          challenge,
                                          QStringLiteral("rsp.test.example"),
                                          Challenge::parseHex(u"00112233445566778899AABBCCDDEEFF").value(),
                                          {}};
    request.serverSignature1 = m_key.sign({viewOf(request.serverSigned1.octets())});
    request.euiccCiPkIdToBeUsed = m_ciKeyId;
    request.serverCertificate = {m_certificate};
    return request;
}

PrepareDownloadRequest TestSmdp::prepare(const QByteArray &euiccSignature1) const
{
    PrepareDownloadRequest request;
    request.smdpSigned2 = SmdpSigned2{transactionId(), false, {}, {}};
    const auto earlier = writeTlv([&](TlvWriter &to) { to.element(tag::Signature, viewOf(euiccSignature1)); });
    request.smdpSignature2 = m_key.sign({viewOf(request.smdpSigned2.octets()), viewOf(earlier)});
    request.smdpCertificate = {m_certificate};
    return request;
}

TransactionId TestSmdp::transactionId()
{
    return TransactionId::parseHex(u"0102030405060708").value();
}

} // namespace longreach::test
