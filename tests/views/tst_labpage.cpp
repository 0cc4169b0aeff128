// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/roles.h"
#include "tests/support/stallwatch.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakelabbench.h"
#include "tests/views/windowworkshop.h"
#include "views/cards/exchangedetails.h"
#include "views/cards/hexview.h"
#include "views/common/banner.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/lab/labexchangepane.h"
#include "views/lab/labidentitypane.h"
#include "views/lab/labknobs.h"
#include "views/lab/labnetworklist.h"
#include "views/lab/labpage.h"
#include "views/lab/labscenariopane.h"
#include "views/lab/labspeedbar.h"
#include "views/lab/labwords.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace longreach;
using namespace longreach::test;
using Side = TraceTreeModel::Side;

namespace {

LabNetwork brazil()
{
    LabNetwork network{QStringLiteral("BR"), QStringLiteral("724-11"), QStringLiteral("Vivo")};
    network.devices = 10;
    network.polling = 8;
    return network;
}

TraceEntry exchange(quint64 number, const QString &eid)
{
    TraceEntry made;
    made.number = number;
    made.reader = eid;
    made.title = QStringLiteral("GetEimPackage");
    made.command = QByteArray::fromHex("BF4F025A00");
    made.response = QByteArray::fromHex("BF4F03020101");
    return made;
}

} // namespace

/// The lab's page: what it shows of the lab, and what a person does to it.
class LabPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThereOnlyWithALab();
    void showsWhereDevicesAre();
    void narrowsTheFleet();
    void takesNetworksDown();
    void turnsFaults();
    void leavesAloneWhatIsBeingTyped();
    void changesTheSpeed();
    void startsAScenario();
    void asksBeforeItStartsAnew();
    void undoesAllChanges();
    void decodesTheTraffic();
    void filtersAndHoldsTheTraffic();
    void introducesTheEim();
    void saysWhatWasRefused();
    void asksOnlyWhileSeen();
    void saysChangesInWords();
    void staysQuick();

private:
    [[nodiscard]] LabPage *page() const { return m_window->findChild<LabPage *>(); }
    void show();

    std::unique_ptr<WindowWorkshop> m_shop;
    std::unique_ptr<FakeLabBench> m_lab;
    std::unique_ptr<MainWindow> m_window;
};

void LabPageTest::init()
{
    m_shop = std::make_unique<WindowWorkshop>(30);
    m_lab = std::make_unique<FakeLabBench>();
    m_lab->state.networks = {brazil()};
    m_shop->load();
    auto services = m_shop->services();
    services.lab = m_lab.get();
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
    show();
}

void LabPageTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
    m_shop.reset();
}

void LabPageTest::show()
{
    m_window->commands().action(QStringLiteral("view.lab"))->trigger();
    QTRY_VERIFY(page()->isVisible());
    QTRY_COMPARE(page()->networks()->networks().rowCount(), 1);
}

void LabPageTest::isThereOnlyWithALab()
{
    const MainWindow without(m_shop->services(), m_shop->theme);
    QVERIFY(!without.findChild<LabPage *>());
    const auto commands = without.commands().commands();
    QVERIFY(std::ranges::none_of(commands, [](const Command &one) { return one.id == u"view.lab"; }));
}

void LabPageTest::showsWhereDevicesAre()
{
    const auto *table = page()->networks()->table()->model();
    using Column = LabNetworkModel::Column;
    QCOMPARE(table->index(0, static_cast<int>(Column::Network)).data().toString(), QStringLiteral("Vivo"));
    QCOMPARE(table->index(0, static_cast<int>(Column::Dark)).data(ValueRole).toInt(), 2);
    m_lab->state.networks.front().polling = 3;
    QTRY_COMPARE(table->index(0, static_cast<int>(Column::Dark)).data(ValueRole).toInt(), 7); // by itself
}

