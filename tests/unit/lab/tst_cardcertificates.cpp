// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"
#include "app/sgp32/crypto/certificate.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

Certificate parsed(const QByteArray &der)
{
    return Certificate::fromDer(viewOf(der)).value();
}

} // namespace

class CardCertificatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chainProvesTheEid();
    void saysWhatItIs();
    void keysFollowFromTheSeed();
    void certifiesAnyMakersCards();
};

void CardCertificatesTest::chainProvesTheEid()
{
    const auto card = makeTestCard(CardPersonality::Iot);
    const auto certificates = std::get<EuiccCertificates>(call<GetCertsResponse>(*card, GetCertsRequest()));
    const auto now = parseIsoTimestamp(u"2026-11-23T00:00:00Z").value();
    const auto eid = checkEuiccChain(parsed(certificates.euiccCertificate.der), parsed(certificates.eumCertificate.der),
                                     parsed(cardStock()->ciCertificate()), now);
    QVERIFY2(eid.has_value(), eid ? "" : qPrintable(eid.error().detail));
    QCOMPARE(WireEid(*eid), card->state().eid);
    // The same for as long as the card has power, and after a reset.
    card->reset();
    QCOMPARE(std::get<EuiccCertificates>(call<GetCertsResponse>(*card, GetCertsRequest())), certificates);
}

void CardCertificatesTest::saysWhatItIs()
{
    const auto ci = parsed(cardStock()->ciCertificate());
    QCOMPARE(ci.fields().role, CertificateRole::Ci);
    QVERIFY(ci.fields().isCa && ci.fields().maySignCertificates && ci.isSignedBy(ci));
    QCOMPARE(ci.fields().subjectKeyId, cardStock()->ciKeyId().toByteArray());
    const auto eid = Eid::parse(u"89049032123451234512345678901235").value();
    const auto eum = parsed(cardStock()->eumCertificate(eid));
    QCOMPARE(eum.fields().role, CertificateRole::Eum);
    QCOMPARE(eum.fields().pathLength, 0);
    QCOMPARE(eum.fields().permittedEidPrefixes, QStringList{QStringLiteral("89049032")});
    const auto euicc = parsed(cardStock()->cardCertificate(eid, cardStock()->cardKey(eid).publicKey()));
    QCOMPARE(euicc.fields().role, CertificateRole::Euicc);
    QCOMPARE(euicc.fields().subjectSerialNumber, eid.toString());
    QVERIFY(euicc.fields().maySign && !euicc.fields().isCa);
    QVERIFY(euicc.fields().notAfter > parseIsoTimestamp(u"2090-01-01T00:00:00Z").value());
}

void CardCertificatesTest::keysFollowFromTheSeed()
{
    const auto eid = Eid::parse(u"89049032123451234512345678901235").value();
    const auto again = CardStock::make(Seed(1));
    const auto other = CardStock::make(Seed(2));
    QCOMPARE(again->cardKey(eid).publicKey().toSpki(), cardStock()->cardKey(eid).publicKey().toSpki());
    QVERIFY(other->cardKey(eid).publicKey().toSpki() != cardStock()->cardKey(eid).publicKey().toSpki());
    QCOMPARE(again->ciKeyId(), cardStock()->ciKeyId());
    QCOMPARE(makeCard(Seed(3), 7, CardPersonality::Iot, 4), makeCard(Seed(3), 7, CardPersonality::Iot, 4));
    QVERIFY(makeCard(Seed(3), 7, CardPersonality::Iot, 4).eid != makeCard(Seed(3), 8, CardPersonality::Iot, 4).eid);
}

void CardCertificatesTest::certifiesAnyMakersCards()
{
    const auto eid = Eid::fromStem(u"890440450000000000000000000001").value();
    const auto euicc = parsed(cardStock()->cardCertificate(eid, cardStock()->cardKey(eid).publicKey()));
    const auto now = parseIsoTimestamp(u"2026-11-23T00:00:00Z").value();
    const auto ci = parsed(cardStock()->ciCertificate());
    QCOMPARE(checkEuiccChain(euicc, parsed(cardStock()->eumCertificate(eid)), ci, now).value(), eid);
    const auto foreign = Eid::parse(u"89049032123451234512345678901235").value();
    QVERIFY(!checkEuiccChain(euicc, parsed(cardStock()->eumCertificate(foreign)), ci, now));
}

LONGREACH_TEST(CardCertificatesTest)
#include "tst_cardcertificates.moc"
