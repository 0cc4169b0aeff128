// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/eims.h"

#include "app/eim/eimfactory.h"
#include "tests/fakes/fakeeim.h"
#include "tests/fakes/fakesecrets.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/reports.h"
#include "tests/loopback/stubeim.h"

#include <QTest>

namespace longreach::test {

namespace {

/// FakeEim, told directly.
class FakeEimWorld final : public EimWorld {
public:
    [[nodiscard]] ports::Eim &eim() override { return m_eim; }

    void misbehave(Mishap mishap) override
    {
        using Fake = fakes::FakeEim::Mishap;
        switch (mishap) {
        case Mishap::Unreachable: return m_eim.misbehave(Fake::Unreachable);
        case Mishap::LoseRequest: return m_eim.misbehave(Fake::LoseRequest);
        case Mishap::LoseAnswer: return m_eim.misbehave(Fake::LoseAnswer);
        case Mishap::Refuse: return m_eim.misbehave(Fake::Refuse);
        case Mishap::Throttle: return m_eim.misbehave(Fake::Throttle);
        case Mishap::Hang: return m_eim.misbehave(Fake::Hang);
        }
    }

    void breakList() override { m_eim.setListBroken(true); }

    void setDevices(const std::vector<Device> &devices) override
    {
        for (const auto &device : devices)
            m_eim.put(device);
    }

    [[nodiscard]] int created() const override { return m_eim.created(); }

    void deliver(const QString &order) override
    {
        m_eim.setReport(order, fakes::bare(ports::OrderReport::Verdict::Delivered));
    }

    void succeed(const QString &order) override
    {
        for (const auto &held : m_eim.orders()) {
            if (held.id == order)
                m_eim.setReport(order, fakes::succeeded(held.request));
        }
    }

private:
    fakes::ManualClock m_clock;
    fakes::FakeEim m_eim{m_clock};
};

/// The connector, talking to books on loopback.
class OnomondoWorld final : public EimWorld {
public:
    OnomondoWorld()
    {
        EimConnection connection;
        connection.name = QStringLiteral("stub");
        connection.baseUrl = m_stub->url();
        m_eim = eim::EimFactory(m_secrets, m_clock).open(connection).value();
    }

    [[nodiscard]] ports::Eim &eim() override { return *m_eim; }

    void misbehave(Mishap mishap) override
    {
        switch (mishap) {
        case Mishap::Unreachable: {
            m_created = m_stub->created();
            m_stub.reset();
            return;
        }
        case Mishap::LoseRequest: return m_stub->misbehave(StubEim::Mishap::LoseRequest);
        case Mishap::LoseAnswer: return m_stub->misbehave(StubEim::Mishap::LoseAnswer);
        case Mishap::Refuse: return m_stub->misbehave(StubEim::Mishap::Refuse);
        case Mishap::Throttle: return m_stub->misbehave(StubEim::Mishap::Throttle);
        case Mishap::Hang: return m_stub->misbehave(StubEim::Mishap::Hang);
        }
    }

    void breakList() override { m_stub->setListBroken(true); }

    void setDevices(const std::vector<Device> &devices) override
    {
        std::vector<QJsonObject> listed;
        for (const auto &device : devices)
            listed.push_back({{QStringLiteral("eid"), device.eid.toString()}, {QStringLiteral("label"), device.label}});
        m_stub->setDevices(std::move(listed));
    }

    [[nodiscard]] int created() const override { return m_stub ? m_stub->created() : m_created; }
    void deliver(const QString &order) override { m_stub->setStatus(order, QStringLiteral("work")); }

    void succeed(const QString &order) override
    {
        const QJsonObject well{{QStringLiteral("enableResult"), QStringLiteral("ok")}};
        m_stub->setStatus(order, QStringLiteral("done"), QJsonArray{well});
    }

private:
    fakes::ManualClock m_clock;
    fakes::FakeSecrets m_secrets;
    std::unique_ptr<StubEim> m_stub = std::make_unique<StubEim>();
    int m_created = 0;
    std::shared_ptr<ports::Eim> m_eim;
};

} // namespace

void addEimRows()
{
    QTest::addColumn<bool>("isFake");
    QTest::newRow("fake") << true;
    QTest::newRow("onomondo-eim") << false;
}

std::unique_ptr<EimWorld> makeEimWorld()
{
    QFETCH_GLOBAL(const bool, isFake);
    if (isFake)
        return std::make_unique<FakeEimWorld>();
    return std::make_unique<OnomondoWorld>();
}

} // namespace longreach::test
