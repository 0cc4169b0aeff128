// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storesecrets.h"

#include "app/settings/settingsfile.h"
#include "app/settings/storesettings.h"
#include "app/workspace/workspaceoptions.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::workspace;
using Place = ports::Secrets::Place;

class StoreSecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsNothingOfARunOnly();
    void remembersTheFile();
    void isLockedWithoutThePassphrase();
    void opensOnceThePassphraseIsGiven();
    void takesAPassphraseChosenLate();
    void refusesAnotherPassphrase();
    void remembersNothingThatDidNotOpen();
    void sealsWithTheSecretsOfTheStore();

private:
    [[nodiscard]] Result<StoreSecrets> open(std::optional<Place> place, const QByteArray &passphrase = {}) const
    {
        settings::SettingsFile settings(settingsPath());
        return StoreSecrets::open(m_folder->path(), {.secretsPlace = place, .passphrase = passphrase}, settings);
    }
    [[nodiscard]] QString settingsPath() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QString remembered() const
    {
        return settings::SettingsFile(settingsPath()).read<settings::StoreSettings>().secretsPlace;
    }

    const QString m_key = QStringLiteral("eim/lab/credential");
    const QByteArray m_passphrase = QByteArrayLiteral("correct horse");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreSecretsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void StoreSecretsTest::keepsNothingOfARunOnly()
{
    {
        const auto store = open(Place::ThisRunOnly).value();
        QVERIFY(store.secrets().write(m_key, QByteArrayLiteral("s3cret")).result());
        QCOMPARE(store.secrets().read(m_key).result().value(), QByteArrayLiteral("s3cret"));
    }
    QCOMPARE(open(Place::ThisRunOnly)->secrets().read(m_key).result().error().kind, Error::Kind::NotFound);
    QVERIFY(remembered().isEmpty());
}

void StoreSecretsTest::remembersTheFile()
{
    {
        const auto store = open(Place::PassphraseFile, m_passphrase).value();
        QVERIFY(store.secrets().write(m_key, QByteArrayLiteral("s3cret")).result());
    }
    QCOMPARE(remembered(), QStringLiteral("file"));
    const auto again = open({}, m_passphrase).value();
    QCOMPARE(again.secrets().place(), Place::PassphraseFile);
    QCOMPARE(again.secrets().read(m_key).result().value(), QByteArrayLiteral("s3cret"));
}

void StoreSecretsTest::isLockedWithoutThePassphrase()
{
    QVERIFY(open(Place::PassphraseFile, m_passphrase));
    const auto store = open({}).value();
    QCOMPARE(store.secrets().place(), Place::PassphraseFile);
    QCOMPARE(store.secrets().read(m_key).result().error().kind, Error::Kind::Locked);
    QCOMPARE(store.secrets().write(m_key, {}).result().error().kind, Error::Kind::Locked);
    QCOMPARE(store.secrets().remove(m_key).result().error().kind, Error::Kind::Locked);
}

void StoreSecretsTest::opensOnceThePassphraseIsGiven()
{
    QVERIFY(open(Place::PassphraseFile, m_passphrase)->secrets().write(m_key, "s3cret").result());
    const auto store = open({}).value();
    auto &secrets = store.secrets();
    QCOMPARE(secrets.lock(), SecretsLock::Locked);
    QCOMPARE(store.sealer().seal({"code"}).result().error().kind, Error::Kind::Locked);
    QCOMPARE(secrets.unlock("battery staple").result().error().kind, Error::Kind::Unauthorised);
    QCOMPARE(secrets.lock(), SecretsLock::Locked);
    QVERIFY(secrets.unlock(m_passphrase).result());
    QCOMPARE(secrets.lock(), SecretsLock::Open);
    QCOMPARE(secrets.read(m_key).result().value(), QByteArrayLiteral("s3cret"));
    QVERIFY(secrets.remove(m_key).result());
    QCOMPARE(secrets.read(m_key).result().error().kind, Error::Kind::NotFound);
    QVERIFY(store.sealer().seal({"code"}).result()); // what was refused before goes on
    QCOMPARE(open(Place::ThisRunOnly)->secrets().unlock("x").result().error().kind, Error::Kind::Unsupported);
}

void StoreSecretsTest::takesAPassphraseChosenLate()
{
    const auto store = open(Place::PassphraseFile).value();
    auto &secrets = store.secrets();
    QCOMPARE(secrets.lock(), SecretsLock::Unmade);
    QCOMPARE(secrets.unlock({}).result().error().kind, Error::Kind::InvalidInput);
    QVERIFY(secrets.unlock(m_passphrase).result());
    QVERIFY(secrets.write(m_key, "s3cret").result());
    QCOMPARE(open({}, m_passphrase)->secrets().read(m_key).result().value(), QByteArrayLiteral("s3cret"));
    QCOMPARE(open({})->secrets().lock(), SecretsLock::Locked);
}

void StoreSecretsTest::refusesAnotherPassphrase()
{
    QVERIFY(open(Place::PassphraseFile, m_passphrase));
    const auto refused = open({}, QByteArrayLiteral("battery staple"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorised);
}

void StoreSecretsTest::remembersNothingThatDidNotOpen()
{
    QVERIFY(open(Place::PassphraseFile, m_passphrase));
    settings::SettingsFile settings(settingsPath());
    QVERIFY(settings.write(settings::StoreSettings{}));
    QVERIFY(!open(Place::PassphraseFile, QByteArrayLiteral("battery staple")));
    QVERIFY(remembered().isEmpty());
}

void StoreSecretsTest::sealsWithTheSecretsOfTheStore()
{
    QByteArray blob;
    {
        const auto store = open(Place::PassphraseFile, m_passphrase).value();
        blob = store.sealer().seal({QByteArrayLiteral("1$rsp.example.com$X")}).result().value().at(0).blob;
    }
    const auto again = open({}, m_passphrase).value();
    QCOMPARE(again.sealer().open(blob).result().value(), QByteArrayLiteral("1$rsp.example.com$X"));
}

LONGREACH_TEST(StoreSecretsTest)
#include "tst_storesecrets.moc"
