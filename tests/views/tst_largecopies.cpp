// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// More than a clipboard is good for: the window must not stand still for it.
class LargeCopiesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void refusesTooManyRequests();
    void cutsRowsAndSaysSo();

private:
    static constexpr int Devices = 10'002;

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<FleetPage> m_page;
};

void LargeCopiesTest::initTestCase()
{
    m_shop = std::make_unique<test::WindowWorkshop>(Devices);
    m_shop->load();
    m_page = std::make_unique<FleetPage>(m_shop->services());
    m_page->show();
    QTRY_COMPARE(m_page->list()->model().rowCount(), Devices);
    m_page->list()->table()->selectAll();
}

void LargeCopiesTest::cleanupTestCase()
{
    m_page.reset();
    m_shop.reset();
}

void LargeCopiesTest::refusesTooManyRequests()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    const auto commands = m_page->commands();
    for (const auto &id : {QStringLiteral("devices.copyEid"), QStringLiteral("devices.copyCurl")}) {
        m_shop->prompt.notices.clear();
        std::ranges::find(commands, id, &Command::id)->run();
        QCOMPARE(m_shop->prompt.notices.size(), std::size_t{1});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }
}

void LargeCopiesTest::cutsRowsAndSaysSo()
{
    const auto lines = m_page->list()->table()->selectedText().split(u'\n');
    QCOMPARE(lines.size(), TableView::MostCopied + 1);
    QVERIFY(lines.front().contains(m_shop->device(0).eid.toString()));
    QCOMPARE(lines.back(), QStringLiteral("… and 2 more"));
}

LONGREACH_TEST(LargeCopiesTest)
#include "tst_largecopies.moc"
