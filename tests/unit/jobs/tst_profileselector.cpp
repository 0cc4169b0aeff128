// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/profileselector.h"

#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;

class ProfileSelectorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void readsBackAnySpace();
    void matchesManyStars();
    void saysWhyNot();
    void refusesWithPlace_data();
    void refusesWithPlace();
    void readsATable();
    void refusesABadTable();
    void neverCrashesOnAnyText();
};

void ProfileSelectorTest::resolves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("slot");
    QTest::newRow("operator") << QStringLiteral("operator:vivo") << 1;
    QTest::newRow("operator by PLMN") << QStringLiteral("operator:724-06") << 1;
    QTest::newRow("wildcard") << QStringLiteral("operator:\"Travel*\"") << 0;
    QTest::newRow("inner wildcard") << QStringLiteral("name:V*Met*ing") << 1;
    QTest::newRow("provider") << QStringLiteral("provider:Vivo") << 1;
    QTest::newRow("quoted name") << QStringLiteral("name:\"vivo metering\"") << 1;
    QTest::newRow("plmn") << QStringLiteral("plmn:72406") << 1;
    QTest::newRow("class") << QStringLiteral("class:operational") << 1;
    QTest::newRow("state") << QStringLiteral("state:enabled") << 0;
    QTest::newRow("iccid") << QStringLiteral("iccid:") + sampleIccid(3, 1).toString() << 1;
    QTest::newRow("all terms") << QStringLiteral("  class:operational   state:disabled ") << 1;
}

void ProfileSelectorTest::resolves()
{
    QFETCH(const QString, text);
    QFETCH(const int, slot);
    const auto selector = ProfileSelector::parse(text);
    QVERIFY2(selector, selector ? "" : qPrintable(selector.error().detail));
    QCOMPARE(selector->resolve(sampleDevice(3)).value(), sampleIccid(3, slot));
    QCOMPARE(ProfileSelector::parse(selector->toString()).value(), *selector);
}

void ProfileSelectorTest::readsBackAnySpace()
{
    for (const char16_t space : {u' ', u'\t', u'\u00A0', u'\u2003'}) {
        const auto selector = ProfileSelector::parse(QStringLiteral("name:\"Vivo%1metering\"").arg(QChar(space)));
        QVERIFY(selector);
        QCOMPARE(ProfileSelector::parse(selector->toString()).value(), *selector);
    }
}

void ProfileSelectorTest::matchesManyStars()
{
    auto device = sampleDevice(3);
    device.profiles[1].name = QString(200, u'a') + u'c';
    const auto stars = QStringLiteral("*a").repeated(30);
    QCOMPARE(ProfileSelector::parse(QStringLiteral("name:%1*c").arg(stars))->resolve(device).value(),
             sampleIccid(3, 1));
    QVERIFY(!ProfileSelector::parse(QStringLiteral("name:%1*b*").arg(stars))->resolve(device));
}

void ProfileSelectorTest::saysWhyNot()
{
    const auto device = sampleDevice(1);
    const auto none = ProfileSelector::parse(u"operator:Vivo state:enabled")->resolve(device);
    QCOMPARE(none.error(), (Error{Error::Kind::NotFound, QStringLiteral("no profile matches")}));
    const auto several = ProfileSelector::parse(u"name:*o*")->resolve(device);
    QCOMPARE(several.error(), (Error{Error::Kind::Conflict, QStringLiteral("2 profiles match")}));
    QVERIFY(!ProfileSelector().resolve(device));
}

void ProfileSelectorTest::refusesWithPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("character 1: empty");
    QTest::newRow("bare word") << QStringLiteral("Vivo") << QStringLiteral("'field:value' expected");
    QTest::newRow("field") << QStringLiteral("state:enabled colour:red") << QStringLiteral("character 15: no field");
    QTest::newRow("state") << QStringLiteral("state:on") << QStringLiteral("no profile state 'on'");
    QTest::newRow("class") << QStringLiteral("class:x") << QStringLiteral("no profile class 'x'");
    QTest::newRow("plmn") << QStringLiteral("plmn:26") << QStringLiteral("character 1");
    QTest::newRow("iccid") << QStringLiteral("iccid:12") << QStringLiteral("character 1");
    QTest::newRow("quote") << QStringLiteral("name:\"Vivo") << QStringLiteral("quote is not closed");
    QTest::newRow("value") << QStringLiteral("name:") << QStringLiteral("no value");
}

void ProfileSelectorTest::refusesWithPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, finding);
    const auto selector = ProfileSelector::parse(text);
    QVERIFY(!selector);
    QCOMPARE(selector.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(selector.error().detail.contains(finding), qPrintable(selector.error().detail));
}

void ProfileSelectorTest::readsATable()
{
    const auto text = QStringLiteral("\uFEFFEID;ICCID\r\n%1;\"%2\"\r\n\r\n# a comment\r\n%3\t%4\r\n")
                          .arg(sampleEid(1).toString(), sampleIccid(1, 1).toString(), sampleEid(2).toString(),
                               sampleIccid(2, 0).toString());
    const auto selector = ProfileSelector::fromTable(text);
    QVERIFY2(selector, selector ? "" : qPrintable(selector.error().detail));
    QVERIFY(selector->isTable());
    QCOMPARE(selector->toString(), QStringLiteral("table:2"));
    QCOMPARE(selector->resolve(sampleDevice(1)).value(), sampleIccid(1, 1));
    QCOMPARE(selector->resolve(sampleDevice(2)).value(), sampleIccid(2, 0));
    QCOMPARE(selector->resolve(sampleDevice(3)).error().kind, Error::Kind::NotFound);
}

void ProfileSelectorTest::refusesABadTable()
{
    const auto eid = sampleEid(1).toString();
    const auto twice =
        QStringLiteral("%1,%2\n%1,%3").arg(eid, sampleIccid(1, 0).toString(), sampleIccid(1, 1).toString());
    QVERIFY(ProfileSelector::fromTable(twice).error().detail.startsWith(u"line 2: a second ICCID"));
    QVERIFY(ProfileSelector::fromTable(eid + QStringLiteral(",12")).error().detail.startsWith(u"line 1"));
    QVERIFY(!ProfileSelector::fromTable(u"eid,iccid\n"));
}

void ProfileSelectorTest::neverCrashesOnAnyText()
{
    QVERIFY(rc::check("any text is read or refused, and what is read reads back", [](const std::string &text) {
        const auto selector = ProfileSelector::parse(QString::fromStdString(text));
        if (selector)
            RC_ASSERT(ProfileSelector::parse(selector->toString()).value() == *selector);
        else
            RC_ASSERT(selector.error().kind == Error::Kind::InvalidInput);
    }));
}

LONGREACH_TEST(ProfileSelectorTest)
#include "tst_profileselector.moc"
