// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/common/scrollcolumn.h"
#include "views/eims/eimdialog.h"
#include "views/eims/eimform.h"

#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// Files of certificates in the editor of a connection: what is of no use changes nothing.
class EimCertificatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAContainer();
    void keepsTheContainerWhenAFileIsOfNoUse_data();
    void keepsTheContainerWhenAFileIsOfNoUse();
    void keepsThePinWhenAFileIsOfNoUse();
    void saysNothingOfWhatWasNotThere();
    void showsAllOfTheForm();

private:
    /// Offers a file with `content` to the button that says `button`.
    void choose(const QString &button, const QByteArray &content);
    [[nodiscard]] EimConnection now() const { return m_dialog->form()->connection(); }

    /// The banner below the form.
    [[nodiscard]] Banner *banner() const
    {
        return m_dialog->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly);
    }

    const QByteArray m_container = QByteArray::fromHex("3003020103");
    const QByteArray m_pem = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    const QString m_pin = QStringLiteral("Pin…");
    const QString m_client = QStringLiteral("Choose…");
    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<EimDialog> m_dialog;
};

void EimCertificatesTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(1);
    m_shop->load();
    auto connection = test::WindowWorkshop::labConnection();
    connection.id = 1;
    connection.clientPkcs12 = m_container;
    connection.trustedPem = m_pem;
    m_dialog = std::make_unique<EimDialog>(m_shop->services(), connection, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->open();
}

void EimCertificatesTest::cleanup()
{
    m_dialog.reset();
    m_shop.reset();
}

void EimCertificatesTest::choose(const QString &button, const QByteArray &content)
{
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("chosen.p12"));
    QFile::remove(m_shop->prompt.file);
    if (!content.isNull()) {
        QFile file(m_shop->prompt.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto buttons = m_dialog->form()->findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, button, &QPushButton::text);
    QVERIFY(found != buttons.end());
    (*found)->click();
}

void EimCertificatesTest::takesAContainer()
{
    const auto other = QByteArray::fromHex("30050201030500");
    choose(m_client, other);
    QCOMPARE(now().clientPkcs12, other);
    QVERIFY(banner()->text().isEmpty());
}

void EimCertificatesTest::keepsTheContainerWhenAFileIsOfNoUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    const auto misfit = QStringLiteral("it is no PKCS#12 container");
    QTest::newRow("not there") << QByteArray() << QStringLiteral("it cannot be opened");
    QTest::newRow("empty") << QByteArray("") << misfit;
    QTest::newRow("certificate") << m_pem << misfit;
    QTest::newRow("cut short") << QByteArray::fromHex("300a020103") << misfit;
    QTest::newRow("another structure") << QByteArray::fromHex("3003020101") << misfit;
    QTest::newRow("large") << QByteArray((1 << 20) + 1, 'x') << QStringLiteral("it is too large for one");
}

void EimCertificatesTest::keepsTheContainerWhenAFileIsOfNoUse()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, cause);
    choose(m_client, content);
    QCOMPARE(now().clientPkcs12, m_container);
    QCOMPARE(banner()->tone(), Tone::Bad);
    QVERIFY2(banner()->text().contains(cause), qPrintable(banner()->text()));
    QVERIFY(banner()->text().contains(QStringLiteral("chosen.p12")));
    QVERIFY(banner()->text().contains(QStringLiteral("stays as it was")));
}

void EimCertificatesTest::keepsThePinWhenAFileIsOfNoUse()
{
    choose(m_pin, m_container);
    QCOMPARE(now().trustedPem, m_pem);
    QVERIFY(banner()->text().contains(QStringLiteral("no certificate in PEM form")));
    QVERIFY(banner()->text().contains(QStringLiteral("What is pinned stays.")));
    const auto two = m_pem + m_pem;
    choose(m_pin, two);
    QCOMPARE(now().trustedPem, two);
}

void EimCertificatesTest::saysNothingOfWhatWasNotThere()
{
    m_dialog->form()->setClientPkcs12({}, {});
    choose(m_client, "text");
    QVERIFY(now().clientPkcs12.isEmpty());
    QVERIFY(banner()->text().contains(QStringLiteral("no PKCS#12 container")));
    QVERIFY(!banner()->text().contains(QStringLiteral("stays")));
}

void EimCertificatesTest::showsAllOfTheForm()
{
    const auto *column = m_dialog->findChild<ScrollColumn *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QVERIFY(m_dialog->height() < ScrollColumn::tallest(*m_dialog)); // there is room for it
    QTRY_COMPARE(column->verticalScrollBar()->maximum(), 0);
}

LONGREACH_TEST(EimCertificatesTest)
#include "tst_eimcertificates.moc"
