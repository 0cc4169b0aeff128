// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/facetpane.h"
#include "views/devices/fleetpage.h"
#include "views/devices/querybar.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace longreach;

/// Narrowing the fleet by facets, by cells and by what was asked before, in the real window.
class FleetFilterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filtersByAFacet();
    void excludesByAFacet();
    void facetsByKeyboard();
    void facetsFollowTheFleet();
    void filtersByACell();
    void excludesACell();
    void remembersFacetsAndHistory();

private:
    [[nodiscard]] FleetPage *page() const { return m_window->fleetPage(); }
    [[nodiscard]] DeviceTableModel &model() const { return page()->list()->model(); }
    [[nodiscard]] TableView *table() const { return page()->list()->table(); }
    [[nodiscard]] FacetPane *facets() const { return page()->findChild<FacetPane *>(); }
    [[nodiscard]] QString query() const { return page()->findChild<QueryBar *>()->text(); }
    void run(const QString &id) const { m_window->commands().action(id)->trigger(); }
    void open();

    [[nodiscard]] QModelIndex facet(const QString &value) const
    {
        const auto &facetModel = facets()->facetModel();
        for (int row = 0; row < facetModel.rowCount(); ++row) {
            const auto condition = facetModel.condition(facetModel.index(row, 0));
            if (condition && condition->value == value)
                return facetModel.index(row, 0);
        }
        return {};
    }

    void click(const QString &value, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTRY_VERIFY(facet(value).isValid());
        facets()->scrollTo(facet(value));
        QTest::mouseClick(facets()->viewport(), Qt::LeftButton, modifiers, facets()->visualRect(facet(value)).center());
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void FleetFilterTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(100);
    m_shop->load();
    open();
    run(QStringLiteral("view.facets"));
    QVERIFY(facets()->isVisible());
}

void FleetFilterTest::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(model().rowCount(), 100);
}

void FleetFilterTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void FleetFilterTest::filtersByAFacet()
{
    click(QStringLiteral("pilot"));
    QCOMPARE(query(), QStringLiteral("tag:pilot"));
    QTRY_COMPARE(model().rowCount(), 34);
    click(QStringLiteral("pilot"));
    QCOMPARE(query(), QString());
    QTRY_COMPARE(model().rowCount(), 100);
}

void FleetFilterTest::excludesByAFacet()
{
    click(QStringLiteral("pilot"), Qt::AltModifier);
    QCOMPARE(query(), QStringLiteral("-tag:pilot"));
    QTRY_COMPARE(model().rowCount(), 66);
    QTRY_COMPARE(facet(QStringLiteral("pilot")).data(FacetModel::MarkRole).toInt(),
                 static_cast<int>(FacetModel::Mark::Excluded));
    click(QStringLiteral("pilot"));
    QCOMPARE(query(), QString());
}

void FleetFilterTest::facetsByKeyboard()
{
    QTRY_VERIFY(facet(QStringLiteral("SE")).isValid());
    facets()->setFocus();
    facets()->setCurrentIndex(facet(QStringLiteral("SE")));
    QTest::keyClick(facets(), Qt::Key_Delete);
    QCOMPARE(query(), QStringLiteral("-country:SE"));
    QTRY_COMPARE(model().rowCount(), 80);
    facets()->setCurrentIndex(facet(QStringLiteral("SE")));
    QTest::keyClick(facets(), Qt::Key_Space);
    QCOMPARE(query(), QString());
}

void FleetFilterTest::facetsFollowTheFleet()
{
    QTRY_VERIFY(facet(QStringLiteral("pilot")).isValid());
    auto changed = m_shop->device(1);
    changed.tags = {QStringLiteral("roof")};
    m_shop->journal.devices().save({changed});
    QTRY_VERIFY(facet(QStringLiteral("roof")).isValid());
    QCOMPARE(facet(QStringLiteral("roof")).data(FacetModel::CountRole).toInt(), 1);
}

void FleetFilterTest::filtersByACell()
{
    table()->setCurrentIndex(model().index(0, static_cast<int>(DeviceTableModel::Column::Country)));
    const auto country = m_shop->device(0).country;
    run(QStringLiteral("devices.filterBy"));
    QCOMPARE(query(), QStringLiteral("country:") + country);
    QTRY_COMPARE(model().rowCount(), 20);
    table()->setCurrentIndex(model().index(0, static_cast<int>(DeviceTableModel::Column::Check)));
    QVERIFY(!m_window->commands().action(QStringLiteral("devices.filterBy"))->isEnabled());
}

void FleetFilterTest::excludesACell()
{
    page()->showQuery(QStringLiteral("tag:pilot"));
    QTRY_COMPARE(model().rowCount(), 34);
    table()->setCurrentIndex(model().index(0, static_cast<int>(DeviceTableModel::Column::Eid)));
    run(QStringLiteral("devices.exclude"));
    QTRY_COMPARE(model().rowCount(), 33);
    QVERIFY(query().startsWith(QStringLiteral("tag:pilot -eid:")));
}

void FleetFilterTest::remembersFacetsAndHistory()
{
    page()->showQuery(QStringLiteral("tag:pilot"));
    page()->showQuery({});
    m_window->close();
    open();
    QVERIFY(facets()->isVisible());
    auto *line = page()->findChild<QueryBar *>()->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(query(), QStringLiteral("tag:pilot"));
    QTRY_COMPARE(model().rowCount(), 34);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(query(), QString());
}

LONGREACH_TEST(FleetFilterTest)
#include "tst_fleetfilter.moc"
