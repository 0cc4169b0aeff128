// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/tables/registers.h"

#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace longreach;
using namespace longreach::card;

/// The tables of makers and issuers that come with the program.
class RegistersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesMakers_data();
    void namesMakers();
    void namesIssuers_data();
    void namesIssuers();
    void saysWhatItDoesNotKnow();
};

void RegistersTest::namesMakers_data()
{
    QTest::addColumn<QString>("eid");
    QTest::addColumn<QString>("name");
    QTest::newRow("of the test cards") << QStringLiteral("89049032123451234512345678901235")
                                       << QStringLiteral("Giesecke");
    QTest::newRow("of Spain") << QStringLiteral("89034011099300000025800001320291") << QStringLiteral("Valid");
    QTest::newRow("of Britain") << QStringLiteral("89044045116727494800000004479366") << QStringLiteral("Kigen");
}

void RegistersTest::namesMakers()
{
    QFETCH(const QString, eid);
    QFETCH(const QString, name);
    const auto maker = makerOf(Eid::parse(eid).value());
    QVERIFY2(maker.name.startsWith(name), qPrintable(maker.name));
    QCOMPARE(maker.key, eid.left(8));
    QVERIFY(QRegularExpression(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$")).match(maker.date).hasMatch());
}

void RegistersTest::namesIssuers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *key, const char *name) {
        QTest::newRow(name) << QByteArray::fromHex(key) << QString::fromLatin1(name);
    };
    row("81370f5125d0b1d408d4c3b232e6d25e795bebfb", "GSM Association - RSP2");
    row("4c27967ad20c14b391e9601e41e604ad57c0222f", "OISTE");
    row("16b5d16048e3ea02bd4b606e5f77a4bf20808d83", "China Unicom eSIM Root");
    row("34eecf13156518d48d30bdf06853404d115f955d", "GSMA Test CI of SGP.26 v3");
}

void RegistersTest::namesIssuers()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, name);
    const auto issuer = issuerOf(key);
    QVERIFY2(issuer.name.startsWith(name), qPrintable(issuer.name));
    QVERIFY(!issuer.source.isEmpty());
}

void RegistersTest::saysWhatItDoesNotKnow()
{
    const auto issuer = issuerOf(QByteArray(20, '\1'));
    QVERIFY(issuer.name.isEmpty());
    QCOMPARE(issuer.key, QString::fromLatin1(QByteArray(20, '\1').toHex()).toUpper());
}

LONGREACH_TEST(RegistersTest)
#include "tst_registers.moc"
