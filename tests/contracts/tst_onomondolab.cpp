// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimfactory.h"
#include "app/lab/lab.h"
#include "tests/fakes/fakesecrets.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace longreach;
using Finding = ports::Reconciliation::Finding;
using Verdict = ports::OrderReport::Verdict;

namespace {

QByteArray pemOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A profile of `device` that is not enabled, if there is one.
std::optional<Iccid> idleProfile(const Device &device)
{
    for (const auto &profile : device.profiles) {
        if (profile.state == ProfileState::Disabled)
            return profile.iccid;
    }
    return std::nullopt;
}

} // namespace

/// The connector and the lab, which share no code, over TLS: each is what the other expects.
class OnomondoLabTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_lab->setFaults({}); }

    void identifiesIt();
    void listsEveryDevice();
    void carriesOrdersOut();
    void findsWhatTheLabTookInSilence();
    void saysWhatItSignsWith();

private:
    std::vector<Device> listAll();

    std::unique_ptr<lab::Lab> m_lab;
    fakes::FakeSecrets m_secrets;
    const fakes::ManualClock m_clock;
    std::shared_ptr<ports::Eim> m_eim;
};

void OnomondoLabTest::initTestCase()
{
    lab::LabOptions options;
    options.devices = 2'300;
    options.speed = 100'000; // a device polls several times a second
    m_lab = lab::Lab::start(options).value();
    EimConnection connection;
    connection.name = QStringLiteral("lab");
    connection.baseUrl = QUrl(m_lab->restUrl());
    connection.trustedPem = pemOf(m_lab->certificateFile());
    m_eim = eim::EimFactory(m_secrets, m_clock).open(connection).value();
}

std::vector<Device> OnomondoLabTest::listAll()
{
    std::vector<Device> devices;
    QString from;
    do {
        auto page = m_eim->devices(from, 1'000, {}).result().value();
        devices.insert(devices.end(), page.devices.begin(), page.devices.end());
        from = page.next;
    } while (!from.isEmpty());
    return devices;
}

void OnomondoLabTest::identifiesIt()
{
    const auto identity = m_eim->identify({}).result().value();
    QVERIFY(!identity.eimId.isEmpty() && !identity.version.isEmpty());
    QVERIFY(identity.serverTime);
    QVERIFY(identity.capabilities.has(Capability::ListDevices));
    QVERIFY(identity.eimConfiguration.startsWith('\x30'));
}

void OnomondoLabTest::listsEveryDevice()
{
    const auto devices = listAll();
    QCOMPARE(devices.size(), std::size_t{2'300});
    for (const auto &device : devices) {
        QVERIFY(device.imei && device.plmn && device.pollInterval && !device.country.isEmpty());
        QVERIFY(!device.profiles.empty());
        for (const auto &profile : device.profiles) {
            QVERIFY(profile.state != ProfileState::Unknown && profile.profileClass != ProfileClass::Unknown);
            QVERIFY(profile.isdpAid && profile.owner);
        }
    }
    const auto &some = devices.at(1'234);
    QVERIFY(m_eim->device(some.eid, {}).result().value().profiles.size() == some.profiles.size());
    const auto stranger = Eid::fromStem(u"890490320000000000000000000000").value();
    QCOMPARE(m_eim->device(stranger, {}).result().error().kind, Error::Kind::NotFound);
}

void OnomondoLabTest::carriesOrdersOut()
{
    const auto devices = listAll();
    const auto device = std::find_if(devices.begin(), devices.end(),
                                     [](const Device &candidate) { return idleProfile(candidate).has_value(); });
    QVERIFY(device != devices.end());
    const auto target = *idleProfile(*device);
    const PsmoOrder enable{{EnableProfile{target, true}, ListProfileInfo{}}};
    const auto order = m_eim->submit({device->eid, enable}, {}).result().value();
    ports::OrderReport report;
    QTRY_VERIFY((report = m_eim->report(order, {}).result().value()).verdict > Verdict::Delivered);
    QCOMPARE(report.reason, QString());
    QVERIFY(report.verdict == Verdict::Succeeded);
    for (const auto &profile : report.profiles.value())
        QCOMPARE(profile.state == ProfileState::Enabled, profile.iccid == target);

    const auto again = m_eim->submit({device->eid, PsmoOrder{{EnableProfile{target, true}}}}, {}).result().value();
    QTRY_VERIFY((report = m_eim->report(again, {}).result().value()).verdict > Verdict::Delivered);
    QVERIFY(report.verdict == Verdict::AlreadySo);
}

void OnomondoLabTest::findsWhatTheLabTookInSilence()
{
    const auto eid = Eid::fromStem(u"890490329999999999999999999999").value(); // nobody has it: orders stay
    const ports::OrderRequest audit{eid, PsmoOrder{{ListProfileInfo{}}}};
    lab::FaultShares faults;
    QVERIFY(faults.set(u"reset-after-create=100%"));
    m_lab->setFaults(faults);
    QCOMPARE(m_eim->submit(audit, {}).result().error().kind, Error::Kind::OutcomeUnknown);
    m_lab->setFaults({});
    const auto found = m_eim->reconcile({audit}, {}, {}).result().value().at(0);
    QVERIFY(found.finding == Finding::Found);
    QVERIFY(m_eim->revoke(found.orderId, {}).result().value());
    QVERIFY(m_eim->reconcile({audit}, {}, {}).result().value().at(0).finding == Finding::NotThere);
}

void OnomondoLabTest::saysWhatItSignsWith()
{
    const auto eid = m_eim->devices({}, 1, {}).result().value().devices.front().eid;
    const auto before = m_eim->cardBooks(eid, {}).result().value();
    QVERIFY(before.lastCounter && before.associationToken);
    const EuiccRecordOrder order{.counterValue = 1'007, .associationToken = 3};
    const auto id = m_eim->submit({eid, order}, {}).result().value();
    QTRY_COMPARE(m_eim->cardBooks(eid, {}).result().value(), (CardBooks{1'007, 3}));
    static_cast<void>(m_eim->revoke(id, {}).result());
}

LONGREACH_TEST(OnomondoLabTest)
#include "tst_onomondolab.moc"
