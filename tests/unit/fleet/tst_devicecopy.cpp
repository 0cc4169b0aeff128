// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicecopy.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/query.h"
#include "app/fleet/roworder.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <array>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::SampleNow;

class DeviceCopyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesEids();
    void copiesIccidsOfEnabledProfiles();
    void copiesCsv();
    void commandNamesTheSameDevices();
    void quotesTheQueryForAShell();
    void passesOverRemovedDevices();

private:
    [[nodiscard]] QString copied(CopyForm form, std::vector<quint32> rows = {0, 1}) const
    {
        return copyText(form, m_store.live(), rows, SampleNow);
    }

    FleetStore m_store;
    std::vector<Device> m_devices;
};

void DeviceCopyTest::initTestCase()
{
    m_devices = longreach::fakes::sampleFleet(3);
    m_devices[0].profiles = {{.iccid = Iccid::parse(u"8949402000000000001").value(), .state = ProfileState::Enabled}};
    m_devices[1].profiles = {{.iccid = Iccid::parse(u"89494020000000000025").value(), .state = ProfileState::Disabled}};
    m_store.upsert(m_devices);
}

void DeviceCopyTest::copiesEids()
{
    QCOMPARE(copied(CopyForm::Eid), m_devices[0].eid.toString() + u'\n' + m_devices[1].eid.toString());
    QCOMPARE(copied(CopyForm::SpacedEid, {1}), m_devices[1].eid.toDisplayString());
}

void DeviceCopyTest::copiesIccidsOfEnabledProfiles()
{
    const auto whole = copied(CopyForm::Iccid);
    QCOMPARE(whole.size(), 20);
    QVERIFY(Iccid::parse(whole).value().isLuhnValid());
    QCOMPARE(copied(CopyForm::IccidWithoutCheckDigit), QStringLiteral("8949402000000000001"));
}

void DeviceCopyTest::copiesCsv()
{
    const auto lines = copied(CopyForm::Csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.front().startsWith(QStringLiteral("eid,")));
    QVERIFY(lines.at(2).contains(m_devices[1].eid.toString()));
}

void DeviceCopyTest::commandNamesTheSameDevices()
{
    const auto command = copied(CopyForm::Command);
    const auto from = command.indexOf(u'\'') + 1;
    const auto query = Query::parse(command.mid(from, command.lastIndexOf(u'\'') - from)).value();
    QCOMPARE(filterAndSort(m_store.live(), query, {}, SampleNow)->rows, (std::vector<quint32>{0, 1}));
}

void DeviceCopyTest::quotesTheQueryForAShell()
{
    QCOMPARE(listCommand(QStringLiteral("label:\"it's\"")),
             QStringLiteral("longreachctl devices list --query 'label:\"it'\\''s\"' --format json"));
}

void DeviceCopyTest::passesOverRemovedDevices()
{
    m_store.remove(std::array{m_devices[0].eid});
    QCOMPARE(copied(CopyForm::Eid), m_devices[1].eid.toString());
    QVERIFY(copied(CopyForm::Iccid).isEmpty());
}

LONGREACH_TEST(DeviceCopyTest)
#include "tst_devicecopy.moc"
