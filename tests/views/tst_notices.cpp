// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/toaster.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/windowworkshop.h"
#include "views/eims/eimspage.h"
#include "views/eims/eimsync.h"
#include "views/notices/noticesettings.h"
#include "views/notices/toast.h"
#include "views/window/mainwindow.h"
#include "views/window/statusarea.h"
#include "views/window/statusbutton.h"
#include "views/window/statuspopover.h"
#include "views/window/statusrowbutton.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace longreach;

class NoticesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsThatAJobIsFinished();
    void leadsToWhatItTellsOf();
    void tellsThatAnEimFellSilentAndCameBack();
    void tellsThatACardOwesNotifications();
    void leavesByItselfUnlessSomethingFailed();
    void neverTakesTheCursor();
    void keepsAFewAtOnce();
    void standsWhereALineEnds();
    void tellsOnlyWhatIsWanted();
    void listsConnectionsAndWork();
    void listsWhatWasAnnounced();

private:
    [[nodiscard]] Toaster &toaster() const { return *m_window->findChild<Toaster *>(); }
    [[nodiscard]] StatusArea &area() const { return *m_window->findChild<StatusArea *>(); }
    [[nodiscard]] QString newestTitle() const
    {
        return toaster().toasts().empty() ? QString() : toaster().toasts().back()->announcement().title;
    }
    [[nodiscard]] bool isTold(const QString &part) const { return newestTitle().contains(part); }
    void announce(const QString &topic, Tone tone) const;

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void NoticesTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(12);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void NoticesTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void NoticesTest::announce(const QString &topic, Tone tone) const
{
    m_window->findChild<AnnouncementLog *>()->add({.topic = topic,
                                                   .tone = tone,
                                                   .title = topic,
                                                   .text = QStringLiteral("something happened"),
                                                   .when = {},
                                                   .place = {.page = QStringLiteral("jobs"), .marks = {}}});
}

void NoticesTest::tellsThatAJobIsFinished()
{
    m_shop->startEngine();
    const auto job = m_shop->createJob(JobKind::Audit, 5);
    QVERIFY(m_shop->runToEnd(job));
    QTRY_VERIFY(isTold(QStringLiteral("Test job")));
    const auto &announcement = toaster().toasts().back()->announcement();
    QVERIFY(announcement.text.contains(QStringLiteral("5 of 5")));
    QCOMPARE(announcement.tone, Tone::Good);
}

void NoticesTest::leadsToWhatItTellsOf()
{
    m_shop->startEngine(ports::OrderReport::Verdict::Failed);
    const auto job = m_shop->createJob(JobKind::Audit, 3);
    QVERIFY(m_shop->runToEnd(job));
    QTRY_VERIFY(!toaster().toasts().empty());
    QCOMPARE(toaster().toasts().back()->announcement().tone, Tone::Warning);
    QCOMPARE(m_window->shownPage(), PageKind::Overview);
    QTest::mouseClick(toaster().toasts().back(), Qt::LeftButton);
    QCOMPARE(m_window->shownPage(), PageKind::Jobs);
    QVERIFY(toaster().toasts().empty());
}

void NoticesTest::tellsThatAnEimFellSilentAndCameBack()
{
    const auto noteFailure = [this] {
        m_shop->eims.noteSync(QStringLiteral("lab"), failure(Error::Kind::Unreachable, QStringLiteral("no route")));
    };
    noteFailure();
    QTRY_VERIFY(isTold(QStringLiteral("does not answer")));
    QCOMPARE(toaster().toasts().back()->announcement().tone, Tone::Bad);
    noteFailure(); // no news
    QCOMPARE(toaster().toasts().size(), 1U);
    m_shop->eims.noteSync(QStringLiteral("lab"), fleet::SyncCounts());
    QTRY_VERIFY(isTold(QStringLiteral("answers again")));
    QCOMPARE(toaster().toasts().size(), 1U); // in the place of the former
}

void NoticesTest::tellsThatACardOwesNotifications()
{
    test::FakeCardBench bench;
    auto services = m_shop->services();
    services.bench = &bench;
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
    QVERIFY(toaster().toasts().empty());
    bench.insert(fakes::sampleCard(QStringLiteral("Reader")));
    QTRY_VERIFY(isTold(QStringLiteral("owe")));
    QTest::mouseClick(toaster().toasts().back(), Qt::LeftButton);
    QCOMPARE(m_window->shownPage(), PageKind::Readers);
    m_window.reset(); // before the bench
}

