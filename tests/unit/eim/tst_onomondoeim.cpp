// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/onomondoeim.h"

#include "tests/fakes/manualclock.h"
#include "tests/loopback/replayableexchange.h"
#include "tests/loopback/stubeim.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <atomic>

using namespace longreach;
using namespace std::chrono_literals;
using eim::OnomondoEim;
using test::LoopbackAnswer;
using test::LoopbackRequest;
using test::LoopbackServer;
using test::StubEim;
using Finding = ports::Reconciliation::Finding;
using Verdict = ports::OrderReport::Verdict;

namespace {

constexpr auto KnownId = "psmo/94924f1e-85a6-402c-bcbf-e91971e803a2";

eim::HttpOptions quickOptions(const QUrl &url)
{
    auto options = eim::HttpOptions::to(url, eim::TlsTrust::parse({}).value());
    options.access = [] { return QtFuture::makeReadyFuture(Result<eim::HttpAccess>(eim::HttpAccess{})); };
    options.endpoint.answerTimeout = 1s;
    return options;
}

Eid deviceEid(int number)
{
    return Eid::fromStem(QStringLiteral("89049032%1").arg(number, 22, 10, QLatin1Char('0'))).value();
}

ports::OrderRequest enabling(int number, QStringView iccid = u"89494040080000000001")
{
    return {deviceEid(number), PsmoOrder{{EnableProfile{Iccid::parse(iccid).value(), true}}}};
}

} // namespace

class OnomondoEimTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaysTheRecording();
    void identifiesARecordedEim();
    void tellsWhetherItListsDevices();
    void judgesAnswersToACreate_data();
    void judgesAnswersToACreate();
    void deletesByGetAndOnce();
    void pagesThroughDevices();
    void findsLostOrders();
    void cannotTellWithoutAList();
    void looksUpOnlyWhatItDoesNotKnow();
    void endsWhileBusy();

private:
    const fakes::ManualClock m_clock;
};

void OnomondoEimTest::replaysTheRecording()
{
    const auto recording = test::readExchanges(test::readData(QStringLiteral("eim/onomondo-eim-rest.jsonl")));
    std::atomic<std::size_t> now = 0;
    LoopbackServer server([&](const LoopbackRequest &) { return recording[now].toAnswer(); });
    OnomondoEim eim(quickOptions(server.url()), QStringLiteral("replay"), m_clock);
    int created = 0;
    int looked = 0;
    for (std::size_t at = 0; at < recording.size(); ++at) {
        now = at;
        const auto &exchange = recording[at];
        if (exchange.isCreate() && exchange.path.startsWith("/psmo/") && exchange.status != 406) {
            const auto order = eim.submit(enabling(1), {}).result();
            QCOMPARE(order.has_value(), exchange.status == 303);
            if (!order)
                QCOMPARE(order.error().kind, Error::Kind::Refused);
            ++created;
        } else if (exchange.isLookup()) {
            QVERIFY2(eim.report(QString::fromLatin1(KnownId), {}).result(), qPrintable(exchange.note));
            ++looked;
        }
    }
    QVERIFY(created > 140 && looked > 150);
}

void OnomondoEimTest::identifiesARecordedEim()
{
    const auto recording = test::readExchanges(test::readData(QStringLiteral("eim/onomondo-eim-rest.jsonl")));
    LoopbackServer server([&](const LoopbackRequest &request) {
        return request.target == "/" ? recording.front().toAnswer() : LoopbackAnswer::make(404);
    });
    OnomondoEim eim(quickOptions(server.url()), QStringLiteral("replay"), m_clock);
    const auto identity = eim.identify({}).result().value();
    QCOMPARE(identity.dialect, QStringLiteral("onomondo-eim"));
    QCOMPARE(identity.eimId, QStringLiteral("eIM"));
    QCOMPARE(identity.version, QStringLiteral("0.0.2"));
    QCOMPARE(toIsoString(identity.serverTime.value()), QStringLiteral("2026-11-22T11:25:19.000Z"));
    QVERIFY(identity.eimConfiguration.startsWith('\x30'));
    QVERIFY(!identity.capabilities.has(Capability::ListDevices));
    for (const auto capability : allCapabilities())
        QVERIFY2(identity.capabilities.has(capability) || !identity.capabilities.reasonAgainst(capability).isEmpty(),
                 qPrintable(toWord(capability)));
    QVERIFY(eim.capabilities() == identity.capabilities);
    QCOMPARE(eim.devices({}, 10, {}).result().error().kind, Error::Kind::Unsupported);
}

