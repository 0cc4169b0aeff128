// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/faults.h"

#include "app/lab/cowboyreply.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;

namespace {

const HttpRequest Create{.method = "POST", .target = "/psmo/create", .headers = {}, .body = {}};
const HttpRequest Lookup{.method = "GET", .target = "/psmo/lookup/1", .headers = {}, .body = {}};
const HttpRequest Plan{.method = "GET", .target = "/lab/plan", .headers = {}, .body = {}};

/// An eIM that counts what reaches it.
struct CountingEim {
    HttpReply operator()(const HttpRequest &request)
    {
        ++calls;
        return request.method == "POST" ? cowboy::seeOther("/psmo/lookup/1") : cowboy::json(R"({"status":"absent"})");
    }

    int calls = 0;
};

} // namespace

class FaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAssignments_data();
    void readsAssignments();
    void spoils_data();
    void spoils();
    void hitsTheShareGiven();
    void restartsInTime();
};

void FaultsTest::readsAssignments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    for (const auto *text : {"reset-after-create=3%", "reset-before-create=1", "error500=1%", "hang=0.5%",
                             "half-response=100%", "garbage=2%", "restart-every=50", "euicc-poison=on"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const auto *text : {"", "=", "hang", "hang=", "hang=x", "hangs=1%", "restart-every=-1", "restart-every=5%",
                             "euicc-poison=yes", "error500=200%"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void FaultsTest::readsAssignments()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isValid);
    FaultShares shares;
    QCOMPARE(shares.set(text).has_value(), isValid);
}

void FaultsTest::spoils_data()
{
    using Delivery = HttpReply::Delivery;
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Delivery>("ofCreate");
    QTest::addColumn<Delivery>("ofLookup");
    QTest::addColumn<int>("calls");
    QTest::newRow("none") << QStringLiteral("hang=0") << Delivery::Whole << Delivery::Whole << 2;
    QTest::newRow("after") << QStringLiteral("reset-after-create=100") << Delivery::Reset << Delivery::Whole << 2;
    QTest::newRow("before") << QStringLiteral("reset-before-create=100") << Delivery::Reset << Delivery::Whole << 1;
    QTest::newRow("500") << QStringLiteral("error500=100") << Delivery::Whole << Delivery::Whole << 0;
    QTest::newRow("hang") << QStringLiteral("hang=100") << Delivery::Never << Delivery::Never << 2;
    QTest::newRow("half") << QStringLiteral("half-response=100") << Delivery::Half << Delivery::Half << 2;
}

void FaultsTest::spoils()
{
    QFETCH(const QString, fault);
    QFETCH(const HttpReply::Delivery, ofCreate);
    QFETCH(const HttpReply::Delivery, ofLookup);
    QFETCH(const int, calls);
    FaultShares shares;
    QVERIFY(shares.set(fault));
    Faults faults(Seed(1));
    faults.setShares(shares);
    CountingEim eim;
    QCOMPARE(faults.answer(Create, std::ref(eim)).delivery, ofCreate);
    QCOMPARE(faults.answer(Lookup, std::ref(eim)).delivery, ofLookup);
    QCOMPARE(eim.calls, calls);
    QCOMPARE(faults.answer(Plan, std::ref(eim)).delivery, HttpReply::Delivery::Whole);
}

void FaultsTest::hitsTheShareGiven()
{
    FaultShares shares;
    QVERIFY(shares.set(u"garbage=10%"));
    const auto hits = [&] {
        Faults faults(Seed(4));
        faults.setShares(shares);
        CountingEim eim;
        QByteArray pattern;
        for (int at = 0; at < 2000; ++at)
            pattern += faults.answer(Lookup, std::ref(eim)).body.startsWith('#') ? '1' : '0';
        return pattern;
    };
    QVERIFY(hits().count('1') > 150 && hits().count('1') < 250);
    QCOMPARE(hits(), hits());
}

void FaultsTest::restartsInTime()
{
    FaultShares shares;
    QVERIFY(shares.set(u"restart-every=3"));
    Faults faults(Seed(1));
    faults.setShares(shares);
    CountingEim eim;
    QByteArray pattern;
    for (int at = 0; at < 7; ++at) {
        faults.answer(Lookup, std::ref(eim));
        pattern += faults.takeRestart() ? 'R' : '.';
    }
    QCOMPARE(pattern, QByteArray("..R..R."));
}

LONGREACH_TEST(FaultsTest)
#include "tst_faults.moc"
