// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/consolesession.h"
#include "app/main/windowarguments.h"
#include "app/workspace/workspace.h"
#include "tests/support/testregistry.h"
#include "views/common/banner.h"
#include "views/common/theme.h"
#include "views/window/headlines.h"
#include "views/window/mainwindow.h"
#include "views/window/unlockdialog.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

/// A store whose secrets are in an encrypted file, in the window.
class EncryptedSecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openWithThePassphraseOfTheEnvironment();
    void areUnlockedInTheWindow_data();
    void areUnlockedInTheWindow();

private:
    [[nodiscard]] bool isThere(ConsoleSession &session) const
    {
        const auto secret = session.workspace().secrets().read(m_key).result();
        return secret && *secret == "s3cret";
    }

    const QString m_key = QStringLiteral("eim/plant/credential");
    const QByteArray m_passphrase = QByteArrayLiteral("correct horse");
    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    WindowArguments m_arguments;
};

void EncryptedSecretsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_arguments.storeFolder = m_folder->path();
    workspace::WorkspaceOptions options;
    options.storeFolder = m_folder->path();
    options.runsEngine = false;
    options.secretsPlace = ports::Secrets::Place::PassphraseFile;
    options.passphrase = m_passphrase;
    const auto store = workspace::Workspace::open(options);
    QVERIFY(store);
    QVERIFY((*store)->secrets().write(m_key, QByteArrayLiteral("s3cret")).result());
}

void EncryptedSecretsTest::cleanup()
{
    qunsetenv("LONGREACH_PASSPHRASE");
}

void EncryptedSecretsTest::openWithThePassphraseOfTheEnvironment()
{
    qputenv("LONGREACH_PASSPHRASE", m_passphrase);
    ConsoleSession session(m_theme);
    QVERIFY(session.open(m_arguments));
    QVERIFY(isThere(session));
    QVERIFY(!session.window().findChild<Headlines *>()->locked()->isVisible());
}

void EncryptedSecretsTest::areUnlockedInTheWindow_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::newRow("none was given") << QByteArray();
    QTest::newRow("a wrong one was given") << QByteArrayLiteral("battery staple");
}

void EncryptedSecretsTest::areUnlockedInTheWindow()
{
    QFETCH(const QByteArray, environment);
    if (!environment.isEmpty())
        qputenv("LONGREACH_PASSPHRASE", environment);
    ConsoleSession session(m_theme);
    QVERIFY(session.open(m_arguments));
    auto *headlines = session.window().findChild<Headlines *>();
    QVERIFY(headlines->locked()->isVisible());
    QVERIFY(!isThere(session));
    auto *dialog = headlines->unlock();
    dialog->passphrase()->setText(QString::fromUtf8(m_passphrase));
    dialog->accept();
    QTRY_VERIFY(!headlines->locked()->isVisible());
    QVERIFY(isThere(session));
}

LONGREACH_TEST(EncryptedSecretsTest)
#include "tst_encryptedsecrets.moc"
