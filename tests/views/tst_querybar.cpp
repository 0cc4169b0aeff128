// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/querybar.h"

#include "app/fleet/fleetstore.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"
#include "views/common/theme.h"
#include "views/devices/querycompleter.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;

class QueryBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsForAPauseInTyping();
    void showsWhereItCannotRead();
    void clearsByEscape();
    void takesTextAtOnce();
    void offersFieldsThenValues();
    void replacesTheWordUnderTheCursor();
    void offersOnDown();

private:
    void offerFromAFleet();
    [[nodiscard]] QAbstractItemView *offer() const { return line()->findChild<QueryCompleter *>()->popup(); }
    [[nodiscard]] QLineEdit *line() const { return m_bar->findChild<QLineEdit *>(); }

    Theme m_theme;
    fleet::FleetStore m_fleet;
    std::unique_ptr<QueryBar> m_bar;
    std::unique_ptr<QSignalSpy> m_changed;
};

void QueryBarTest::init()
{
    m_bar = std::make_unique<QueryBar>();
    m_bar->show();
    m_changed = std::make_unique<QSignalSpy>(m_bar.get(), &QueryBar::queryChanged);
}

void QueryBarTest::waitsForAPauseInTyping()
{
    QTest::keyClicks(line(), QStringLiteral("tele2"));
    QVERIFY(m_changed->isEmpty());
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->takeFirst().at(0).value<fleet::Query>().text(), QStringLiteral("tele2"));
    QTest::keyClicks(line(), QStringLiteral(" state:enabled"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_changed->size(), 1); // at once
}

void QueryBarTest::showsWhereItCannotRead()
{
    m_bar->setText(QStringLiteral("country:DE colour:red"));
    QVERIFY(m_changed->isEmpty());
    QVERIFY2(m_bar->fault().contains(QStringLiteral("character 12")), qPrintable(m_bar->fault()));
    QCOMPARE(m_bar->text(), QStringLiteral("country:DE colour:red"));
    m_bar->setText(QStringLiteral("country:DE"));
    QVERIFY(m_bar->fault().isEmpty());
    QCOMPARE(m_changed->size(), 1);
}

void QueryBarTest::clearsByEscape()
{
    m_bar->setText(QStringLiteral("tele2"));
    m_bar->find();
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(m_bar->text(), QString());
    QVERIFY(m_changed->last().at(0).value<fleet::Query>().isEmpty());
}

void QueryBarTest::takesTextAtOnce()
{
    m_bar->setText(QStringLiteral("-tag:pilot"));
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->first().at(0).value<fleet::Query>().terms().size(), std::size_t{1});
}

void QueryBarTest::offerFromAFleet()
{
    m_fleet.upsert(std::vector{fakes::sampleFleetDevice(0), fakes::sampleFleetDevice(1), fakes::sampleFleetDevice(2)});
    m_bar->completeFrom(m_fleet);
    m_bar->find();
}

void QueryBarTest::offersFieldsThenValues()
{
    offerFromAFleet();
    QTest::keyClicks(line(), QStringLiteral("sta"));
    QTRY_VERIFY(offer()->isVisible());
    QTest::keyClick(offer(), Qt::Key_Down);
    QTest::keyClick(offer(), Qt::Key_Return);
    QCOMPARE(m_bar->text(), QStringLiteral("state:"));
    QTRY_VERIFY(offer()->isVisible()); // what may stand behind the colon
    QTest::keyClicks(offer(), QStringLiteral("ena"));
    QTest::keyClick(offer(), Qt::Key_Down);
    QTest::keyClick(offer(), Qt::Key_Return);
    QCOMPARE(m_bar->text(), QStringLiteral("state:enabled"));
    QTRY_COMPARE(m_changed->last().at(0).value<fleet::Query>().text(), QStringLiteral("state:enabled"));
}

void QueryBarTest::replacesTheWordUnderTheCursor()
{
    offerFromAFleet();
    m_bar->setText(QStringLiteral("cou -tag:x"));
    line()->setCursorPosition(0);
    QTest::keyClick(line(), Qt::Key_Right);
    QTest::keyClick(line(), Qt::Key_Right);
    QTest::keyClick(line(), Qt::Key_Right);
    QTest::keyClick(line(), Qt::Key_Down);
    QTRY_VERIFY(offer()->isVisible());
    QTest::keyClick(offer(), Qt::Key_Down);
    QTest::keyClick(offer(), Qt::Key_Return);
    QCOMPARE(m_bar->text(), QStringLiteral("country: -tag:x"));
}

void QueryBarTest::offersOnDown()
{
    offerFromAFleet();
    QVERIFY(!offer()->isVisible());
    QTest::keyClick(line(), Qt::Key_Down);
    QTRY_VERIFY(offer()->isVisible());
    QTest::keyClick(offer(), Qt::Key_Escape);
    QTRY_VERIFY(!offer()->isVisible());
    QVERIFY(m_bar->text().isEmpty());
}

LONGREACH_TEST(QueryBarTest)
#include "tst_querybar.moc"
