// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/scenestage.h"
#include "views/common/tableview.h"
#include "views/settings/appearance.h"
#include "views/settings/generalpage.h"
#include "views/settings/settingsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// How tall the rows of tables are is one setting, and all tables follow it at once.
class DensityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<test::SceneStage>(test::SceneStage::Fill::Full); }
    void cleanup() { m_stage.reset(); }
    void allTablesFollow();
    void tablesMadeLaterFollow();
    void isChosenInTheSettings();
    void isRemembered();

private:
    [[nodiscard]] QList<TableView *> tables() const { return m_stage->window->findChildren<TableView *>(); }
    [[nodiscard]] QComboBox *box() const;

    std::unique_ptr<test::SceneStage> m_stage;
};

QComboBox *DensityTest::box() const
{
    const auto boxes = m_stage->dialog<SettingsDialog>()->current()->findChildren<QComboBox *>();
    const auto found = std::ranges::find_if(
        boxes, [](const QComboBox *each) { return each->findText(words(Density::Comfortable)) >= 0; });
    return found == boxes.end() ? nullptr : *found;
}

void DensityTest::allTablesFollow()
{
    const auto all = tables();
    QVERIFY(all.size() > 6); // of the fleet, jobs, activity, cards and the lab
    for (const auto &[command, height] :
         {std::pair{QStringLiteral("view.rows.compact"), 24}, std::pair{QStringLiteral("view.rows.comfortable"), 38},
          std::pair{QStringLiteral("view.rows.normal"), 30}}) {
        m_stage->run(command);
        for (const auto *table : all) {
            QVERIFY2(table->verticalHeader()->defaultSectionSize() == height, qPrintable(table->accessibleName()));
            if (table->model()->rowCount() > 0)
                QCOMPARE(table->rowHeight(0), height);
        }
    }
}

void DensityTest::tablesMadeLaterFollow()
{
    m_stage->run(QStringLiteral("view.rows.compact"));
    QStandardItemModel model(2, 1);
    TableView later;
    later.setModel(&model);
    QCOMPARE(later.rowHeight(0), tables().front()->verticalHeader()->defaultSectionSize());
    const auto before = later.rowHeight(1);
    m_stage->shop.theme.setDensity(Density::Comfortable);
    QVERIFY(later.rowHeight(1) > before);
}

void DensityTest::isChosenInTheSettings()
{
    m_stage->run(QStringLiteral("app.settings"));
    auto *rows = box();
    QVERIFY(rows != nullptr);
    QCOMPARE(rows->currentText(), words(Density::Normal));
    rows->setCurrentText(words(Density::Comfortable));
    Q_EMIT rows->activated(rows->currentIndex());
    QCOMPARE(m_stage->shop.theme.density(), Density::Comfortable);
    m_stage->run(QStringLiteral("view.rows.compact"));
    QCOMPARE(rows->currentText(), words(Density::Compact));
}

void DensityTest::isRemembered()
{
    QCOMPARE(wantedDensity(m_stage->shop.settings), Density::Normal);
    for (const auto density : AllDensities) {
        chooseDensity(m_stage->shop.theme, m_stage->shop.settings, density);
        QCOMPARE(wantedDensity(m_stage->shop.settings), density);
    }
    m_stage->shop.settings.setValue(QStringLiteral("window/rows"), QStringLiteral("huge"));
    QCOMPARE(wantedDensity(m_stage->shop.settings), Density::Normal);
}

LONGREACH_TEST(DensityTest)
#include "tst_density.moc"