void LabPageTest::narrowsTheFleet()
{
    auto *table = page()->networks()->table();
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(LabNetworkModel::Column::Dark)));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_window->shownPage(), PageKind::Fleet);
    QTRY_COMPARE(m_window->fleetPage()->list()->browser().query().text(),
                 QStringLiteral("country:BR plmn:724-11 state:overdue"));
    show();
    const auto click = [&](LabNetworkModel::Column column) {
        const auto cell = table->visualRect(table->model()->index(0, static_cast<int>(column)));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    };
    click(LabNetworkModel::Column::Network);
    QCOMPARE(m_window->shownPage(), PageKind::Lab); // selects, no more
    click(LabNetworkModel::Column::Devices);
    QTRY_COMPARE(m_window->shownPage(), PageKind::Fleet);
    QTRY_COMPARE(m_window->fleetPage()->list()->browser().query().text(), QStringLiteral("country:BR plmn:724-11"));
}

void LabPageTest::takesNetworksDown()
{
    auto *list = page()->networks();
    list->table()->selectRow(0);
    list->countryAction()->trigger();
    QCOMPARE(m_lab->changes, QStringList{QStringLiteral("down=BR")});
    m_lab->state.down = {QStringLiteral("BR")};
    QTRY_VERIFY(list->countryAction()->text().contains(QStringLiteral("back")));
    list->countryAction()->trigger();
    list->networkAction()->trigger();
    QCOMPARE(m_lab->changes.mid(1), QStringList({QStringLiteral("up=BR"), QStringLiteral("down=724-11")}));
}

void LabPageTest::turnsFaults()
{
    auto *knobs = page()->knobs();
    QVERIFY(knobs->switchOf(QStringLiteral("error500"))->isChecked());
    QVERIFY(!knobs->switchOf(QStringLiteral("dark"))->isChecked());
    knobs->switchOf(QStringLiteral("error500"))->click();
    knobs->switchOf(QStringLiteral("dark"))->click();
    knobs->switchOf(QStringLiteral("euicc-poison"))->click();
    QCOMPARE(m_lab->changes,
             QStringList({QStringLiteral("error500=0"), QStringLiteral("dark=5"), QStringLiteral("euicc-poison=on")}));
    m_lab->changes.clear();
    knobs->valueOf(QStringLiteral("dark"))->setValue(7.5);
    QCOMPARE(m_lab->changes, QStringList{QStringLiteral("dark=7.5")});
    m_lab->state.knobs[0].value = 20; // by a timetable, say
    QTRY_COMPARE(knobs->valueOf(QStringLiteral("dark"))->value(), 20.0);
    QCOMPARE(m_lab->changes.size(), 1); // what is shown is no wish
}

void LabPageTest::leavesAloneWhatIsBeingTyped()
{
    auto *value = page()->knobs()->valueOf(QStringLiteral("error500"));
    m_window->activateWindow();
    value->setFocus();
    QTRY_VERIFY(value->hasFocus());
    m_lab->state.knobs[1].value = 50;
    const auto before = m_lab->reports;
    QTRY_VERIFY(m_lab->reports > before + 1);
    QCOMPARE(value->value(), 2.0);
}

void LabPageTest::changesTheSpeed()
{
    const auto buttons = page()->speed()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    QVERIFY(buttons.at(2)->isChecked()); // 60 times
    buttons.at(3)->click();
    buttons.at(0)->click();
    QCOMPARE(m_lab->changes, QStringList({QStringLiteral("speed=600"), QStringLiteral("pause=on")}));
    m_lab->state.isPaused = true;
    m_lab->state.networks.front().devices = 99;
    QTRY_COMPARE(page()->networks()->networks().network(0).devices, 99); // it has shown that it pauses
    QVERIFY(buttons.at(0)->isChecked());
    buttons.at(1)->click();
    QCOMPARE(m_lab->changes.mid(2), QStringList({QStringLiteral("speed=1"), QStringLiteral("pause=off")}));
    m_lab->changes.clear();
    m_window->commands().action(QStringLiteral("lab.speed600"))->trigger();
    QCOMPARE(m_lab->changes, QStringList{QStringLiteral("speed=600")});
}

void LabPageTest::startsAScenario()
{
    auto *pane = page()->scenario();
    QCOMPARE(pane->choice()->count(), 2);
    pane->choice()->setCurrentIndex(1);
    pane->startButton()->click();
    QCOMPARE(m_lab->changes, QStringList{QStringLiteral("scenario=bad-night")});
}

