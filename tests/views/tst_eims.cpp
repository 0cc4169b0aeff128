// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/whendone.h"
#include "models/charts/fleetfigures.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/common/chip.h"
#include "views/eims/eimcard.h"
#include "views/eims/eimdialog.h"
#include "views/eims/eimform.h"
#include "views/eims/eimspage.h"
#include "views/eims/eimsync.h"
#include "views/eims/pemfield.h"
#include "views/eims/serverpanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace longreach;

class EimsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsHealthAndCapabilities();
    void marksProductionAndReadOnly();
    void syncsWithProgressAndOutcome();
    void removesOnlyAfterYes();
    void readsTheFormBack();
    void wantsConsentForPlainHttp();
    void keepsSecretsApart();
    void testsBeforeSaving();
    void keepsNothingOfATest();
    void saysWhatIsMissing();
    void describesCertificates();
    void carriesSecretsToANewName();
    void comparesWhatTheServerShows();
    void forgetsSecretsOfTheRemoved();
    void outlivesASyncOfWhatIsGone();
    void followsANewName();
    void refusesATakenName();
    void offersOnlyWhatIsValid();

private:
    void run(const QString &id);
    [[nodiscard]] bool saysSomewhere(const QString &text) const;
    [[nodiscard]] static QLineEdit *secretField(const EimDialog &dialog);

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<FleetFigures> m_figures;
    std::unique_ptr<EimsPage> m_page;
    CommandTable *m_table = nullptr;
};

void EimsTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(20);
    m_shop->load();
    m_figures = std::make_unique<FleetFigures>(m_shop->fleet);
    m_page = std::make_unique<EimsPage>(m_shop->services(), *m_figures);
    m_table = new CommandTable(m_page.get());
    for (auto &command : m_page->commands())
        m_table->add(std::move(command));
    m_page->takeCommands(*m_table);
    connect(m_page.get(), &Page::metChanged, m_table, [this] { m_table->setMet(m_page->met()); });
    m_page->resize(1'000, 700);
    m_page->show();
}

void EimsTest::cleanup()
{
    m_page.reset();
    m_figures.reset();
    m_shop.reset();
}

void EimsTest::run(const QString &id)
{
    m_table->setMet(m_page->met());
    QVERIFY(m_table->action(id)->isEnabled());
    m_table->action(id)->trigger();
}

bool EimsTest::saysSomewhere(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    const auto chips = m_page->findChildren<Chip *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); })
        || std::ranges::any_of(chips, [&](const Chip *chip) { return chip->text().contains(text); });
}

QLineEdit *EimsTest::secretField(const EimDialog &dialog)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    const auto secret = std::ranges::find_if(
        fields, [](const QLineEdit *field) { return field->echoMode() == QLineEdit::Password && field->isVisible(); });
    return secret == fields.end() ? nullptr : *secret;
}

void EimsTest::showsHealthAndCapabilities()
{
    QVERIFY(saysSomewhere(QStringLiteral("Not asked yet")));
    CapabilitySet capabilities;
    capabilities.allow(Capability::ListDevices);
    capabilities.deny(Capability::Push, QStringLiteral("devices poll"));
    m_shop->eim->setCapabilities(capabilities);
    run(QStringLiteral("eim.test"));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("Reachable")));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("20")));       // devices
    QVERIFY(saysSomewhere(QStringLiteral("devices poll"))); // why it cannot push
    m_shop->eim->setReachable(false);
    run(QStringLiteral("eim.test"));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("Failing")));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("there is no connection")));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("Away since")));
    m_shop->eim->setReachable(true);
    run(QStringLiteral("eim.test"));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("Came back")));
    QCOMPARE(m_shop->eims.health(QStringLiteral("lab")).looks.size(), std::size_t{3});
    QVERIFY(!m_page->grab().isNull());
}

void EimsTest::marksProductionAndReadOnly()
{
    auto connection = test::WindowWorkshop::labConnection();
    connection.name = QStringLiteral("live");
    connection.environment = EimConnection::Environment::Production;
    connection.isReadOnly = true;
    whenDone(m_shop->eims.save(connection), this, [](const auto &) {});
    QTRY_VERIFY(saysSomewhere(QStringLiteral("Production")));
    QVERIFY(saysSomewhere(QStringLiteral("Read-only")));
    QTRY_COMPARE(m_page->findChildren<EimCard *>().size(), 2);
}

