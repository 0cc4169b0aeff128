// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/draftmemory.h"

#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using fakes::sampleFleetDevice;

class DraftMemoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsADraftBack();
    void keepsTheQueryInsteadOfItsDevices();
    void keepsATableWhole();
    void bringsBackWhatIsIncomplete();
    void refusesWhatIsNoDraft();
};

void DraftMemoryTest::bringsADraftBack()
{
    JobDraft draft;
    draft.plan.kind = JobKind::Enable;
    draft.plan.profile = ProfileSelector::parse(u"operator:\"Tele2\"").value();
    draft.plan.rollback = false;
    draft.title = QStringLiteral("Move “Brazil”");
    draft.eids = {sampleFleetDevice(1).eid, sampleFleetDevice(2).eid};
    draft.limitOpen = 12;
    draft.ratePerMinute = 60;
    const auto back = draftFromJson(toJson(draft)).value();
    QCOMPARE(back.plan, draft.plan);
    QCOMPARE(back.title, draft.title);
    QCOMPARE(back.eids, draft.eids);
    QCOMPARE(back.limitOpen, 12);
    QCOMPARE(back.ratePerMinute, 60);
}

void DraftMemoryTest::keepsTheQueryInsteadOfItsDevices()
{
    JobDraft draft;
    draft.query = QStringLiteral("country:BR");
    draft.eids = {sampleFleetDevice(1).eid};
    const auto back = draftFromJson(toJson(draft)).value();
    QCOMPARE(back.query, draft.query);
    QVERIFY(back.eids.empty());
}

void DraftMemoryTest::keepsATableWhole()
{
    const auto device = sampleFleetDevice(3);
    JobDraft draft;
    draft.plan.kind = JobKind::Disable;
    draft.plan.profile = ProfileSelector::fromPairs({{device.eid, device.profiles.front().iccid}});
    draft.eids = {device.eid};
    const auto back = draftFromJson(toJson(draft)).value();
    QCOMPARE(back.plan.profile, draft.plan.profile);
    QCOMPARE(back.plan.profile.resolve(device).value(), device.profiles.front().iccid);
}

void DraftMemoryTest::bringsBackWhatIsIncomplete()
{
    JobDraft draft;
    draft.plan.kind = JobKind::DeleteEim;
    const auto back = draftFromJson(toJson(draft));
    QVERIFY(back);
    QCOMPARE(back->plan.kind, JobKind::DeleteEim);
    QVERIFY(!validate(back->plan));
}

void DraftMemoryTest::refusesWhatIsNoDraft()
{
    for (const auto *json : {"", "[]", "{\"kind\":\"dance\"}", "{\"kind\":\"audit\",\"eids\":[\"12\"]}"})
        QCOMPARE(draftFromJson(json).error().kind, Error::Kind::InvalidInput);
}

LONGREACH_TEST(DraftMemoryTest)
#include "tst_draftmemory.moc"
