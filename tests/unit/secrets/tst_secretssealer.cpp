// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretssealer.h"

#include "app/secrets/cipher.h"
#include "app/secrets/transientsecrets.h"
#include "tests/fakes/fakesecrets.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using secrets::SecretsSealer;

class SecretsSealerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void knowsDuplicatesAndHidesTexts();
    void refusesWhatWasChanged();
    void needsItsKey();
    void ciphersBindAndRoundTrip();
};

void SecretsSealerTest::opensWhatItSealed()
{
    secrets::TransientSecrets place;
    std::vector<ports::Sealer::Sealed> sealed;
    {
        SecretsSealer sealer(place);
        sealed = sealer.seal({"1$rsp.example.com$ONE", "1$rsp.example.com$TWO", ""}).result().value();
    }
    SecretsSealer later(place);
    QCOMPARE(sealed.size(), std::size_t{3});
    QCOMPARE(later.open(sealed[0].blob).result().value(), QByteArray("1$rsp.example.com$ONE"));
    QCOMPARE(later.open(sealed[1].blob).result().value(), QByteArray("1$rsp.example.com$TWO"));
    QCOMPARE(later.open(sealed[2].blob).result().value(), QByteArray());
}

void SecretsSealerTest::knowsDuplicatesAndHidesTexts()
{
    secrets::TransientSecrets place;
    SecretsSealer sealer(place);
    const auto sealed = sealer.seal({"same", "same", "other"}).result().value();
    QCOMPARE(sealed[0].fingerprint, sealed[1].fingerprint);
    QCOMPARE(sealed[0].fingerprint.size(), 32);
    QVERIFY(sealed[0].fingerprint != sealed[2].fingerprint);
    QVERIFY(sealed[0].blob != sealed[1].blob);
    QVERIFY(!sealed[0].blob.contains("same"));

    secrets::TransientSecrets elsewhere;
    SecretsSealer stranger(elsewhere);
    QVERIFY(stranger.seal({"same"}).result().value()[0].fingerprint != sealed[0].fingerprint);
    QCOMPARE(stranger.open(sealed[0].blob).result().error().kind, Error::Kind::Damaged);
}

void SecretsSealerTest::refusesWhatWasChanged()
{
    secrets::TransientSecrets place;
    SecretsSealer sealer(place);
    const auto blob = sealer.seal({"text"}).result().value()[0].blob;
    for (qsizetype at = 0; at < blob.size(); ++at) {
        auto changed = blob;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QCOMPARE(sealer.open(changed).result().error().kind, Error::Kind::Damaged);
    }
    QCOMPARE(sealer.open({}).result().error().kind, Error::Kind::Damaged);
    QCOMPARE(sealer.open(blob.left(9)).result().error().kind, Error::Kind::Damaged);
}

void SecretsSealerTest::needsItsKey()
{
    fakes::FakeSecrets place;
    SecretsSealer sealer(place);
    place.failWith(Error::Kind::Locked);
    QCOMPARE(sealer.seal({"text"}).result().error().kind, Error::Kind::Locked);
    place.failWith(std::nullopt);
    QVERIFY(sealer.seal({"text"}).result());
    const auto reads = place.reads();
    QVERIFY(sealer.seal({"text"}).result());
    QCOMPARE(place.reads(), reads);
}

void SecretsSealerTest::ciphersBindAndRoundTrip()
{
    QVERIFY(rc::check("what is encrypted opens with the same key and the same bound text only", [] {
        const auto text = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
        const secrets::SecretBytes key{QByteArrayView(secrets::randomOctets(32).value())};
        const secrets::SecretBytes other{QByteArrayView(secrets::randomOctets(32).value())};
        const auto sealed = secrets::encrypt(key, text, "bound").value();
        RC_ASSERT(secrets::decrypt(key, sealed, "bound").value().toByteArray() == text);
        RC_ASSERT(!secrets::decrypt(key, sealed, "Bound"));
        RC_ASSERT(!secrets::decrypt(other, sealed, "bound"));
    }));
}

LONGREACH_TEST(SecretsSealerTest)
#include "tst_secretssealer.moc"