void OnomondoEimTest::tellsWhetherItListsDevices()
{
    StubEim stub;
    OnomondoEim eim(quickOptions(stub.url()), QStringLiteral("stub"), m_clock);
    QVERIFY(!eim.identify({}).result().value().capabilities.has(Capability::ListDevices));
    stub.setDevices({});
    QVERIFY(eim.identify({}).result().value().capabilities.has(Capability::ListDevices));
    QVERIFY(eim.capabilities().has(Capability::LastPoll));

    const auto info = test::readExchanges(test::readData(QStringLiteral("eim/onomondo-eim-rest.jsonl"))).front();
    LoopbackServer gateway([&](const LoopbackRequest &request) {
        return request.target == "/" ? info.toAnswer() : LoopbackAnswer::make(503, "try again");
    });
    OnomondoEim hidden(quickOptions(gateway.url()), QStringLiteral("gateway"), m_clock);
    QCOMPARE(hidden.identify({}).result().error().kind, Error::Kind::Unreachable);

    LoopbackServer other([](const LoopbackRequest &) { return LoopbackAnswer::make(200, "<html>hello</html>"); });
    OnomondoEim stranger(quickOptions(other.url()), QStringLiteral("web"), m_clock);
    QCOMPARE(stranger.identify({}).result().error().kind, Error::Kind::BadReply);
}

void OnomondoEimTest::judgesAnswersToACreate_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *what, const QByteArray &head, const QByteArray &body, Error::Kind kind) {
        QTest::newRow(what) << head << body << static_cast<int>(kind);
    };
    row("its own 500", "500", "", Error::Kind::Refused);
    row("media type", "415", "", Error::Kind::Refused);
    row("too large", "413", "", Error::Kind::Refused);
    row("no such facility", "404", "", Error::Kind::Refused);
    row("to another address", "302 Found\r\nLocation: https://login.example/", "", Error::Kind::Refused);
    row("forbidden", "403", "no", Error::Kind::Unauthorised);
    row("busy", "429", "", Error::Kind::Throttled);
    row("a proxy's 500", "500", "<html>oops", Error::Kind::OutcomeUnknown);
    row("a proxy's 502", "502", "<html>bad gateway", Error::Kind::OutcomeUnknown);
    row("a proxy's 504", "504", "", Error::Kind::OutcomeUnknown);
    row("200", "200", "{}", Error::Kind::OutcomeUnknown);
    row("no Location", "303", "", Error::Kind::OutcomeUnknown);
    row("hostile Location", "303\r\nLocation: /psmo/lookup/../../etc/passwd", "", Error::Kind::OutcomeUnknown);
}

void OnomondoEimTest::judgesAnswersToACreate()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    LoopbackServer server([&](const LoopbackRequest &) {
        return LoopbackAnswer{"HTTP/1.1 " + head + "\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                                  + body,
                              LoopbackAnswer::Then::KeepOpen};
    });
    OnomondoEim eim(quickOptions(server.url()), QStringLiteral("eim"), m_clock);
    const auto order = eim.submit(enabling(1), {}).result();
    QVERIFY(!order);
    QCOMPARE(static_cast<int>(order.error().kind), kind);
    QCOMPARE(server.requests(), 1);
}

