// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/productionframe.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/window/mainwindow.h"

#include <QTest>

using namespace longreach;

class ProductionFrameTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsWindow();
    void isWornWhileProductionIsCurrent();
};

void ProductionFrameTest::followsItsWindow()
{
    QWidget window;
    window.resize(300, 200);
    ProductionFrame frame(&window);
    window.show();
    QVERIFY(!frame.isVisible());
    frame.setOn(true);
    QVERIFY(frame.isVisible());
    window.resize(400, 250);
    QCOMPARE(frame.size(), window.size());
    const auto picture = window.grab().toImage();
    QVERIFY(picture.pixelColor(1, 100) != picture.pixelColor(200, 100));
    frame.setOn(false);
    QVERIFY(!frame.isVisible());
}

void ProductionFrameTest::isWornWhileProductionIsCurrent()
{
    test::WindowWorkshop shop(4);
    shop.load();
    auto connection = shop.eims.connections().front();
    connection.environment = EimConnection::Environment::Production;
    const auto saved = shop.eims.save(connection);
    QTRY_VERIFY(saved.isFinished());
    MainWindow window(shop.services(), shop.theme);
    window.show();
    auto *frame = window.findChild<ProductionFrame *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(frame != nullptr);
    window.showPage(PageKind::Activity);
    QVERIFY(!frame->isVisible());
    window.showPage(PageKind::Eims);
    QTRY_VERIFY(frame->isVisible());
    window.showPage(PageKind::Activity);
    QTRY_VERIFY(!frame->isVisible());
    window.showPage(PageKind::Fleet);
    QTRY_VERIFY(window.fleetPage()->list()->table()->model()->rowCount() == 4);
    window.fleetPage()->list()->table()->selectRow(1);
    QTRY_VERIFY(frame->isVisible());
    const auto job = shop.createJob(JobKind::Audit, 2);
    QTRY_VERIFY(shop.board.jobs().contains(job));
    window.showPage(PageKind::Jobs);
    QTRY_VERIFY(frame->isVisible());
    connection.environment = EimConnection::Environment::Test;
    const auto again = shop.eims.save(connection);
    QTRY_VERIFY(again.isFinished());
    window.showPage(PageKind::Eims);
    QTRY_VERIFY(!frame->isVisible());
}

LONGREACH_TEST(ProductionFrameTest)
#include "tst_productionframe.moc"
