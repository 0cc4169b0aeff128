// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecrets.h"

#include "app/secrets/qtkeyring.h"
#include "app/secrets/secretplaces.h"
#include "tests/support/testregistry.h"
#include "tests/unit/secrets/moodykeyring.h"

#include <QElapsedTimer>
#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;
using secrets::KeychainSecrets;
using test::MoodyKeyring;
using Mood = MoodyKeyring::Mood;

namespace {

const QString SomeKey = QStringLiteral("eim/lab/credential");

} // namespace

class KeychainSecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesBesideACanary();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void waitsNoLongerThanItsPatience();
    void offersWhatCanBeUsed();
    void livesWithTheRealOne();
};

void KeychainSecretsTest::keepsValuesBesideACanary()
{
    MoodyKeyring ring;
    KeychainSecrets secrets(ring);
    QVERIFY(secrets.place() == ports::Secrets::Place::Keychain);
    QCOMPARE(secrets.read(SomeKey).result().error().kind, Error::Kind::NotFound);
    QVERIFY(ring.has(QStringLiteral("canary")));
    QVERIFY(secrets.write(SomeKey, "s3cret").result());
    QCOMPARE(secrets.read(SomeKey).result().value(), QByteArray("s3cret"));
    QVERIFY(secrets.remove(SomeKey).result());
    QVERIFY(secrets.remove(SomeKey).result());
    QVERIFY(secrets.probe().result());
}

void KeychainSecretsTest::saysWhyItCannot_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("probed");
    const auto row = [](const char *what, Mood mood, Error::Kind kind, Error::Kind probed) {
        QTest::newRow(what) << static_cast<int>(mood) << static_cast<int>(kind) << static_cast<int>(probed);
    };
    row("locked, says not found", Mood::LockedAndMute, Error::Kind::Locked, Error::Kind::Locked);
    row("locked, says so", Mood::LockedAndFrank, Error::Kind::Locked, Error::Kind::Locked);
    row("no answer", Mood::Asleep, Error::Kind::TimedOut, Error::Kind::TimedOut);
    row("none", Mood::Missing, Error::Kind::Storage, Error::Kind::Unsupported);
    row("broken", Mood::Broken, Error::Kind::Storage, Error::Kind::Storage);
}

void KeychainSecretsTest::saysWhyItCannot()
{
    QFETCH(const int, mood);
    QFETCH(const int, kind);
    QFETCH(const int, probed);
    // With the canary set before as well as in a ring that was never used.
    for (const bool wasUsed : {false, true}) {
        MoodyKeyring ring;
        KeychainSecrets secrets(ring, 50ms);
        if (wasUsed)
            QVERIFY(secrets.write(SomeKey, "s3cret").result());
        ring.setMood(static_cast<Mood>(mood));
        QCOMPARE(static_cast<int>(secrets.read(SomeKey).result().error().kind), kind);
        QCOMPARE(static_cast<int>(secrets.write(SomeKey, "x").result().error().kind), kind);
        QCOMPARE(static_cast<int>(secrets.remove(SomeKey).result().error().kind), kind);
        QCOMPARE(static_cast<int>(secrets.probe().result().error().kind), probed);
    }
}

void KeychainSecretsTest::waitsNoLongerThanItsPatience()
{
    MoodyKeyring ring;
    ring.setMood(Mood::Asleep);
    KeychainSecrets secrets(ring, 200ms);
    QElapsedTimer timer;
    timer.start();
    std::vector<QFuture<Result<QByteArray>>> reads;
    for (int at = 0; at < 10; ++at)
        reads.push_back(secrets.read(SomeKey));
    for (auto &read : reads)
        QCOMPARE(read.result().error().kind, Error::Kind::TimedOut);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

void KeychainSecretsTest::offersWhatCanBeUsed()
{
    MoodyKeyring ring;
    KeychainSecrets secrets(ring, 50ms);
    auto places = secrets::findPlaces(secrets, QStringLiteral("/nowhere/secrets")).result();
    QCOMPARE(places.size(), std::size_t{3});
    QVERIFY(places[0].place == ports::Secrets::Place::Keychain && places[0].isUsable);
    QVERIFY(places[1].isUsable && !places[1].isInUse);
    QVERIFY(places[2].place == ports::Secrets::Place::ThisRunOnly && places[2].isUsable);
    ring.setMood(Mood::Missing);
    places = secrets::findPlaces(secrets, QStringLiteral("/nowhere/secrets")).result();
    QVERIFY(!places[0].isUsable);
    QCOMPARE(places[0].obstacle, Error::Kind::Unsupported);
}

void KeychainSecretsTest::livesWithTheRealOne()
{
    // Whatever this machine has, open, locked or none: an answer comes in time and nothing is left.
    secrets::QtKeyring ring(QStringLiteral("Longreach-test"));
    KeychainSecrets secrets(ring, 2s);
    QElapsedTimer timer;
    timer.start();
    const auto probed = secrets.probe().result();
    QVERIFY(timer.elapsed() < 4'000);
    if (!probed)
        return;
    QVERIFY(secrets.write(SomeKey, QByteArray("a\0b", 3)).result());
    QCOMPARE(secrets.read(SomeKey).result().value(), QByteArray("a\0b", 3));
    QVERIFY(secrets.remove(SomeKey).result());
    QVERIFY(secrets.remove(QStringLiteral("canary")).result());
}

LONGREACH_TEST(KeychainSecretsTest)
#include "tst_keychainsecrets.moc"
