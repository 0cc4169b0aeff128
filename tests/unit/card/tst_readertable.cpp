// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/readertable.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

namespace {

const auto TableReader = QStringLiteral("Bench 0");

ReaderStatus withCard(const QByteArray &atr)
{
    return {.name = TableReader, .presence = ReaderPresence::Present, .atr = atr};
}

} // namespace

/// What is known of readers and their cards, whichever thread comes first.
class ReaderTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasReadBeforeTheFirstListing();
    void dropsWhatWasReadOfACardThatIsGone_data();
    void dropsWhatWasReadOfACardThatIsGone();
    void waitsForThePlaceItWasReadAt();
    void dropsTheReportWithTheCard();

private:
    const CardReport m_report = fakes::sampleCard(TableReader);
};

void ReaderTableTest::keepsWhatWasReadBeforeTheFirstListing()
{
    card::ReaderTable table;
    table.setReport(TableReader, 0, m_report);
    QVERIFY(table.report(TableReader));
    QVERIFY(table.readers().empty()); // nobody has listed it
    const auto changes = table.update(0, {withCard(m_report.identity.atr)});
    QCOMPARE(changes.newCards, QStringList{TableReader});
    QVERIFY(changes.goneCards.isEmpty());
    QVERIFY(table.report(TableReader));
    QCOMPARE(table.report(TableReader)->identity.eid, m_report.identity.eid);
}

void ReaderTableTest::dropsWhatWasReadOfACardThatIsGone_data()
{
    QTest::addColumn<std::vector<ReaderStatus>>("listed");
    QTest::newRow("another card") << std::vector{withCard(QByteArray::fromHex("3B00"))};
    QTest::newRow("no card") << std::vector{ReaderStatus{.name = TableReader}};
    QTest::newRow("no reader") << std::vector<ReaderStatus>();
}

void ReaderTableTest::dropsWhatWasReadOfACardThatIsGone()
{
    QFETCH(const std::vector<ReaderStatus>, listed);
    card::ReaderTable table;
    table.setReport(TableReader, 0, m_report);
    QCOMPARE(table.update(0, listed).goneCards, QStringList{TableReader});
    QVERIFY(!table.report(TableReader));
    (void)table.update(0, {withCard(m_report.identity.atr)}); // another of its kind, put in later
    QVERIFY(!table.report(TableReader));
}

void ReaderTableTest::waitsForThePlaceItWasReadAt()
{
    card::ReaderTable table;
    table.setReport(TableReader, 1, m_report);
    (void)table.update(0, {});
    QVERIFY(table.report(TableReader));
    (void)table.update(1, {withCard(m_report.identity.atr)});
    QVERIFY(table.report(TableReader));
}

void ReaderTableTest::dropsTheReportWithTheCard()
{
    card::ReaderTable table;
    (void)table.update(0, {withCard(m_report.identity.atr)});
    table.setReport(TableReader, 0, m_report);
    QVERIFY(table.report(TableReader));
    QCOMPARE(table.update(0, {ReaderStatus{.name = TableReader}}).goneCards, QStringList{TableReader});
    QVERIFY(!table.report(TableReader));
}

LONGREACH_TEST(ReaderTableTest)
#include "tst_readertable.moc"
