// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecrets.h"
#include "app/secrets/passphrasefilesecrets.h"
#include "app/secrets/transientsecrets.h"
#include "tests/fakes/fakesecrets.h"
#include "tests/support/testregistry.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

namespace {

/// A keychain that is open and does as it is told.
class OpenKeyring final : public secrets::Keyring {
public:
    std::future<Answer> read(const QString &key) override
    {
        return at({m_values.contains(key) ? Outcome::Done : Outcome::NotFound, m_values.value(key), {}});
    }
    std::future<Answer> write(const QString &key, const QByteArray &value) override
    {
        m_values.insert(key, value);
        return at({Outcome::Done, {}, {}});
    }
    std::future<Answer> remove(const QString &key) override
    {
        return at({m_values.remove(key) ? Outcome::Done : Outcome::NotFound, {}, {}});
    }

private:
    static std::future<Answer> at(Answer answer)
    {
        std::promise<Answer> promise;
        promise.set_value(std::move(answer));
        return promise.get_future();
    }

    QHash<QString, QByteArray> m_values; // only ever touched by one thread at a time
};

} // namespace

class SecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_secrets.reset(); }

    void keepsWhatItIsGiven();
    void replaces();
    void forgets();
    void servesManyAtOnce();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    OpenKeyring m_keyring;
    std::unique_ptr<ports::Secrets> m_secrets;
    const QString m_key = QStringLiteral("eim/lab one/credential");
};

void SecretsTest::initTestCase_data()
{
    QTest::addColumn<QString>("implementation");
    for (const auto name : {"fake", "this run only", "passphrase file", "keychain"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SecretsTest::init()
{
    QFETCH_GLOBAL(const QString, implementation);
    if (implementation == u"fake")
        m_secrets = std::make_unique<fakes::FakeSecrets>();
    else if (implementation == u"this run only")
        m_secrets = std::make_unique<secrets::TransientSecrets>();
    else if (implementation == u"passphrase file")
        m_secrets =
            secrets::PassphraseFileSecrets::open(m_folder.filePath(QString::number(++m_files)), "a passphrase").value();
    else
        m_secrets = std::make_unique<secrets::KeychainSecrets>(m_keyring);
}

void SecretsTest::keepsWhatItIsGiven()
{
    for (const auto &value : {QByteArray("s3cret"), QByteArray("\0\xff\n", 3), QByteArray(100'000, 'x')}) {
        QVERIFY(m_secrets->write(m_key, value).result());
        QCOMPARE(m_secrets->read(m_key).result().value(), value);
    }
}

void SecretsTest::replaces()
{
    QVERIFY(m_secrets->write(m_key, "one").result());
    QVERIFY(m_secrets->write(m_key, "two").result());
    QVERIFY(m_secrets->write(m_key + u'2', "three").result());
    QCOMPARE(m_secrets->read(m_key).result().value(), QByteArray("two"));
}

void SecretsTest::forgets()
{
    QVERIFY(m_secrets->write(m_key, "one").result());
    QVERIFY(m_secrets->remove(m_key).result());
    const auto gone = m_secrets->read(m_key).result();
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    QVERIFY(m_secrets->remove(m_key).result());
}

void SecretsTest::servesManyAtOnce()
{
    std::vector<QFuture<Result<void>>> writes;
    for (int at = 0; at < 20; ++at)
        writes.push_back(m_secrets->write(QString::number(at), QByteArray::number(at)));
    for (auto &write : writes)
        QVERIFY(write.result());
    for (int at = 0; at < 20; ++at)
        QCOMPARE(m_secrets->read(QString::number(at)).result().value(), QByteArray::number(at));
}

LONGREACH_TEST(SecretsTest)
#include "tst_secrets.moc"
