// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/consolesession.h"
#include "app/main/windowarguments.h"
#include "app/workspace/workspace.h"
#include "tests/support/testregistry.h"
#include "views/common/theme.h"
#include "views/window/mainwindow.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

/// A store whose secrets are in an encrypted file, in the window.
class EncryptedSecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openWithThePassphraseOfTheEnvironment();
};

void EncryptedSecretsTest::openWithThePassphraseOfTheEnvironment()
{
    const QTemporaryDir folder;
    const auto key = QStringLiteral("eim/plant/credential");
    {
        workspace::WorkspaceOptions options;
        options.storeFolder = folder.path();
        options.runsEngine = false;
        options.secretsPlace = ports::Secrets::Place::PassphraseFile;
        options.passphrase = QByteArrayLiteral("correct horse");
        const auto store = workspace::Workspace::open(options);
        QVERIFY(store);
        QVERIFY((*store)->secrets().write(key, QByteArrayLiteral("s3cret")).result());
    }
    qputenv("LONGREACH_PASSPHRASE", QByteArrayLiteral("correct horse"));
    const auto restore = qScopeGuard([] { qunsetenv("LONGREACH_PASSPHRASE"); });
    Theme theme;
    ConsoleSession session(theme);
    WindowArguments arguments;
    arguments.storeFolder = folder.path();
    QVERIFY(session.open(arguments));
    const auto secret = session.workspace().secrets().read(key).result();
    QVERIFY2(secret, secret ? "" : qPrintable(secret.error().detail));
    QCOMPARE(*secret, QByteArrayLiteral("s3cret"));
}

LONGREACH_TEST(EncryptedSecretsTest)
#include "tst_encryptedsecrets.moc"
