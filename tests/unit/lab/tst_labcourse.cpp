// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labcontrols.h"

#include "app/lab/lab.h"
#include "app/lab/store/eimstore.h"
#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace longreach;
using namespace longreach::lab;
using longreach::test::RawHttps;

/// What was turned while a lab ran is there after it was started again, and can be undone.
class LabCourseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasTurned();
    void keepsAChosenScenario();
    void keepsThatAnAgreementEnded();
    void doesNotRepeatItsTimetable();
    void goesOnWithItsTimetable();
    void beginsAnewWithOtherOptions();
    void passesOverWhatIsDamaged();
    void goesBackToItsOptions();
    void goesBackToItsScenario();

private:
    /// The lab of the options, in the folder; the one before has ended.
    Lab &start()
    {
        m_lab.reset();
        m_lab = Lab::start(m_options).value();
        return *m_lab;
    }
    void turn(const char *assignment)
    {
        const auto done = m_lab->change(QString::fromLatin1(assignment)).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    [[nodiscard]] LabReport report() const { return m_lab->report(0).result(); }
    [[nodiscard]] double knob(QStringView name) const
    {
        const auto knobs = report().knobs;
        return std::ranges::find(knobs, name, &LabKnob::name)->value;
    }
    [[nodiscard]] QByteArray plan() const
    {
        return RawHttps(m_lab->restUrl(), m_lab->certificateFile()).get("/lab/plan").body;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    LabOptions m_options;
    std::unique_ptr<Lab> m_lab;
};

void LabCourseTest::init()
{
    m_lab.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.devices = 60;
    m_options.speed = 10;
    m_options.storeFolder = m_folder->path();
}

void LabCourseTest::keepsWhatWasTurned()
{
    start();
    for (const auto *assignment : {"dark=5%", "slow=12.5%", "error500=2%", "restart-every=7", "euicc-poison=on",
                                   "down=BR", "down=262-01", "roam=724-11:ES", "speed=600", "pause=on"})
        turn(assignment);
    const auto before = report();
    const auto planned = plan();
    start();
    const auto after = report();
    QCOMPARE(after.knobs, before.knobs);
    QCOMPARE(after.down, (QStringList{QStringLiteral("262-01"), QStringLiteral("BR")}));
    QCOMPARE(after.speed, 600.0);
    QVERIFY(after.isPaused);
    QCOMPARE(plan(), planned); // the same devices misbehave
    turn("dark=0%");
    start();
    QCOMPARE(knob(u"dark"), 0.0);
    QCOMPARE(knob(u"slow"), 12.5);
}

void LabCourseTest::keepsAChosenScenario()
{
    start();
    turn("scenario=bad-night");
    turn("refuse=9%");
    turn("pause=on");
    const auto before = report();
    start();
    QCOMPARE(report().scenario, QStringLiteral("bad-night"));
    QCOMPARE(knob(u"refuse"), 9.0);
    QCOMPARE(report().timetable, before.timetable);
}

void LabCourseTest::keepsThatAnAgreementEnded()
{
    const auto rollout = findScenario(QStringLiteral("roaming-rollout")).value();
    QVERIFY(!rollout.roaming.empty());
    auto agreement = rollout.roaming.front();
    const auto begun = toText(agreement).toLatin1();
    agreement.isAllowed = false;
    const auto ended = toText(agreement).toLatin1();
    start();
    turn("scenario=roaming-rollout");
    turn(ended.constData());
    start();
    turn("pause=on"); // which keeps all anew
    m_lab.reset();
    const auto kept = EimStore::open(m_folder->path()).value()->value("course");
    QVERIFY(kept.contains("pause=on"));
    QVERIFY2(!kept.contains('"' + begun + '"'), kept.constData());
}

void LabCourseTest::doesNotRepeatItsTimetable()
{
    m_options.setScenario(findScenario(QStringLiteral("bad-night")).value());
    m_options.devices = 60;
    start();
    turn("speed=20000");
    QTRY_VERIFY(report().timetable.front().isPast); // ZA is down
    turn("pause=on");
    turn("up=ZA");
    start();
    QVERIFY(report().isPaused);
    QVERIFY(!report().down.contains(QStringLiteral("ZA")));
}

void LabCourseTest::goesOnWithItsTimetable()
{
    m_options.setScenario(findScenario(QStringLiteral("bad-night")).value());
    m_options.devices = 60;
    start();
    turn("refuse=0%");
    start();
    turn("speed=100000");
    QTRY_VERIFY(std::ranges::all_of(report().timetable, &LabPlannedChange::isPast));
    QTRY_COMPARE(knob(u"refuse"), 1.0); // as its last entry says
    start();                            // from the moment that was kept last, it comes to the same
    QTRY_COMPARE(knob(u"refuse"), 1.0);
}

void LabCourseTest::beginsAnewWithOtherOptions()
{
    start();
    turn("dark=5%");
    turn("down=BR");
    m_options.behaviours.set(Behaviour::Refuse, Share::parse(u"10%").value());
    start();
    QCOMPARE(knob(u"refuse"), 10.0);
    QCOMPARE(knob(u"dark"), 0.0);
    QVERIFY(report().down.isEmpty());
}

void LabCourseTest::passesOverWhatIsDamaged()
{
    start();
    turn("dark=5%");
    m_lab.reset();
    {
        const auto store = EimStore::open(m_folder->path()).value();
        store->setValue("course", store->value("course").replace("dark=5%", "dark=rain"));
        QVERIFY(store->commit({}));
    }
    start();
    QCOMPARE(knob(u"dark"), 0.0);
    QCOMPARE(report().speed, 10.0);
}

void LabCourseTest::goesBackToItsOptions()
{
    m_options.behaviours.set(Behaviour::Refuse, Share::parse(u"10%").value());
    start();
    for (const auto *assignment :
         {"refuse=0%", "dark=5%", "error500=2%", "down=BR", "roam=724-11:ES", "speed=600", "pause=on"})
        turn(assignment);
    turn("reset=all");
    QCOMPARE(knob(u"refuse"), 10.0);
    QCOMPARE(knob(u"dark"), 0.0);
    QCOMPARE(knob(u"error500"), 0.0);
    QVERIFY(report().down.isEmpty());
    QCOMPARE(report().speed, 10.0);
    QVERIFY(!report().isPaused);
    start();
    QCOMPARE(knob(u"refuse"), 10.0);
    QCOMPARE(m_lab->change(QStringLiteral("reset=some")).result().error().kind, Error::Kind::InvalidInput);
}

void LabCourseTest::goesBackToItsScenario()
{
    start();
    turn("scenario=bad-night");
    turn("speed=20000");
    QTRY_VERIFY(report().timetable.front().isPast);
    turn("pause=on");
    const auto past = std::ranges::count_if(report().timetable, &LabPlannedChange::isPast);
    turn("up=ZA");
    turn("dark=40%");
    turn("reset=all");
    QCOMPARE(knob(u"dark"), past == static_cast<qint64>(report().timetable.size()) ? 0.0 : 1.0);
    QCOMPARE(report().down.contains(QStringLiteral("ZA")), past < 4); // as its timetable has it by now
    QCOMPARE(report().scenario, QStringLiteral("bad-night"));
    QVERIFY(!report().isPaused);
}

LONGREACH_TEST(LabCourseTest)
#include "tst_labcourse.moc"