void EimsTest::syncsWithProgressAndOutcome()
{
    CapabilitySet capabilities;
    capabilities.allow(Capability::ListDevices);
    m_shop->eim->setCapabilities(capabilities);
    m_shop->eim->put(m_shop->device(77));
    QSignalSpy finished(m_page->sync(), &EimSync::finished);
    run(QStringLiteral("eim.sync"));
    QVERIFY(m_page->met().testFlag(Need::RunningSync));
    QVERIFY(!m_page->met().testFlag(Need::SyncableEim));
    QVERIFY(finished.wait());
    QVERIFY(saysSomewhere(QStringLiteral("Synced: 21 devices, 1 new")));
    QVERIFY(!m_page->met().testFlag(Need::RunningSync));
}

void EimsTest::removesOnlyAfterYes()
{
    m_shop->prompt.saysYes = false;
    run(QStringLiteral("eim.remove"));
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    QCOMPARE(m_shop->eims.connections().size(), std::size_t{1});
    m_shop->prompt.saysYes = true;
    run(QStringLiteral("eim.remove"));
    QTRY_VERIFY(m_shop->eims.connections().empty());
    QTRY_VERIFY(saysSomewhere(QStringLiteral("No eIM yet")));
}

void EimsTest::readsTheFormBack()
{
    auto connection = test::WindowWorkshop::labConnection();
    connection.id = 7;
    connection.authentication = EimConnection::Authentication::Basic;
    connection.userName = QStringLiteral("ops");
    connection.isReadOnly = true;
    connection.requestsPerSecond = 25;
    connection.maximumOpenOrders = 1'234;
    const EimForm form(connection);
    QCOMPARE(form.connection(), connection);
    QCOMPARE(form.credential(), QString());
}