void LabPageTest::asksBeforeItStartsAnew()
{
    m_lab->state.networks = {brazil()};
    m_lab->state.exchanges = {exchange(900, QStringLiteral("89049032"))};
    QTRY_COMPARE(page()->exchanges()->lastNumber(), 900U);
    QTRY_COMPARE(page()->networks()->networks().rowCount(), 1);
    page()->scenario()->choice()->setCurrentIndex(1);
    m_shop->prompt.saysYes = false;
    page()->scenario()->anewButton()->click();
    QVERIFY(m_lab->startedAnew.isEmpty());
    const auto question = m_shop->prompt.questions.front();
    QVERIFY(question.isDestructive);
    QVERIFY(question.text.contains(QStringLiteral("2,000")));
    QVERIFY2(question.consequence.contains(QStringLiteral("10 device")), qPrintable(question.consequence));
    m_shop->prompt.saysYes = true;
    m_lab->state.exchanges = {exchange(1, QStringLiteral("89049032"))}; // another lab counts from the beginning
    page()->scenario()->anewButton()->click();
    QCOMPARE(m_lab->startedAnew, QStringList{QStringLiteral("bad-night")});
    QVERIFY(m_lab->changes.isEmpty());
    QTRY_COMPARE(page()->exchanges()->lastNumber(), 1U);
    m_lab->refusal = Error{Error::Kind::NotFound, {}};
    page()->scenario()->anewButton()->click();
    QTRY_VERIFY(page()->findChild<Banner *>()->text().contains(QStringLiteral("Could not start the lab")));
    QVERIFY(page()->scenario()->isEnabled());
}

void LabPageTest::undoesAllChanges()
{
    page()->scenario()->resetButton()->click();
    QCOMPARE(m_lab->changes, QStringList{QStringLiteral("reset=all")});
}

void LabPageTest::decodesTheTraffic()
{
    TraceNode node{.name = QStringLiteral("GetEimPackageRequest"), .tag = QStringLiteral("BF4F"), .text = {}};
    node.offset = 0;
    node.length = 5;
    m_lab->decoding.command = {node};
    m_lab->state.exchanges = {exchange(1, QStringLiteral("89049032"))};
    auto *pane = page()->exchanges();
    QTRY_COMPARE(pane->table()->model()->rowCount(), 1);
    pane->table()->selectRow(0);
    const auto device = pane->details()->tree()->model()->index(0, 0);
    const auto element = pane->details()->tree()->model()->index(0, 0, device);
    QCOMPARE(element.data().toString(), QStringLiteral("GetEimPackageRequest"));
    pane->details()->tree()->setCurrentIndex(element);
    QCOMPARE(pane->details()->octets(Side::Command)->markedLength(), 5);
    QTest::mouseClick(pane->details()->octets(Side::Command)->viewport(), Qt::LeftButton, {},
                      pane->details()->octets(Side::Command)->placeOf(3));
    QCOMPARE(pane->details()->tree()->currentIndex(), element);
}

void LabPageTest::filtersAndHoldsTheTraffic()
{
    auto *pane = page()->exchanges();
    m_lab->state.exchanges = {exchange(1, QStringLiteral("89049032")), exchange(2, QStringLiteral("89044045"))};
    QTRY_COMPARE(pane->table()->model()->rowCount(), 2);
    page()->find();
    QTest::keyClicks(pane->filter(), QStringLiteral("8904 40"));
    QCOMPARE(m_lab->watched, QStringLiteral("890440"));
    QCOMPARE(pane->table()->model()->rowCount(), 1);
    pane->filter()->clear();
    pane->hold()->click();
    m_lab->state.exchanges.push_back(exchange(3, QStringLiteral("89044045")));
    const auto before = m_lab->reports;
    QTRY_VERIFY(m_lab->reports > before + 1);
    QCOMPARE(pane->table()->model()->rowCount(), 2);
    pane->hold()->click();
    QTRY_COMPARE(pane->table()->model()->rowCount(), 3);
}