void NoticesTest::leavesByItselfUnlessSomethingFailed()
{
    toaster().setLife(std::chrono::milliseconds(30));
    announce(QStringLiteral("good"), Tone::Good);
    announce(QStringLiteral("bad"), Tone::Bad);
    QCOMPARE(toaster().toasts().size(), 2U);
    QTRY_COMPARE(toaster().toasts().size(), 1U);
    QCOMPARE(newestTitle(), QStringLiteral("bad"));
}

void NoticesTest::neverTakesTheCursor()
{
    m_window->showPage(PageKind::Fleet);
    const auto *focus = QApplication::focusWidget();
    announce(QStringLiteral("bad"), Tone::Bad);
    QCOMPARE(QApplication::focusWidget(), focus);
    auto *toast = toaster().toasts().back();
    QVERIFY(toast->isVisible());
    QVERIFY(m_window->rect().contains(toast->geometry()));
    for (const auto *child : toast->findChildren<QWidget *>())
        QCOMPARE(child->focusPolicy(), Qt::NoFocus);
    QVERIFY(!m_window->grab().isNull());
}

void NoticesTest::keepsAFewAtOnce()
{
    for (int number = 0; number < 5; ++number)
        announce(QString::number(number), Tone::Bad);
    QCOMPARE(toaster().toasts().size(), Toaster::MostAtOnce);
    QVERIFY(toaster().toasts().front()->y() < toaster().toasts().back()->y());
    const auto right = toaster().toasts().back()->geometry().right();
    m_window->resize(1'400, 900);
    QTRY_VERIFY(toaster().toasts().back()->geometry().right() > right);
}

void NoticesTest::standsWhereALineEnds()
{
    announce(QStringLiteral("news"), Tone::Bad);
    const auto middle = m_window->width() / 2;
    QTRY_VERIFY(toaster().toasts().back()->geometry().center().x() > middle);
    const auto margin = m_window->width() - toaster().toasts().back()->geometry().right();
    m_window->setLayoutDirection(Qt::RightToLeft);
    announce(QStringLiteral("news"), Tone::Bad);
    const auto isMirrored = [&] {
        const auto place = toaster().toasts().back()->geometry();
        return place.center().x() < middle && place.left() >= 0 && place.left() <= margin + 40;
    };
    QTRY_VERIFY(isMirrored());
}

void NoticesTest::tellsOnlyWhatIsWanted()
{
    NoticeSettings{.showsToasts = true, .tellsOfEims = false}.write(m_shop->settings);
    m_shop->eims.noteSync(QStringLiteral("lab"), failure(Error::Kind::Unreachable, QStringLiteral("no route")));
    NoticeSettings{.showsToasts = false}.write(m_shop->settings);
    announce(QStringLiteral("silent"), Tone::Bad);
    QVERIFY(toaster().toasts().empty());
    QCOMPARE(m_window->findChild<AnnouncementLog *>()->entries().size(), 1U); // kept all the same
}

void NoticesTest::listsConnectionsAndWork()
{
    QTRY_COMPARE(area().button(StatusArea::Subject::Connections)->text(), QStringLiteral("1 eIM(s)"));
    m_shop->createJob(JobKind::Audit, 4);
    QTRY_COMPARE(area().button(StatusArea::Subject::Work)->text(), QStringLiteral("1 running"));
    area().button(StatusArea::Subject::Work)->click();
    QVERIFY(area().popover()->isVisible());
    QCOMPARE(area().popover()->rows().size(), 1U);
    QCOMPARE(area().popover()->rows().front().title, QStringLiteral("Test job"));
    QVERIFY(!area().popover()->grab().isNull());
    auto *row = area().popover()->findChild<StatusRowButton *>();
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_COMPARE(m_window->shownPage(), PageKind::Jobs);
    QVERIFY(!area().popover()->isVisible());
    area().unfold(StatusArea::Subject::Connections);
    QCOMPARE(area().popover()->rows().front().title, QStringLiteral("lab"));
    area().popover()->choose(0);
    QCOMPARE(m_window->shownPage(), PageKind::Eims);
}

void NoticesTest::listsWhatWasAnnounced()
{
    announce(QStringLiteral("first"), Tone::Good);
    announce(QStringLiteral("second"), Tone::Bad);
    QTRY_COMPARE(area().button(StatusArea::Subject::Announcements)->text(), QStringLiteral("2"));
    area().unfold(StatusArea::Subject::Announcements);
    QCOMPARE(area().popover()->rows().front().title, QStringLiteral("second"));
    QTRY_COMPARE(area().button(StatusArea::Subject::Announcements)->text(), QString());
    area().popover()->choose(1);
    QCOMPARE(m_window->shownPage(), PageKind::Jobs);
}

LONGREACH_TEST(NoticesTest)
#include "tst_notices.moc"