void OnomondoEimTest::deletesByGetAndOnce()
{
    StubEim stub;
    OnomondoEim eim(quickOptions(stub.url()), QStringLiteral("stub"), m_clock);
    const auto order = eim.submit(enabling(1), {}).result().value();
    QCOMPARE(order, stub.newest());
    QVERIFY(eim.revoke(order, {}).result().value());
    QVERIFY(!eim.revoke(order, {}).result().value());
    QVERIFY(eim.report(order, {}).result().value().verdict == Verdict::Absent);
    QCOMPARE(eim.revoke(QStringLiteral("../etc"), {}).result().error().kind, Error::Kind::InvalidInput);

    LoopbackServer cutting([](const LoopbackRequest &) { return LoopbackAnswer::reset(); });
    OnomondoEim cut(quickOptions(cutting.url()), QStringLiteral("cut"), m_clock);
    QCOMPARE(cut.revoke(order, {}).result().error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(cutting.requests(), 1);
}

void OnomondoEimTest::pagesThroughDevices()
{
    StubEim stub;
    std::vector<QJsonObject> devices;
    for (int number = 0; number < 25; ++number)
        devices.push_back({{QStringLiteral("eid"), deviceEid(number).toString()}});
    stub.setDevices(devices);
    OnomondoEim eim(quickOptions(stub.url()), QStringLiteral("stub"), m_clock);
    std::vector<Eid> seen;
    QString from;
    do {
        const auto page = eim.devices(from, 10, {}).result().value();
        for (const auto &device : page.devices)
            seen.push_back(device.eid);
        from = page.next;
    } while (!from.isEmpty());
    QCOMPARE(seen.size(), std::size_t{25});
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(eim.device(deviceEid(7), {}).result().value().eid == deviceEid(7));
    QCOMPARE(eim.device(deviceEid(99), {}).result().error().kind, Error::Kind::NotFound);

    LoopbackServer looping([](const LoopbackRequest &) {
        return LoopbackAnswer::make(200, R"({"devices":[],"next":"89049032001000000000000000000015"})");
    });
    OnomondoEim loop(quickOptions(looping.url()), QStringLiteral("loop"), m_clock);
    QCOMPARE(loop.devices(QStringLiteral("89049032001000000000000000000015"), 10, {}).result().error().kind,
             Error::Kind::BadReply);
}

void OnomondoEimTest::findsLostOrders()
{
    StubEim stub;
    OnomondoEim eim(quickOptions(stub.url()), QStringLiteral("stub"), m_clock);
    std::vector<QString> known;
    for (int number = 0; number < 20; ++number)
        known.push_back(eim.submit(enabling(number), {}).result().value());
    stub.misbehave(StubEim::Mishap::LoseAnswer);
    QCOMPARE(eim.submit(enabling(30), {}).result().error().kind, Error::Kind::OutcomeUnknown);
    const auto lost = stub.newest();
    stub.misbehave(StubEim::Mishap::LoseRequest);
    QCOMPARE(eim.submit(enabling(31), {}).result().error().kind, Error::Kind::OutcomeUnknown);

    const ports::OrderRequest other{deviceEid(30), EcoOrder{{ListEim{}}}};
    // The known order of device 3 is no answer to whether a second one like it arrived.
    const auto findings = eim.reconcile({enabling(31), enabling(30), other, enabling(3)}, known, {}).result().value();
    QVERIFY(findings[0].finding == Finding::NotThere);
    QVERIFY(findings[1].finding == Finding::Found);
    QCOMPARE(findings[1].orderId, lost);
    QVERIFY(findings[2].finding == Finding::NotThere);
    QVERIFY(findings[3].finding == Finding::NotThere);
}

void OnomondoEimTest::cannotTellWithoutAList()
{
    StubEim stub;
    OnomondoEim eim(quickOptions(stub.url()), QStringLiteral("stub"), m_clock);
    stub.setListBroken(true);
    const auto findings = eim.reconcile({enabling(1)}, {}, {}).result().value();
    QVERIFY(findings.at(0).finding == Finding::CannotTell);
    QCOMPARE(stub.server().requests(), 1);
}

void OnomondoEimTest::looksUpOnlyWhatItDoesNotKnow()
{
    StubEim stub;
    OnomondoEim eim(quickOptions(stub.url()), QStringLiteral("stub"), m_clock);
    std::vector<QString> known;
    for (int number = 0; number < 5; ++number)
        known.push_back(eim.submit(enabling(number), {}).result().value());
    const auto unknown = known.back();
    known.pop_back();
    const auto before = stub.server().requests();
    QCOMPARE(eim.reconcile({enabling(4)}, known, {}).result().value().at(0).orderId, unknown);
    QCOMPARE(stub.server().requests(), before + 2); // one list, one lookup
}

void OnomondoEimTest::endsWhileBusy()
{
    LoopbackServer silent([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    QFuture<Result<ports::EimIdentity>> identity;
    QFuture<Result<std::vector<ports::Reconciliation>>> findings;
    {
        OnomondoEim eim(quickOptions(silent.url()), QStringLiteral("silent"), m_clock);
        identity = eim.identify({});
        findings = eim.reconcile({enabling(1)}, {}, {});
        QTRY_COMPARE(silent.requests(), 2);
    }
    QCOMPARE(identity.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(findings.result().error().kind, Error::Kind::Cancelled);
}

LONGREACH_TEST(OnomondoEimTest)
#include "tst_onomondoeim.moc"