void LabPageTest::introducesTheEim()
{
    auto *pane = page()->findChild<LabIdentityPane *>();
    pane->copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("BF570430023000"));
}

void LabPageTest::saysWhatWasRefused()
{
    m_lab->refusal = Error{Error::Kind::InvalidInput, QStringLiteral("the shares add up to more than all devices")};
    page()->knobs()->switchOf(QStringLiteral("dark"))->click();
    const auto banners = page()->findChildren<Banner *>();
    QTRY_VERIFY(std::ranges::any_of(banners, [](const Banner *one) { return !one->text().isEmpty(); }));
    page()->knobs()->switchOf(QStringLiteral("euicc-poison"))->click();
    QTRY_VERIFY(std::ranges::none_of(banners, [](const Banner *one) { return !one->text().isEmpty(); }));
}

void LabPageTest::asksOnlyWhileSeen()
{
    const auto *tick = page()->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(tick->isActive());
    m_window->commands().action(QStringLiteral("view.fleet"))->trigger();
    QTRY_VERIFY(!page()->isVisible());
    QTRY_VERIFY(!tick->isActive());
    show();
    page()->exchanges()->setFocus();
    m_window->commands().action(QStringLiteral("view.ownWindow"))->trigger();
    QTRY_VERIFY(page()->exchanges()->window() != m_window.get());
    m_window->commands().action(QStringLiteral("view.fleet"))->trigger();
    QTRY_VERIFY(!page()->isVisible());
    const auto before = m_lab->reports;
    QTRY_VERIFY(m_lab->reports > before); // what is said is still looked at
    page()->exchanges()->window()->close();
    QTRY_VERIFY(!tick->isActive());
}

void LabPageTest::saysChangesInWords()
{
    QCOMPARE(changeWords(QStringLiteral("down=BR")), QStringLiteral("No service: BR"));
    QCOMPARE(changeWords(QStringLiteral("dark=5%")), QStringLiteral("Lost over a switch: 5%"));
    QCOMPARE(changeWords(QStringLiteral("unroam=262-02:ES")), QStringLiteral("262-02 roams in ES no longer"));
    QCOMPARE(labTimeText(std::chrono::seconds(3'661)), QStringLiteral("01:01:01"));
    QCOMPARE(labTimeText(std::chrono::seconds(2 * 86'400 + 60)), QStringLiteral("2 d 00:01:00"));
}

/// A lab of 100,000 devices in full swing: each report brings other counts everywhere and as many exchanges as
/// there can be.
void LabPageTest::staysQuick()
{
    constexpr int networks = 80;
    constexpr quint64 exchangesAReport = 500;
    constexpr int reports = 8;
    const auto grow = [this](int report) {
        m_lab->state.networks.clear();
        m_lab->state.exchanges.clear();
        for (int number = 0; number < networks; ++number) {
            LabNetwork network{QStringLiteral("C%1").arg(number / 3), QString::number(number), QStringLiteral("N")};
            network.devices = 1'250 + report * number;
            network.polling = 1'250 - report;
            m_lab->state.networks.push_back(network);
        }
        for (quint64 number = 1; number <= exchangesAReport; ++number)
            m_lab->state.exchanges.push_back(exchange(static_cast<quint64>(report) * exchangesAReport + number,
                                                      QStringLiteral("89049032123451234512345678901235")));
    };
    StallWatch watch;
    for (int run = 0; run < 3; ++run) {
        watch.beginRun();
        watch.beginStep(QStringLiteral("reports"));
        for (int report = run * reports; report < (run + 1) * reports; ++report) {
            grow(report);
            const auto before = m_lab->reports;
            watch.measure([this] { page()->refresh(); });
            QTRY_VERIFY(m_lab->reports > before);
        }
    }
    qInfo().noquote() << watch.summary();
    const auto stalls = watch.stalls(std::chrono::milliseconds(16), std::chrono::milliseconds(50));
    QVERIFY2(stalls.isEmpty(), qPrintable(stalls));
}

LONGREACH_TEST(LabPageTest)
#include "tst_labpage.moc"
