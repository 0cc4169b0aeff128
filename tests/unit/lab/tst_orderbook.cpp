// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/orderbook.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <chrono>

using namespace longreach::lab;
using namespace std::chrono_literals;

namespace {

const QByteArray Eid("89049032123451234512345678901235");
const QByteArray Resource(R"({"eidValue":"89049032123451234512345678901235","order":{"psmo":[]}})");

} // namespace

class OrderBookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsFacilitiesApart();
    void servesFirstComeFirst();
    void noShowAndExpiry();
    void stuckAndRestart();
    void remembersEveryCreate();
    void leavesDeletedOrdersAlone();
};

void OrderBookTest::keepsFacilitiesApart()
{
    OrderBook book;
    const auto id = book.create(Facility::Psmo, Eid, Resource, 0s);
    QVERIFY(book.find(Facility::Psmo, id));
    QVERIFY(!book.find(Facility::Eco, id));
    QVERIFY(!book.remove(Facility::Eco, id));
    QCOMPARE(book.count(Facility::Psmo), 1U);
    QVERIFY(book.remove(Facility::Psmo, id));
    QVERIFY(!book.remove(Facility::Psmo, id));
    QCOMPARE(book.count(Facility::Psmo), 0U);
    QVERIFY(!book.fetch(Eid, 1s));
}

void OrderBookTest::servesFirstComeFirst()
{
    OrderBook book;
    std::vector<QByteArray> created;
    std::vector<QByteArray> served;
    for (int count = 0; count < 10; ++count)
        created.push_back(book.create(Facility::Psmo, Eid, Resource, 0s));
    while (const auto *order = book.fetch(Eid, 1s))
        served.push_back(order->id);
    QCOMPARE(served, created);
    QVERIFY(!book.fetch("1", 1s));
}

void OrderBookTest::noShowAndExpiry()
{
    OrderBook book;
    const auto id = book.create(Facility::Psmo, Eid, Resource, 5s);
    book.sweep(1804s);
    QCOMPARE(book.find(Facility::Psmo, id)->status, LabOrder::Status::New);
    book.sweep(1810s);
    const auto *order = book.find(Facility::Psmo, id);
    QCOMPARE(order->status, LabOrder::Status::Done);
    QCOMPARE(order->outcome, QByteArray(R"([{"procedureError":"noshowOrder"}])"));
    QCOMPARE(order->debugTerm, QByteArray("836400046E6F6E65"));
    QVERIFY(!book.fetch(Eid, 1811s));
    book.sweep(1810s + 86'399s);
    QVERIFY(book.find(Facility::Psmo, id));
    book.sweep(1810s + 86'400s);
    QVERIFY(!book.find(Facility::Psmo, id));
}

void OrderBookTest::stuckAndRestart()
{
    OrderBook book;
    const auto id = book.create(Facility::Psmo, Eid, Resource, 0s);
    QVERIFY(book.fetch(Eid, 100s));
    book.sweep(399s);
    QCOMPARE(book.find(Facility::Psmo, id)->status, LabOrder::Status::Work);
    book.sweep(400s);
    QCOMPARE(book.find(Facility::Psmo, id)->outcome, QByteArray(R"([{"procedureError":"stuckOrder"}])"));

    const auto working = book.create(Facility::Edr, Eid, Resource, 500s);
    QVERIFY(book.fetch(Eid, 501s));
    const auto waiting = book.create(Facility::Edr, Eid, Resource, 502s);
    book.abortWork(503s);
    QCOMPARE(book.find(Facility::Edr, working)->outcome, QByteArray(R"([{"procedureError":"abortedOrder"}])"));
    QCOMPARE(book.find(Facility::Edr, waiting)->status, LabOrder::Status::New);
    book.finish(working, OrderedJson::array({}), "83", 504s);
    QCOMPARE(book.find(Facility::Edr, working)->outcome, QByteArray(R"([{"procedureError":"abortedOrder"}])"));
}

void OrderBookTest::remembersEveryCreate()
{
    OrderBook book;
    const auto first = book.create(Facility::Psmo, Eid, Resource, 1s);
    book.create(Facility::Psmo, Eid, Resource, 2s);
    book.remove(Facility::Psmo, first);
    QCOMPARE(book.accepted().size(), 2U);
    QCOMPARE(book.accepted().front().id, first);
    QCOMPARE(book.accepted().front().resource, Resource);
}

void OrderBookTest::leavesDeletedOrdersAlone()
{
    OrderBook book;
    const auto id = book.create(Facility::Euicc, Eid, Resource, 0s);
    QVERIFY(!book.fetch(Eid, 1s));
    QVERIFY(book.remove(Facility::Euicc, id));
    QVERIFY(book.takeWaitingForEim().empty());
    book.finish(id, OrderedJson::array({}), "83", 2s);
    book.sweep(10'000s);
    QVERIFY(!book.find(Facility::Euicc, id));
}

LONGREACH_TEST(OrderBookTest)
#include "tst_orderbook.moc"
