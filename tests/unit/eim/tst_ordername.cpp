// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/ordername.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using eim::Facility;
using eim::OrderName;

class OrderNameTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLocations_data();
    void readsLocations();
    void refusesHostileLocations_data();
    void refusesHostileLocations();
    void readsItself();
};

void OrderNameTest::readsLocations_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("relative") << QByteArray("/psmo/lookup/94924f1e-85a6-402c-bcbf-e91971e803a2");
    QTest::newRow("absolute") << QByteArray("https://eim.example/psmo/lookup/94924f1e-85a6-402c-bcbf-e91971e803a2");
    QTest::newRow("inner host") << QByteArray("http://10.0.0.5:8080/psmo/lookup/94924f1e-85a6-402c-bcbf-e91971e803a2");
    QTest::newRow("prefix") << QByteArray("/behind/proxy/psmo/lookup/94924f1e-85a6-402c-bcbf-e91971e803a2");
}

void OrderNameTest::readsLocations()
{
    QFETCH(const QByteArray, location);
    const auto name = OrderName::fromLocation(location, Facility::Psmo);
    QVERIFY(name);
    QCOMPARE(name->toString(), QStringLiteral("psmo/94924f1e-85a6-402c-bcbf-e91971e803a2"));
    QCOMPARE(name->path(QLatin1String("delete")), QByteArray("/psmo/delete/94924f1e-85a6-402c-bcbf-e91971e803a2"));
}

void OrderNameTest::refusesHostileLocations_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("other facility") << QByteArray("/eco/lookup/94924f1e-85a6-402c-bcbf-e91971e803a2");
    QTest::newRow("no lookup") << QByteArray("/psmo/delete/94924f1e-85a6-402c-bcbf-e91971e803a2");
    QTest::newRow("no id") << QByteArray("/psmo/lookup/");
    QTest::newRow("path") << QByteArray("/psmo/lookup/..");
    QTest::newRow("query") << QByteArray("/psmo/lookup/x?94924f1e-85a6-402c-bcbf-e91971e803a2");
    QTest::newRow("not hex") << QByteArray("/psmo/lookup/94924f1e-85a6-402c-bcbf-e91971e803ag");
    QTest::newRow("line break") << QByteArray("/psmo/lookup/94924f1e-85a6-402c-bcbf%0d%0a71e803a2");
    QTest::newRow("login page") << QByteArray("https://login.example/?next=/psmo");
}

void OrderNameTest::refusesHostileLocations()
{
    QFETCH(const QByteArray, location);
    const auto name = OrderName::fromLocation(location, Facility::Psmo);
    QVERIFY(!name);
    QCOMPARE(name.error().kind, Error::Kind::BadReply);
}

void OrderNameTest::readsItself()
{
    const auto name = OrderName::parse(u"euicc/3dd1133e-1b2b-4802-a720-04015059e450");
    QVERIFY(name);
    QCOMPARE(OrderName::parse(name->toString()).value(), *name);
    for (const auto text : {u"", u"euicc", u"euicc/", u"other/3dd1133e-1b2b-4802-a720-04015059e450", u"euicc/7", u"/"})
        QCOMPARE(OrderName::parse(text).error().kind, Error::Kind::InvalidInput);
}

LONGREACH_TEST(OrderNameTest)
#include "tst_ordername.moc"
