// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/rejectsmodel.h"

#include "models/common/roles.h"
#include "models/common/tone.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using fleet::DeviceField;

class RejectsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsReasonsAndCells();
    void judgesWhatIsEdited();
    void editsOnlyCellsOfTheFile();
    void keepsWhatIsNotTaken();

private:
    [[nodiscard]] QModelIndex at(int row, int column) const { return m_model->index(row, column); }
    void mend(int row) const
    {
        QVERIFY(m_model->setData(at(row, RejectsModel::FirstCell),
                                 row == 0 ? QStringLiteral("89049032123451234512345678901235")
                                          : QStringLiteral("89049032001000000000000000000015"),
                                 Qt::EditRole));
    }

    std::unique_ptr<RejectsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RejectsModelTest::init()
{
    m_tester.reset();
    fleet::DeviceColumns columns;
    columns.headers = {QStringLiteral("EID"), QStringLiteral("Country")};
    columns.fields = {DeviceField::Eid, DeviceField::Country};
    fleet::ImportReport report;
    report.problems = {{3, QStringLiteral("EID"), QStringLiteral("too short")},
                       {7, QStringLiteral("EID"), QStringLiteral("too short")},
                       {9, {}, QStringLiteral("1 field instead of 2")}};
    report.rejectedCells = {{QStringLiteral("123"), QStringLiteral("DE")},
                            {QStringLiteral("456"), QStringLiteral("BR")},
                            {QStringLiteral("789")}};
    m_model = std::make_unique<RejectsModel>(columns, report);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void RejectsModelTest::showsReasonsAndCells()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(at(0, RejectsModel::RowColumn).data().toInt(), 3);
    QCOMPARE(at(0, RejectsModel::ReasonColumn).data().toString(), QStringLiteral("too short"));
    QCOMPARE(at(0, RejectsModel::FirstCell).data(ToneRole).value<Tone>(), Tone::Bad);
    QCOMPARE(at(0, RejectsModel::FirstCell + 1).data(ToneRole).value<Tone>(), Tone::Neutral);
    QCOMPARE(at(2, RejectsModel::FirstCell + 1).data().toString(), QString());
    QVERIFY(m_model->mendedRows().empty());
}

void RejectsModelTest::judgesWhatIsEdited()
{
    const QSignalSpy mended(m_model.get(), &RejectsModel::mendedChanged);
    QVERIFY(m_model->setData(at(0, RejectsModel::FirstCell), QStringLiteral("12"), Qt::EditRole));
    QVERIFY(!at(0, RejectsModel::ReasonColumn).data().toString().isEmpty());
    mend(0);
    QCOMPARE(at(0, RejectsModel::ReasonColumn).data().toString(), QString());
    QCOMPARE(at(0, RejectsModel::ReasonColumn).data(ToneRole).value<Tone>(), Tone::Good);
    QCOMPARE(m_model->mendedRows(), std::vector{0});
    QVERIFY(m_model->setData(at(0, RejectsModel::FirstCell + 1), QStringLiteral("Germany"), Qt::EditRole));
    QVERIFY(m_model->mendedRows().empty());
    QCOMPARE(at(0, RejectsModel::FirstCell + 1).data(ToneRole).value<Tone>(), Tone::Bad);
    QCOMPARE(mended.size(), 3);
}

void RejectsModelTest::editsOnlyCellsOfTheFile()
{
    QVERIFY(!m_model->setData(at(0, RejectsModel::RowColumn), 5, Qt::EditRole));
    QVERIFY(!m_model->setData(at(0, RejectsModel::ReasonColumn), QString(), Qt::EditRole));
    QVERIFY(!at(0, RejectsModel::ReasonColumn).flags().testFlag(Qt::ItemIsEditable));
}

void RejectsModelTest::keepsWhatIsNotTaken()
{
    mend(0);
    mend(1);
    const auto tried = m_model->mendedRows();
    QCOMPARE(m_model->cells(tried).at(1).at(1), QStringLiteral("BR"));
    fleet::ImportReport report;
    report.problems = {{3, QStringLiteral("EID"), QStringLiteral("stands in row 2 already")}}; // the second of them
    m_model->settle(tried, report);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at(0, RejectsModel::RowColumn).data().toInt(), 7);
    QVERIFY(at(0, RejectsModel::ReasonColumn).data().toString().contains(QStringLiteral("already")));
    QVERIFY(m_model->mendedRows().empty());
}

LONGREACH_TEST(RejectsModelTest)
#include "tst_rejectsmodel.moc"