void EimsTest::wantsConsentForPlainHttp()
{
    EimForm form((EimConnection()));
    form.show();
    const auto fields = form.findChildren<QLineEdit *>();
    const auto consent = form.findChildren<QCheckBox *>().front();
    const auto type = [&](int field, const QString &text) { fields.at(field)->setText(text); };
    type(0, QStringLiteral("far"));
    type(1, QStringLiteral("http://eim.example.com"));
    QVERIFY(consent->isVisible());
    QCOMPARE(validate(form.connection()).error().kind, Error::Kind::ConsentNeeded);
    consent->setChecked(true);
    QVERIFY(validate(form.connection()));
    type(1, QStringLiteral("https://eim.example.com"));
    QVERIFY(!consent->isVisible());
    type(1, QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(!consent->isVisible());
}

void EimsTest::keepsSecretsApart()
{
    auto connection = test::WindowWorkshop::labConnection();
    connection.name = QStringLiteral("second");
    connection.authentication = EimConnection::Authentication::Bearer;
    m_shop->opener.put(QStringLiteral("second"), m_shop->eim);
    const QPointer dialog = new EimDialog(m_shop->services(), connection, nullptr);
    QSignalSpy saved(dialog.data(), &EimDialog::saved);
    dialog->open();
    QVERIFY(secretField(*dialog));
    secretField(*dialog)->setText(QStringLiteral("t0ken"));
    dialog->save();
    QVERIFY(saved.wait());
    QCOMPARE(m_shop->keptSecrets[connection.credentialKey()], QByteArray("t0ken"));
    QVERIFY(m_shop->eims.find(u"second") != nullptr);
    QTRY_VERIFY(dialog.isNull());
}

void EimsTest::testsBeforeSaving()
{
    EimDialog dialog(m_shop->services(), test::WindowWorkshop::labConnection(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    m_shop->opener.put(QString::fromUtf16(EimDialog::TrialName), m_shop->eim);
    dialog.test();
    auto *banner = dialog.findChild<Banner *>();
    QTRY_VERIFY(banner->text().contains(QStringLiteral("answered in")));
    m_shop->eim->setReachable(false);
    dialog.test();
    QTRY_VERIFY(banner->text().contains(QStringLiteral("Could not reach the eIM")));
}

void EimsTest::keepsNothingOfATest()
{
    auto connection = m_shop->eims.connections().front();
    connection.authentication = EimConnection::Authentication::Bearer;
    m_shop->keptSecrets[connection.credentialKey()] = "right";
    m_shop->opener.put(QString::fromUtf16(EimDialog::TrialName), m_shop->eim);
    EimDialog dialog(m_shop->services(), connection, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto fields = dialog.findChildren<QLineEdit *>();
    const auto secret = std::ranges::find_if(
        fields, [](const QLineEdit *field) { return field->echoMode() == QLineEdit::Password && field->isVisible(); });
    QVERIFY(secret != fields.end());
    (*secret)->setText(QStringLiteral("wrong"));
    dialog.test();
    QTRY_VERIFY(dialog.findChild<Banner *>()->text().contains(QStringLiteral("answered in")));
    dialog.reject();
    QCOMPARE(m_shop->keptSecrets.at(connection.credentialKey()), QByteArray("right"));
    QCOMPARE(m_shop->keptSecrets.size(), 1U);
}

void EimsTest::saysWhatIsMissing()
{
    EimDialog dialog(m_shop->services(), EimConnection(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto says = [&dialog](const char *words) {
        return dialog.findChild<Banner *>()->text().contains(QLatin1String(words));
    };
    const auto fields = dialog.form()->findChildren<QLineEdit *>();
    QVERIFY(says("a name"));
    fields.at(0)->setText(QStringLiteral("plant"));
    QVERIFY(says("address"));
    fields.at(1)->setText(QStringLiteral("https://ops:secret@eim.example.com"));
    QVERIFY(says("fields of their own"));
    fields.at(1)->setText(QStringLiteral("https://eim.example.com/api?x=1"));
    QVERIFY(says("begins with ?"));
    fields.at(1)->setText(QStringLiteral("http://eim.example.com"));
    QVERIFY(says("unencrypted"));
    fields.at(1)->setText(QStringLiteral("eim.example.com/api"));
    QVERIFY(dialog.findChild<Banner *>()->text().isEmpty());
    QCOMPARE(dialog.form()->connection().baseUrl, QUrl(QStringLiteral("https://eim.example.com/api")));
}

void EimsTest::describesCertificates()
{
    QCOMPARE(describePem("no certificate"), QString());
    const QByteArray pem("-----BEGIN CERTIFICATE-----\nTG9uZ3JlYWNo\n-----END CERTIFICATE-----\n");
    // The fingerprint is that of the octets between the lines.
    QVERIFY(describePem(pem).contains(
        QString::fromLatin1(QCryptographicHash::hash("Longreach", QCryptographicHash::Sha256).toHex(':')).toUpper()));
    QVERIFY(describePem(pem + pem).startsWith(u'2'));
}

void EimsTest::carriesSecretsToANewName()
{
    const auto connection = m_shop->eims.connections().front();
    m_shop->keptSecrets[connection.credentialKey()] = "t0ken";
    const QPointer dialog = new EimDialog(m_shop->services(), connection, m_page.get());
    QSignalSpy saved(dialog.data(), &EimDialog::saved);
    dialog->open();
    dialog->findChildren<QLineEdit *>().front()->setText(QStringLiteral("fjord"));
    dialog->save();
    QVERIFY(saved.wait());
    QCOMPARE(saved.front().front().toString(), QStringLiteral("fjord"));
    QTRY_VERIFY(m_shop->eims.find(u"fjord") != nullptr);
    QCOMPARE(m_shop->keptSecrets.at(m_shop->eims.find(u"fjord")->credentialKey()), QByteArray("t0ken"));
    QTRY_VERIFY(!m_shop->keptSecrets.contains(connection.credentialKey()));
}

void EimsTest::comparesWhatTheServerShows()
{
    const auto pemOf = [](const char *octets) {
        return "-----BEGIN CERTIFICATE-----\n" + QByteArray(octets).toBase64() + "\n-----END CERTIFICATE-----\n";
    };
    ServerPanel panel;
    QSignalSpy pins(&panel, &ServerPanel::pinRequested);
    const auto banner = panel.findChild<Banner *>();
    const auto buttons = panel.findChildren<QPushButton *>();
    panel.show();
    panel.showIdentity(ServerIdentity{pemOf("leaf") + pemOf("ca"), true, {}}, pemOf("ca"));
    QVERIFY2(banner->text().contains(QStringLiteral("shows what is pinned")), qPrintable(banner->text()));
    panel.showIdentity(ServerIdentity{pemOf("other"), false, QStringLiteral("self-signed")}, pemOf("ca"));
    QVERIFY(banner->text().contains(QStringLiteral("does not show what is pinned")));
    QVERIFY(banner->text().contains(fingerprintOf(pemOf("other"))));
    QVERIFY(banner->text().contains(fingerprintOf(pemOf("ca"))));
    QVERIFY(!buttons.last()->isVisible());
    panel.showIdentity(ServerIdentity{pemOf("new"), false, QStringLiteral("self-signed")}, {});
    QVERIFY(buttons.last()->isVisible());
    buttons.last()->click();
    QCOMPARE(pins.front().front().toByteArray(), pemOf("new"));
    panel.showIdentity(failure(Error::Kind::Unreachable, QStringLiteral("nobody")), {});
    QVERIFY(banner->text().contains(QStringLiteral("there is no connection")));
}

void EimsTest::forgetsSecretsOfTheRemoved()
{
    const auto key = m_shop->eims.connections().front().credentialKey();
    m_shop->keptSecrets[key] = "t0ken";
    run(QStringLiteral("eim.remove"));
    QTRY_VERIFY(!m_shop->keptSecrets.contains(key));
}

void EimsTest::outlivesASyncOfWhatIsGone()
{
    // Renamed or removed while it is synced: there is no card to show how far that is.
    Q_EMIT m_page->sync()->started(QStringLiteral("gone"));
    Q_EMIT m_page->sync()->progressed(QStringLiteral("gone"), {});
    Q_EMIT m_page->sync()->finished(QStringLiteral("gone"), {});
    QCOMPARE(m_page->findChildren<EimCard *>().size(), 1);
}

void EimsTest::followsANewName()
{
    auto connection = test::WindowWorkshop::labConnection();
    connection.name = QStringLiteral("first");
    const auto saved = m_shop->eims.save(connection);
    QTRY_VERIFY(saved.isFinished());
    m_page->showEim(QStringLiteral("lab"));
    run(QStringLiteral("eim.edit"));
    auto *dialog = m_page->window()->findChild<EimDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<QLineEdit *>().front()->setText(QStringLiteral("zebra"));
    dialog->save();
    QTRY_VERIFY(m_shop->eims.find(u"zebra") != nullptr);
    QTRY_COMPARE(m_page->place().value(QStringLiteral("eim")), QStringLiteral("zebra"));
}

void EimsTest::refusesATakenName()
{
    auto connection = test::WindowWorkshop::labConnection();
    connection.authentication = EimConnection::Authentication::Bearer;
    m_shop->keptSecrets[connection.credentialKey()] = "t0ken";
    EimDialog dialog(m_shop->services(), connection, nullptr); // a new one
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    secretField(dialog)->setText(QStringLiteral("of another"));
    dialog.save();
    QCOMPARE(m_shop->keptSecrets.at(connection.credentialKey()), QByteArray("t0ken"));
    QCOMPARE(dialog.findChild<Banner *>()->text(), QStringLiteral("There is an eIM of that name already."));
    dialog.findChildren<QLineEdit *>().front()->setText(QStringLiteral("another"));
    QCOMPARE(dialog.findChild<Banner *>()->text(), QString());
    QVERIFY(m_shop->eims.connections().size() == 1);
}

void EimsTest::offersOnlyWhatIsValid()
{
    const EimForm form(test::WindowWorkshop::labConnection());
    for (auto *box : form.findChildren<QSpinBox *>()) {
        for (const auto value : {box->minimum(), box->maximum()}) {
            box->setValue(value);
            const auto checked = validate(form.connection());
            QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        }
    }
}

LONGREACH_TEST(EimsTest)
#include "tst_eims.moc"
