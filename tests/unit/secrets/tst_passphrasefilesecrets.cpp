// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/passphrasefilesecrets.h"

#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using secrets::PassphraseFile;
using secrets::PassphraseFileSecrets;
using secrets::SecretBytes;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContents(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text);
}

} // namespace

class PassphraseFileSecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsValuesForTheNextRun();
    void hidesValues();
    void tellsAWrongPassphrase();
    void tellsDamageAndLeavesItAlone_data();
    void tellsDamageAndLeavesItAlone();
    void tellsANewerVersion();
    void findsAnyChangedOctet();
    void servesTwoAtOnce();
    void refusesWhatCannotBe();

private:
    [[nodiscard]] Result<std::unique_ptr<PassphraseFileSecrets>> open(const QByteArray &passphrase = "correct horse")
    {
        return PassphraseFileSecrets::open(m_path, passphrase);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QString m_key = QStringLiteral("eim/lab/credential");
};

void PassphraseFileSecretsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("secrets"));
}

void PassphraseFileSecretsTest::keepsValuesForTheNextRun()
{
    const QByteArray value("s3cret\0with a zero", 18);
    {
        const auto secrets = open().value();
        QVERIFY(secrets->place() == ports::Secrets::Place::PassphraseFile);
        QVERIFY(secrets->write(m_key, value).result());
        QVERIFY(secrets->write(QStringLiteral("eim/other/credential"), "x").result());
        QVERIFY(secrets->remove(QStringLiteral("eim/other/credential")).result());
    }
    const auto secrets = open().value();
    QCOMPARE(secrets->read(m_key).result().value(), value);
    QCOMPARE(secrets->read(QStringLiteral("eim/other/credential")).result().error().kind, Error::Kind::NotFound);
}

void PassphraseFileSecretsTest::hidesValues()
{
    const auto secrets = open().value();
    QVERIFY(secrets->write(m_key, "s3cret-value").result());
    const auto text = contentsOf(m_path);
    QVERIFY(!text.contains("s3cret-value") && !text.contains("credential") && !text.contains("horse"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void PassphraseFileSecretsTest::tellsAWrongPassphrase()
{
    QVERIFY(open().value()->write(m_key, "s3cret").result());
    const auto before = contentsOf(m_path);
    QCOMPARE(open("incorrect horse").error().kind, Error::Kind::Unauthorised);
    QCOMPARE(contentsOf(m_path), before);
}

void PassphraseFileSecretsTest::tellsDamageAndLeavesItAlone_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("secrets"));
    QVERIFY(PassphraseFileSecrets::open(path, "correct horse"));
    const auto good = contentsOf(path);
    auto flipped = good;
    flipped[70] = static_cast<char>(flipped[70] ^ 1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other file") << QByteArray("hello, world, I am something quite different");
    QTest::newRow("cut off") << good.left(good.size() - 1);
    QTest::newRow("head alone") << good.left(20);
    QTest::newRow("one bit") << flipped;
    QTest::newRow("more at the end") << good + 'x';
}

void PassphraseFileSecretsTest::tellsDamageAndLeavesItAlone()
{
    QFETCH(const QByteArray, damaged);
    const auto secrets = open().value();
    replaceContents(m_path, damaged);
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
    QCOMPARE(secrets->read(m_key).result().error().kind, Error::Kind::Damaged);
    QCOMPARE(secrets->write(m_key, "x").result().error().kind, Error::Kind::Damaged);
    QCOMPARE(contentsOf(m_path), damaged);
}

void PassphraseFileSecretsTest::tellsANewerVersion()
{
    open().value().reset();
    auto newer = contentsOf(m_path);
    newer[8] = 2;
    replaceContents(m_path, newer);
    QCOMPARE(open().error().kind, Error::Kind::NewerVersion);
}

void PassphraseFileSecretsTest::findsAnyChangedOctet()
{
    const SecretBytes passphrase{QByteArrayView("correct horse")};
    const auto file = PassphraseFile::make(passphrase).value();
    PassphraseFile::Values values;
    values.emplace(m_key, SecretBytes(QByteArrayView("s3cret")));
    const auto text = file.write(values).value();
    QCOMPARE(file.read(text).value().at(m_key).toByteArray(), QByteArray("s3cret"));
    for (qsizetype at = 0; at < text.size(); ++at) {
        auto changed = text;
        changed[at] = static_cast<char>(changed[at] ^ 0x40);
        QVERIFY2(!file.read(changed), qPrintable(QString::number(at)));
    }
}

void PassphraseFileSecretsTest::servesTwoAtOnce()
{
    const auto one = open().value();
    const auto two = open().value();
    std::vector<QFuture<Result<void>>> writes;
    for (int at = 0; at < 20; ++at) {
        writes.push_back(one->write(QStringLiteral("one/%1").arg(at), "1"));
        writes.push_back(two->write(QStringLiteral("two/%1").arg(at), "2"));
    }
    for (auto &write : writes)
        QVERIFY(write.result());
    for (int at = 0; at < 20; ++at) {
        QCOMPARE(two->read(QStringLiteral("one/%1").arg(at)).result().value(), QByteArray("1"));
        QCOMPARE(one->read(QStringLiteral("two/%1").arg(at)).result().value(), QByteArray("2"));
    }
}

void PassphraseFileSecretsTest::refusesWhatCannotBe()
{
    QCOMPARE(open({}).error().kind, Error::Kind::InvalidInput);
    const auto nowhere = PassphraseFileSecrets::open(m_folder->filePath(QStringLiteral("no/such/folder")), "p");
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
}

LONGREACH_TEST(PassphraseFileSecretsTest)
#include "tst_passphrasefilesecrets.moc"
