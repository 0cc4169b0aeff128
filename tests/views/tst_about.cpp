// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/aboutdialog.h"

#include "tests/support/testregistry.h"
#include "tests/views/scenestage.h"
#include "views/help/diagnostics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace longreach;

class AboutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsVersions();
    void copiesDiagnostics();
    void diagnosticsHoldNoSecret();
};

namespace {

Services versioned(Services services)
{
    services.versions = {{QStringLiteral("Longreach"), QStringLiteral("9.9")},
                         {QStringLiteral("SQLite"), QStringLiteral("3.40.1")}};
    return services;
}

} // namespace

void AboutTest::tellsVersions()
{
    test::WindowWorkshop shop(0);
    AboutDialog dialog(versioned(shop.services()), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto labels = dialog.findChildren<QLabel *>();
    for (const auto &text : {QStringLiteral("SQLite"), QStringLiteral("3.40.1"), QStringLiteral("9.9")})
        QVERIFY2(std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; }),
                 qPrintable(text));
}

void AboutTest::copiesDiagnostics()
{
    test::WindowWorkshop shop(3);
    shop.load();
    AboutDialog dialog(versioned(shop.services()), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.copyDiagnostics();
    const auto text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("SQLite 3.40.1")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Devices: 3")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Window system: offscreen")), qPrintable(text));
}

void AboutTest::diagnosticsHoldNoSecret()
{
    test::SceneStage stage(test::SceneStage::Fill::Full);
    auto connection = test::WindowWorkshop::labConnection();
    connection.name = QStringLiteral("hush-hush");
    connection.baseUrl = QUrl(QStringLiteral("https://secret-host.example.com/secret-path"));
    connection.authentication = EimConnection::Authentication::Basic;
    connection.userName = QStringLiteral("secret-user");
    const auto saved = stage.shop.eims.save(connection);
    stage.shop.eim->setReachable(false);
    const auto asked = stage.shop.eims.test(QStringLiteral("lab"));
    QTRY_VERIFY(saved.isFinished() && asked.isFinished());
    QTRY_COMPARE(stage.shop.eims.connections().size(), std::size_t{3});
    QTRY_VERIFY(stage.shop.eims.health(QStringLiteral("lab")).problem.has_value());
    const auto text = diagnosticsText(stage.services());
    QVERIFY2(text.contains(QStringLiteral("eIMs: 3")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("unreachable")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("production, read-only")), qPrintable(text));
    for (const auto &word : {QStringLiteral("secret"), QStringLiteral("hush"), QStringLiteral("example"),
                             stage.shop.device(0).eid.toString(), stage.shop.folder.path()})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

LONGREACH_TEST(AboutTest)
#include "tst_about.moc"
