// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicepane.h"

#include "models/devices/deviceprofilemodel.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/common/recordrows.h"
#include "views/common/tableview.h"
#include "views/devices/answersdialog.h"
#include "views/devices/devicefacts.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/profilelist.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;

/// One device close up: its profiles and what is done to them, and what happened to it.
class DevicePaneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void actsOnTheChosenProfile();
    void proposesAnAudit();
    void warnsOfWhatStrandsADevice();
    void keepsTheChoiceWhileProfilesChange();
    void tellsPollsAmongOperations();
    void readsPollsFromTheJournal();
    void showsRawAnswers();
    void profileModelIsSound();

private:
    [[nodiscard]] DevicePane *pane() const { return m_window->findChild<DevicePane *>(); }
    [[nodiscard]] QAction *action(const QString &id) const { return m_window->commands().action(id); }
    [[nodiscard]] const Profile &profile(ProfileState state) const
    {
        return *std::ranges::find(m_device.profiles, state, &Profile::state);
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    Device m_device{.eid = Eid::parse(u"89049032001000000000000000000015").value()};
};

void DevicePaneTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(10);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 10);
    m_device = m_shop->device(1);
    m_window->fleetPage()->list()->table()->selectRow(1);
    QTRY_COMPARE(pane()->eid(), std::optional(m_device.eid));
}

void DevicePaneTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void DevicePaneTest::actsOnTheChosenProfile()
{
    QVERIFY(!action(QStringLiteral("device.enable"))->isEnabled());
    pane()->profiles()->choose(profile(ProfileState::Disabled).iccid);
    QVERIFY(action(QStringLiteral("device.enable"))->isEnabled());
    QVERIFY(action(QStringLiteral("device.delete"))->isEnabled());
    QVERIFY(!action(QStringLiteral("device.disable"))->isEnabled());
    action(QStringLiteral("device.enable"))->trigger();
    auto *dialog = m_window->findChild<NewJobDialog *>();
    QVERIFY(dialog);
    const auto plan = dialog->what()->plan().value();
    QCOMPARE(plan.kind, JobKind::Enable);
    QCOMPARE(plan.profile.resolve(m_device).value(), profile(ProfileState::Disabled).iccid);
    QTRY_COMPARE(dialog->devices()->eids(), std::vector{m_device.eid});
}

void DevicePaneTest::proposesAnAudit()
{
    action(QStringLiteral("device.audit"))->trigger();
    auto *dialog = m_window->findChild<NewJobDialog *>();
    QCOMPARE(dialog->what()->plan().value().kind, JobKind::Audit);
    QTRY_COMPARE(dialog->devices()->eids(), std::vector{m_device.eid});
}

void DevicePaneTest::warnsOfWhatStrandsADevice()
{
    auto *guard = pane()->findChild<Banner *>();
    QVERIFY(guard->text().isEmpty());
    pane()->profiles()->choose(profile(ProfileState::Enabled).iccid);
    QVERIFY(guard->text().contains(QStringLiteral("out of reach")));
    QVERIFY(action(QStringLiteral("device.disable"))->isEnabled());
    pane()->profiles()->choose(profile(ProfileState::Disabled).iccid); // the bootstrap one
    QVERIFY(guard->text().contains(QStringLiteral("fallback")));
    auto single = m_device;
    single.profiles = {profile(ProfileState::Enabled)};
    QVERIFY(guardText(single, single.profiles.front()).contains(QStringLiteral("only profile")));
}

void DevicePaneTest::keepsTheChoiceWhileProfilesChange()
{
    const auto chosen = profile(ProfileState::Enabled).iccid;
    pane()->profiles()->choose(chosen);
    auto changed = m_device;
    std::erase_if(changed.profiles, [&](const Profile &known) { return known.iccid != chosen; });
    m_shop->journal.devices().save({changed});
    QTRY_COMPARE(pane()->profiles()->model()->rowCount(), 1);
    QCOMPARE(pane()->currentProfile()->iccid, chosen);
}

void DevicePaneTest::tellsPollsAmongOperations()
{
    auto device = m_device;
    const auto now = m_shop->clock.now();
    device.lastPoll = now - std::chrono::minutes(10);
    device.syncedAt = now - std::chrono::minutes(1);
    device.pollInterval = std::chrono::minutes(2);
    Operation operation{.eid = device.eid};
    operation.job = 4;
    operation.state = OperationState::Succeeded;
    operation.changedAt = now - std::chrono::minutes(5);
    // The last one is told to the millisecond by who stands beside the device.
    const std::vector polls{*device.lastPoll, now - std::chrono::minutes(12)};
    QStringList titles;
    for (const auto &record : timelineRecords(device, {operation}, polls, now))
        titles.append(record.title);
    QCOMPARE(titles,
             (QStringList{QStringLiteral("Last sync"), QStringLiteral("Job 4"), QStringLiteral("Poll did not come"),
                          QStringLiteral("Last poll"), QStringLiteral("Poll")}));
}

void DevicePaneTest::readsPollsFromTheJournal()
{
    auto changed = m_device;
    for (int back = 0; back < 3; ++back)
        changed.polls.note(*changed.lastPoll - std::chrono::minutes(7 * back));
    m_shop->journal.devices().save({changed});
    const auto said = [this] {
        const auto words = pane()->findChild<RecordRows *>()->accessibleDescription().split(QStringLiteral("; "));
        return std::ranges::count_if(words, [](const QString &word) { return word.trimmed() == u"Poll"; });
    };
    QTRY_COMPARE(said(), 2);
}

void DevicePaneTest::showsRawAnswers()
{
    m_shop->startEngine();
    const auto job = m_shop->createJob(JobKind::Audit, 2);
    QVERIFY(m_shop->runToEnd(job));
    QTRY_VERIFY(!pane()->history().empty());
    action(QStringLiteral("device.answers"))->trigger();
    auto *dialog = m_window->findChild<AnswersDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list()->count(), 1);
    QVERIFY(dialog->list()->item(0)->text().contains(QStringLiteral("attempt 1")));
    const auto attempts = m_shop->board.attempts(job, pane()->history().front().sequence);
    QTRY_VERIFY(attempts.isFinished());
    QCOMPARE(dialog->answer().isEmpty(), attempts.result()->front().raw.isEmpty());
}

void DevicePaneTest::profileModelIsSound()
{
    DeviceProfileModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setProfiles(m_device.profiles);
    QCOMPARE(model.rowCount(), 2);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto changed = m_device.profiles;
    std::swap(changed[0].state, changed[1].state);
    model.setProfiles(changed);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(0).data(ValueRole).toInt(), static_cast<int>(changed[0].state));
    model.setProfiles({});
    QCOMPARE(model.rowCount(), 0);
}

LONGREACH_TEST(DevicePaneTest)
#include "tst_devicepane.moc"
