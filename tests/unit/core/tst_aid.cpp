// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/aid.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;

class AidTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void roundTrips();
};

void AidTest::readsAndWrites()
{
    QCOMPARE(Aid::isdR().toString(), QStringLiteral("A0000005591010FFFFFFFF8900000100"));
    QCOMPARE(Aid::parse(u"a0 00 00 05 59 10 10 ff ff ff ff 89 00 00 01 00").value(), Aid::isdR());
}

void AidTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("four octets") << QStringLiteral("A0000005");
    QTest::newRow("seventeen octets") << QStringLiteral("A0000005591010FFFFFFFF890000010000");
    QTest::newRow("odd") << QStringLiteral("A0000005591");
    QTest::newRow("one letter") << QStringLiteral("A0000005591010FFFFFFFF890000010G");
    QTest::newRow("empty") << QString();
}

void AidTest::refuses()
{
    QFETCH(const QString, text);
    const auto aid = Aid::parse(text);
    QVERIFY(!aid);
    QCOMPARE(aid.error().kind, Error::Kind::InvalidInput);
}

void AidTest::roundTrips()
{
    QVERIFY(rc::check("5 to 16 octets read back", [] {
        const auto size = *rc::gen::inRange<std::size_t>(5, 17);
        const auto octets = *rc::gen::container<std::string>(size, rc::gen::arbitrary<char>());
        const auto aid = Aid::fromBytes(QByteArray::fromStdString(octets)).value();
        RC_ASSERT(aid.bytes().toStdString() == octets);
        RC_ASSERT(Aid::parse(aid.toString()).value() == aid);
        RC_ASSERT(!(aid < aid));
    }));
}

LONGREACH_TEST(AidTest)
#include "tst_aid.moc"
