// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/columnsdialog.h"

#include "tests/support/testregistry.h"
#include "views/common/orderedchecklist.h"
#include "views/common/tableview.h"
#include "views/common/theme.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

using namespace longreach;

class ColumnsDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheTableShows();
    void ordersAndHides();
    void leavesHeadlessColumnsInPlace();
    void wantsOneColumn();
    void movesByKeyboard();

private:
    std::unique_ptr<ColumnsDialog> open();
    [[nodiscard]] QList<int> shown() const
    {
        QList<int> columns;
        const auto *head = m_table->horizontalHeader();
        for (int at = 0; at < head->count(); ++at) {
            if (!head->isSectionHidden(head->logicalIndex(at)))
                columns.append(head->logicalIndex(at));
        }
        return columns;
    }

    Theme m_theme;
    QStandardItemModel m_model{0, 4};
    std::unique_ptr<TableView> m_table;
};

void ColumnsDialogTest::init()
{
    m_table = std::make_unique<TableView>();
    m_table->setModel(&m_model);
    m_table->setHeads({QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {40, 80, 80, 80});
    m_table->setColumnHidden(2, true);
}

void ColumnsDialogTest::cleanup()
{
    m_table.reset();
}

std::unique_ptr<ColumnsDialog> ColumnsDialogTest::open()
{
    auto dialog = std::make_unique<ColumnsDialog>(*m_table, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return dialog;
}

void ColumnsDialogTest::showsWhatTheTableShows()
{
    const auto dialog = open();
    QCOMPARE(dialog->columns()->values(), (QList<int>{1, 2, 3}));
    QCOMPARE(dialog->columns()->tickedValues(), (QList<int>{1, 3}));
    QVERIFY(!dialog->grab().isNull());
    dialog->reject();
    QCOMPARE(shown(), (QList<int>{0, 1, 3}));
}

void ColumnsDialogTest::ordersAndHides()
{
    const auto dialog = open();
    dialog->columns()->move(3, 0);
    dialog->columns()->setTicked(2, true);
    dialog->columns()->setTicked(1, false);
    dialog->accept();
    QCOMPARE(shown(), (QList<int>{0, 3, 2}));
}

void ColumnsDialogTest::leavesHeadlessColumnsInPlace()
{
    m_table->horizontalHeader()->moveSection(0, 1); // a, headless, b, c
    const auto dialog = open();
    dialog->columns()->move(3, 0);
    dialog->accept();
    QCOMPARE(shown(), (QList<int>{3, 0, 1}));
}

void ColumnsDialogTest::wantsOneColumn()
{
    const auto dialog = open();
    dialog->columns()->setTicked(1, false);
    dialog->columns()->setTicked(3, false);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(shown(), (QList<int>{0, 1, 3}));
}

void ColumnsDialogTest::movesByKeyboard()
{
    const auto dialog = open();
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(0);
    auto *down = dialog->columns()->findChildren<QPushButton *>().at(1);
    down->setFocus();
    QTest::keyClick(down, Qt::Key_Space);
    QCOMPARE(dialog->columns()->values(), (QList<int>{2, 1, 3}));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog->columns()->tickedValues(), (QList<int>{3}));
}

LONGREACH_TEST(ColumnsDialogTest)
#include "tst_columnsdialog.moc"
