// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/unlockdialog.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/eims/eimdialog.h"
#include "views/eims/eimform.h"
#include "views/window/headlines.h"
#include "views/window/mainwindow.h"
#include "views/window/secretsgate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace longreach;

/// Passwords behind a passphrase: the window offers to give it, and goes on from there.
class UnlockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysNothingWhileAllIsOpen();
    void offersToUnlock();
    void saysThatThePassphraseIsWrong();
    void asksAgainWhoWantedASecret();
    void hasAPassphraseChosenTwice();
    void asksWhenAPasswordCannotBeKept();

private:
    void open(SecretsLock lock);
    [[nodiscard]] Headlines &headlines() const { return *m_window->findChild<Headlines *>(); }
    [[nodiscard]] QPushButton *button() const { return headlines().locked()->findChild<QPushButton *>(); }
    [[nodiscard]] UnlockDialog *dialog() const { return m_window->findChild<UnlockDialog *>(); }

    const QString m_passphrase = QStringLiteral("correct horse");
    SecretsLock m_lock = SecretsLock::Open;
    QStringList m_given;
    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<SecretsGate> m_gate;
    std::unique_ptr<MainWindow> m_window;
};

void UnlockTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(3);
    m_shop->load();
    m_given.clear();
}

void UnlockTest::cleanup()
{
    m_window.reset();
    m_gate.reset();
    m_shop.reset();
}

void UnlockTest::open(SecretsLock lock)
{
    m_lock = lock;
    m_gate = std::make_unique<SecretsGate>([this] { return m_lock; },
                                           [this](const QByteArray &passphrase) {
                                               m_given.append(QString::fromUtf8(passphrase));
                                               const bool isRight = m_given.back() == m_passphrase;
                                               m_lock = isRight ? SecretsLock::Open : m_lock;
                                               return QtFuture::makeReadyFuture(
                                                   isRight ? Result<void>()
                                                           : failure(Error::Kind::Unauthorised, QStringLiteral("no")));
                                           });
    auto services = m_shop->services();
    services.secrets = m_gate.get();
    services.keepCredential = [this](const QString &, const QByteArray &) {
        return QtFuture::makeReadyFuture(
            m_lock == SecretsLock::Open ? Result<void>() : failure(Error::Kind::Locked, QStringLiteral("locked")));
    };
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void UnlockTest::saysNothingWhileAllIsOpen()
{
    open(SecretsLock::Open);
    QVERIFY(!headlines().locked()->isVisible());
    QCOMPARE(headlines().height(), 0);
}

void UnlockTest::offersToUnlock()
{
    open(SecretsLock::Locked);
    QVERIFY(headlines().locked()->isVisible());
    QVERIFY(headlines().locked()->text().contains(QStringLiteral("locked")));
    QVERIFY(!m_window->isModal() && dialog() == nullptr); // it waits for the person
    button()->click();
    const QPointer shown = dialog();
    QVERIFY(shown && shown->isVisible() && !shown->again()->isVisible());
    QCOMPARE(shown->passphrase()->echoMode(), QLineEdit::Password);
    shown->findChild<QCheckBox *>()->click();
    QCOMPARE(shown->passphrase()->echoMode(), QLineEdit::Normal);
    QTest::keyClick(shown, Qt::Key_Return); // nothing was typed
    QVERIFY(m_given.isEmpty());
    shown->passphrase()->setText(m_passphrase);
    QTest::keyClick(shown, Qt::Key_Return);
    QTRY_VERIFY(shown.isNull());
    QCOMPARE(m_given, QStringList{m_passphrase});
    QVERIFY(!headlines().locked()->isVisible());
}

void UnlockTest::saysThatThePassphraseIsWrong()
{
    open(SecretsLock::Locked);
    button()->click();
    const QPointer shown = dialog();
    shown->passphrase()->setText(QStringLiteral("battery staple"));
    shown->accept();
    const auto *banner = shown->findChild<Banner *>();
    QTRY_COMPARE(banner->tone(), Tone::Bad);
    QVERIFY(banner->text().contains(QStringLiteral("not the passphrase")));
    QVERIFY(!banner->text().contains(QStringLiteral("staple")));
    QVERIFY(headlines().locked()->isVisible());
    shown->passphrase()->setText(m_passphrase);
    QVERIFY(banner->text().isEmpty());
    shown->accept();
    QTRY_VERIFY(shown.isNull());
}

void UnlockTest::asksAgainWhoWantedASecret()
{
    m_shop->eim->refuseWith(Error::Kind::Locked);
    const auto name = QStringLiteral("lab");
    open(SecretsLock::Locked);
    static_cast<void>(m_shop->eims.test(name));
    QTRY_VERIFY(m_shop->eims.health(name).problem);
    m_shop->eim->refuseWith(std::nullopt);
    static_cast<void>(m_gate->unlock(m_passphrase.toUtf8()));
    QTRY_COMPARE(m_shop->eims.health(name).standing, fleet::EimHealth::Standing::Well);
}

void UnlockTest::hasAPassphraseChosenTwice()
{
    open(SecretsLock::Unmade);
    button()->click();
    const QPointer shown = dialog();
    QVERIFY(shown->again()->isVisible());
    shown->passphrase()->setText(m_passphrase);
    shown->accept();
    shown->again()->setText(QStringLiteral("correct hearse"));
    QVERIFY(shown->findChild<Banner *>()->text().contains(QStringLiteral("not the same")));
    shown->accept();
    QVERIFY(m_given.isEmpty());
    shown->again()->setText(m_passphrase);
    shown->accept();
    QTRY_VERIFY(shown.isNull());
    QVERIFY(!headlines().locked()->isVisible());
}

void UnlockTest::asksWhenAPasswordCannotBeKept()
{
    open(SecretsLock::Locked);
    auto connection = test::WindowWorkshop::labConnection();
    connection.authentication = EimConnection::Authentication::Bearer;
    auto services = m_shop->services();
    services.secrets = m_gate.get();
    services.keepCredential = [](const QString &, const QByteArray &) {
        return QtFuture::makeReadyFuture(Result<void>(failure(Error::Kind::Locked, QStringLiteral("locked"))));
    };
    auto *editor = new EimDialog(services, connection, m_window.get());
    editor->open();
    const auto fields = editor->form()->findChildren<QLineEdit *>();
    for (auto *field : fields) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(QStringLiteral("token"));
    }
    editor->test();
    QTRY_VERIFY(editor->findChild<UnlockDialog *>());
    auto *asked = editor->findChild<UnlockDialog *>();
    asked->passphrase()->setText(m_passphrase);
    asked->accept();
    const auto *banner = editor->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(banner->tone(), Tone::Good);
    QVERIFY(!headlines().locked()->isVisible());
}

LONGREACH_TEST(UnlockTest)
#include "tst_unlock.moc"
