// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "views/common/readingorder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace longreach;

namespace {

constexpr int rowCount = 60;

} // namespace

/// Tab and what stands in the cells of a table.
class ReadingOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsThroughCellsAndOn();
    void showsTheCellItComesTo();

private:
    std::unique_ptr<QWidget> m_window;
    QTableWidget *m_table = nullptr;
    QPushButton *m_behind = nullptr;
};

void ReadingOrderTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_table = new QTableWidget(rowCount, 1);
    m_behind = new QPushButton;
    column->addWidget(m_table);
    column->addWidget(m_behind);
    for (int row = 0; row < rowCount; ++row)
        m_table->setCellWidget(row, 0, new QComboBox);
    m_window->resize(300, 240);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_table->setFocus();
}

void ReadingOrderTest::leadsThroughCellsAndOn()
{
    for (int row = 0; row < rowCount; ++row) {
        QVERIFY(ReadingOrder::move(*m_window, true));
        QCOMPARE(m_window->focusWidget(), m_table->cellWidget(row, 0));
    }
    QVERIFY(ReadingOrder::move(*m_window, true));
    QCOMPARE(m_window->focusWidget(), m_behind);
}

void ReadingOrderTest::showsTheCellItComesTo()
{
    for (int row = 0; row < rowCount; ++row) {
        QVERIFY(ReadingOrder::move(*m_window, true));
        const auto *cell = m_window->focusWidget();
        QVERIFY2(m_table->viewport()->rect().contains(cell->geometry()), qPrintable(QString::number(row)));
    }
}

LONGREACH_TEST(ReadingOrderTest)
#include "tst_readingorder.moc"
