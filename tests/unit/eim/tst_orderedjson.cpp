// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/orderedjson.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
namespace json = longreach::eim::json;

class OrderedJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void escapesWhatAFormWouldEat();
    void roundTripsAnyText();
};

void OrderedJsonTest::keepsTheOrder()
{
    QCOMPARE(json::object({{QLatin1String("z"), json::number(-7)},
                           {QLatin1String("a"), json::array({json::boolean(true), json::hex("\x80\xbf")})},
                           {QLatin1String("m"), json::object({})}}),
             QByteArray(R"({"z":-7,"a":[true,"80BF"],"m":{}})"));
}

void OrderedJsonTest::escapesWhatAFormWouldEat()
{
    QCOMPARE(json::text(u"1$a.b$A+B&C=D%41;\"\\é\n"),
             QByteArray(R"("1$a.b$A\u002bB\u0026C\u003dD\u002541;\u0022\u005c\u00e9\u000a")"));
}

void OrderedJsonTest::roundTripsAnyText()
{
    QVERIFY(rc::check("what is written reads back, in plain ASCII without form characters", [] {
        QString text;
        for (const auto unit : *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(1, 0xD7FF)))
            text += QChar(unit);
        const auto written = json::text(text);
        RC_ASSERT(QJsonDocument::fromJson('[' + written + ']').array().at(0).toString() == text);
        for (const auto octet : written)
            RC_ASSERT(octet >= 0x20 && octet < 0x7F && !QByteArrayView("=&+%").contains(octet));
    }));
}

LONGREACH_TEST(OrderedJsonTest)
#include "tst_orderedjson.moc"
