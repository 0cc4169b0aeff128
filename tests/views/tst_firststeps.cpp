// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/firststeps.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/actionbutton.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/eims/eimdialog.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// A console with nothing in it: each way leads on, and once there are devices it makes room for them.
class FirstStepsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersThreeWays();
    void startsTheLab();
    void opensTheDialogForAnEim();
    void makesRoomForDevices();
    void offersNoLabWhereThereIsNone();

private:
    void open(bool hasLab = true);
    [[nodiscard]] std::vector<ActionButton *> ways() const;

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    int m_labs = 0;
};

void FirstStepsTest::init()
{
    m_labs = 0;
    m_shop = std::make_unique<test::WindowWorkshop>(0);
    m_shop->load();
    open();
}

void FirstStepsTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void FirstStepsTest::open(bool hasLab)
{
    auto services = m_shop->services();
    if (hasLab)
        services.startLab = [this] { ++m_labs; };
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
}

std::vector<ActionButton *> FirstStepsTest::ways() const
{
    const auto buttons = m_window->findChild<FirstSteps *>()->findChildren<ActionButton *>();
    return {buttons.begin(), buttons.end()};
}

void FirstStepsTest::offersThreeWays()
{
    QVERIFY(m_window->findChild<FirstSteps *>()->isVisible());
    QStringList ids;
    for (const auto *way : ways())
        ids.append(way->objectName());
    QCOMPARE(ids,
             (QStringList{QStringLiteral("lab.start"), QStringLiteral("eim.add"), QStringLiteral("devices.import")}));
}

void FirstStepsTest::startsTheLab()
{
    ways().front()->click();
    QCOMPARE(m_labs, 1);
}

void FirstStepsTest::opensTheDialogForAnEim()
{
    ways().at(1)->click();
    QTRY_VERIFY(m_window->findChild<EimDialog *>() != nullptr);
}

void FirstStepsTest::makesRoomForDevices()
{
    QVERIFY(m_shop->journal.devices().save({m_shop->device(1), m_shop->device(2)}).result());
    QTRY_VERIFY(!m_window->findChild<FirstSteps *>()->isVisible());
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 2);
}

void FirstStepsTest::offersNoLabWhereThereIsNone()
{
    m_window.reset();
    open(false);
    QCOMPARE(ways().size(), std::size_t{2});
    QVERIFY(!m_window->commands().has(QStringLiteral("lab.start")));
}

LONGREACH_TEST(FirstStepsTest)
#include "tst_firststeps.moc"
