// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/eimcredentials.h"

#include "tests/fakes/fakesecrets.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::workspace;

class EimCredentialsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesSecretsToANewName();
    void forgetsThemUnderTheOldOne();
    void leavesTheKeeperAloneWithoutNeed();
    void saysThatTheKeeperIsLocked();

private:
    static EimConnection connection(const QString &name)
    {
        EimConnection made;
        made.name = name;
        made.authentication = EimConnection::Authentication::Basic;
        made.clientPkcs12 = QByteArrayLiteral("0");
        return made;
    }
    Result<QByteArray> kept(const QString &key) { return m_secrets.read(key).result(); }

    fakes::FakeSecrets m_secrets;
    EimCredentials m_credentials{m_secrets};
};

void EimCredentialsTest::carriesSecretsToANewName()
{
    const auto former = connection(QStringLiteral("fjord"));
    const auto present = connection(QStringLiteral("north"));
    QVERIFY(m_secrets.write(former.credentialKey(), "token").result());
    QVERIFY(m_secrets.write(former.passphraseKey(), "phrase").result());
    QVERIFY(m_credentials.copy(former, present).result());
    QCOMPARE(kept(present.credentialKey()), QByteArray("token"));
    QCOMPARE(kept(present.passphraseKey()), QByteArray("phrase"));
    QCOMPARE(kept(former.credentialKey()), QByteArray("token"));
}

void EimCredentialsTest::forgetsThemUnderTheOldOne()
{
    const auto former = connection(QStringLiteral("old"));
    QVERIFY(m_secrets.write(former.credentialKey(), "token").result());
    QVERIFY(m_credentials.forget(former).result());
    QCOMPARE(kept(former.credentialKey()).error().kind, Error::Kind::NotFound);
}

void EimCredentialsTest::leavesTheKeeperAloneWithoutNeed()
{
    EimConnection open;
    open.name = QStringLiteral("open");
    m_secrets.failWith(Error::Kind::Locked);
    QVERIFY(m_credentials.copy(open, connection(QStringLiteral("other"))).result());
    QVERIFY(m_credentials.forget(open).result());
    m_secrets.failWith({});
}

void EimCredentialsTest::saysThatTheKeeperIsLocked()
{
    m_secrets.failWith(Error::Kind::Locked);
    const auto copied = m_credentials.copy(connection(QStringLiteral("a")), connection(QStringLiteral("b"))).result();
    QCOMPARE(copied.error().kind, Error::Kind::Locked);
    m_secrets.failWith({});
}

LONGREACH_TEST(EimCredentialsTest)
#include "tst_eimcredentials.moc"
