// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/orderedjson.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::lab;

class OrderedJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesUtf8WhateverItWasGiven();
    void keepsOrderAndDigits();
    void tellsExactMembers();
    void refuses_data();
    void refuses();
    void roundTripsAnyString();
};

void OrderedJsonTest::writesUtf8WhateverItWasGiven()
{
    const auto text = OrderedJson::string(QByteArray::fromHex("F3") + "sp.example.com").toText();
    const auto read = OrderedJson::parse(text);
    QVERIFY2(read, text.constData());
    QCOMPARE(read->toText(), QByteArray("\"\xEF\xBF\xBDsp.example.com\""));
}

void OrderedJsonTest::keepsOrderAndDigits()
{
    const QByteArray compact(R"({"b":89044045930000000000001499923845,"a":[1.50,-2e3,true,false,null,{},[]],"b":"x"})");
    QCOMPARE(OrderedJson::parse(compact).value().toText(), compact);
    const auto escaped = OrderedJson::parse(R"(  "A\u002bB\u0026 \ud83d\ude00 \" \\ \/ \n" )").value();
    QCOMPARE(*escaped.asString(), QByteArray("A+B& \xf0\x9f\x98\x80 \" \\ / \n"));
    QCOMPARE(escaped.toText(), QByteArray("\"A+B& \xf0\x9f\x98\x80 \\\" \\\\ / \\n\""));
    QCOMPARE(OrderedJson::string(QByteArray("\x01")).toText(), QByteArray(R"("\u0001")"));
}

void OrderedJsonTest::tellsExactMembers()
{
    const auto object = OrderedJson::parse(R"({"iccid":"98","rollback":true})").value();
    QVERIFY(object.hasExactly({"iccid", "rollback"}));
    QVERIFY(!object.hasExactly({"rollback", "iccid"}));
    QVERIFY(!object.hasExactly({"iccid"}));
    QVERIFY(!object.hasExactly({}));
    QVERIFY(!OrderedJson::array({}).hasExactly({}));
}

void OrderedJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::array texts{"",         "hello",  "{bad",     R"({"a":})", R"({"a" 1})", "[1,]",      "01",
                           "1.",       "-",      "1e",       "[1] x",     R"("\x")",    R"("\u12")", R"("\ud800")",
                           "\"\xff\"", "\"open", "\"a\nb\"", "nul",       "[1",         R"({"a":1)"};
    for (const auto *text : texts)
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void OrderedJsonTest::refuses()
{
    QFETCH(const QByteArray, text);
    const auto value = OrderedJson::parse(text);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, Error::Kind::InvalidInput);
}

void OrderedJsonTest::roundTripsAnyString()
{
    QVERIFY(rc::check("any text reads back", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(0, 0xD800));
        const auto text = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())).toUtf8();
        RC_ASSERT(*OrderedJson::parse(OrderedJson::string(text).toText()).value().asString() == text);
    }));
}

LONGREACH_TEST(OrderedJsonTest)
#include "tst_orderedjson.moc"
