// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/roles.h"
#include "models/common/tone.h"
#include "tests/support/testregistry.h"
#include "views/common/agedelegate.h"
#include "views/common/agetext.h"
#include "views/common/checkdelegate.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/tableview.h"
#include "views/common/theme.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;

/// The flat table and its delegates.
class TablesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsThePlaceholderWhileEmpty();
    void looksFlat();
    void keepsItsLayout();
    void copiesWhatIsRead();
    void repaintsOnlyWhatHasAged();
    void ticksByClick();
    void widensForPillsAndHeads();
    void keepsTheWordsOfASortedHead();

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_table;
    Theme m_theme;
};

void TablesTest::init()
{
    m_model = std::make_unique<QStandardItemModel>(3, 3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            m_model->setItem(row, column, new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column)));
    }
    m_table = std::make_unique<TableView>();
    m_table->setModel(m_model.get());
    m_table->resize(600, 300);
}

void TablesTest::showsThePlaceholderWhileEmpty()
{
    auto *empty = new EmptyState;
    m_table->setPlaceholder(empty);
    m_table->show();
    QVERIFY(!empty->isVisible());
    m_model->removeRows(0, 3);
    QVERIFY(empty->isVisible());
    m_model->appendRow(new QStandardItem(QStringLiteral("back")));
    QVERIFY(!empty->isVisible());
}

void TablesTest::looksFlat()
{
    QVERIFY(!m_table->showGrid());
    QVERIFY(m_table->verticalHeader()->isHidden());
    QCOMPARE(m_table->rowHeight(0), metrics::RowHeight);
    QCOMPARE(m_table->horizontalHeader()->height(), metrics::HeadHeight);
}

void TablesTest::keepsItsLayout()
{
    m_table->setHeads({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, {100, 120, 140});
    m_table->setColumnHidden(1, true);
    m_table->horizontalHeader()->moveSection(0, 2);
    const auto layout = m_table->layout();
    TableView other;
    other.setModel(m_model.get());
    other.restoreLayout({}); // nothing kept: nothing changes
    QVERIFY(!other.isColumnHidden(1));
    other.restoreLayout(layout);
    QVERIFY(other.isColumnHidden(1));
    QCOMPARE(other.horizontalHeader()->visualIndex(0), 2);
    QCOMPARE(other.columnWidth(2), 140); // the first one now stands last and takes what is left
}

void TablesTest::copiesWhatIsRead()
{
    m_table->setItemDelegateForColumn(
        1, new CellDelegate([](const QModelIndex &) { return QStringLiteral("translated"); }, m_table.get()));
    m_table->setColumnHidden(2, true);
    m_table->selectRow(1);
    QCOMPARE(m_table->selectedText(), QStringLiteral("1/0\ttranslated"));
}

void TablesTest::repaintsOnlyWhatHasAged()
{
    const auto now = currentTime();
    m_model->item(0, 2)->setData(toUnixMilliseconds(now - 10s), ValueRole);
    m_model->item(1, 2)->setData(toUnixMilliseconds(now - 10h), ValueRole);
    auto *delegate = new AgeDelegate(m_table.get(), 2);
    m_table->setItemDelegateForColumn(2, delegate);
    m_table->show();
    QSignalSpy aged(delegate, &AgeDelegate::aged);
    delegate->tick(now + 60s);
    delegate->tick(now + 61s);
    for (const auto &call : aged)
        QCOMPARE(call.at(0).toModelIndex().row(), 0);
    QVERIFY(!aged.isEmpty());
    m_table->hide();
    aged.clear();
    delegate->tick(now + 90s);
    QVERIFY(aged.isEmpty());
}

void TablesTest::ticksByClick()
{
    m_model->item(0, 0)->setCheckable(true);
    m_model->item(0, 0)->setCheckState(Qt::Unchecked);
    m_table->setItemDelegateForColumn(0, new CheckDelegate(m_table.get()));
    m_table->show();
    const auto cell = m_table->visualRect(m_model->index(0, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(m_model->item(0, 0)->checkState(), Qt::Checked);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(m_model->item(0, 0)->checkState(), Qt::Unchecked);
}

void TablesTest::widensForPillsAndHeads()
{
    m_table->setHeads({QStringLiteral("A head that is far too long for it"), QStringLiteral("B"), QString()},
                      {40, 60, 36});
    QVERIFY(m_table->columnWidth(0) > 180);
    QCOMPARE(m_table->columnWidth(1), 60);
    m_table->fitPills(1, {QStringLiteral("Short"), QStringLiteral("Submission unknown")});
    const auto pill = pillWidth(m_table->fontMetrics(), QStringLiteral("Submission unknown"));
    QVERIFY(m_table->columnWidth(1) >= pill);
}

void TablesTest::keepsTheWordsOfASortedHead()
{
    const auto head = QStringLiteral("Rolled back");
    m_table->setHeads({head}, {0});
    QStyleOptionHeader option;
    option.initFrom(m_table->horizontalHeader());
    option.text = head;
    option.sortIndicator = QStyleOptionHeader::SortUp;
    option.rect = QRect(0, 0, m_table->columnWidth(0), metrics::HeadHeight);
    option.fontMetrics = QFontMetrics(m_table->horizontalHeader()->font());
    const auto words = m_table->style()->subElementRect(QStyle::SE_HeaderLabel, &option, nullptr);
    const auto arrow = m_table->style()->subElementRect(QStyle::SE_HeaderArrow, &option, nullptr);
    QVERIFY(words.width() >= option.fontMetrics.horizontalAdvance(head));
    QVERIFY(arrow.bottom() < words.center().y() - option.fontMetrics.capHeight() / 2);
}

LONGREACH_TEST(TablesTest)
#include "tst_tables.moc"
