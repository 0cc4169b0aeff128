// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/order.h"

#include "tests/support/generators.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class OrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatCanBeSent();
    void refuses_data();
    void refuses();
    void knowsWholeTags_data();
    void knowsWholeTags();
    void anyRunOfWholeTagsPasses();
};

namespace {

Iccid anIccid()
{
    return Iccid::parse(u"8949020000150000001").value();
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray configurationOf(qsizetype size)
{
    return QByteArray("\x30") + QByteArray(size - 1, '\0');
}

} // namespace

Q_DECLARE_METATYPE(longreach::Order)

void OrderTest::takesWhatCanBeSent()
{
    QVERIFY(validate(PsmoOrder{{DisableProfile{anIccid()}, EnableProfile{anIccid()}, ListProfileInfo{}, GetRat{},
                                DeleteProfile{anIccid()}, ConfigureAutoEnable{}}}));
    QVERIFY(validate(PsmoOrder{{ListProfileInfo{anIccid(), hex("5A9F70")}}}));
    QVERIFY(validate(EcoOrder{{ListEim{}, DeleteEim{QStringLiteral("eim.example")}, AddEim{configurationOf(4)},
                               UpdateEim{configurationOf(16'384)}}}));
    QVERIFY(validate(DownloadOrder{ActivationCode::parse(u"1$rsp.example.com$A").value()}));
    QVERIFY(validate(CardDataOrder{hex("80BF20BF228384A5A688A9BF2B")}));
    QVERIFY(validate(EuiccRecordOrder{.counterValue = 0}));
    QVERIFY(validate(EuiccRecordOrder{.signAlgorithm = QStringLiteral("prime256v1"),
                                      .signPublicKey = QByteArray("\x04") + QByteArray(64, '\1')}));
}

void OrderTest::refuses_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, Order order, const char *finding) {
        QTest::newRow(name) << std::move(order) << QString(QLatin1String(finding));
    };
    row("no psmo", PsmoOrder{}, "psmo: no step");
    row("no eco", EcoOrder{}, "eco: no step");
    row("cut tag", PsmoOrder{{GetRat{}, ListProfileInfo{{}, hex("5A9F")}}}, "psmo[1]: tag list ends inside a tag");
    row("auto enable", PsmoOrder{{ConfigureAutoEnable{.isOn = true}}}, "psmo[0]: auto enable needs");
    row("no eimId", EcoOrder{{ListEim{}, DeleteEim{}}}, "eco[1]: eIM identifier of 0");
    row("long eimId", EcoOrder{{DeleteEim{QString(129, u'a')}}}, "eco[0]: eIM identifier of 129");
    row("short configuration", EcoOrder{{AddEim{hex("300100")}}}, "eco[0]: eIM configuration of 3");
    row("long configuration", EcoOrder{{UpdateEim{configurationOf(16'385)}}}, "of 16385 octets");
    row("no sequence", EcoOrder{{AddEim{hex("31020000")}}}, "SEQUENCE");
    row("no tags", CardDataOrder{}, "edr: tag list is empty");
    row("no value", EuiccRecordOrder{}, "euicc: no value");
    row("algorithm", EuiccRecordOrder{.signAlgorithm = QStringLiteral("rsa")}, "signature algorithm");
    row("compressed point", EuiccRecordOrder{.signPublicKey = QByteArray("\x02") + QByteArray(64, '\1')}, "public key");
    row("short point", EuiccRecordOrder{.signPublicKey = QByteArray("\x04") + QByteArray(63, '\1')}, "public key");
}

void OrderTest::refuses()
{
    QFETCH(const longreach::Order, order);
    QFETCH(const QString, finding);
    const auto checked = validate(order);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(checked.error().detail.contains(finding), qPrintable(checked.error().detail));
}

void OrderTest::knowsWholeTags_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<bool>("whole");
    QTest::newRow("one octet") << hex("5A") << true;
    QTest::newRow("two octets") << hex("BF20") << true;
    QTest::newRow("three octets") << hex("9F8170") << true;
    QTest::newRow("cut after the first") << hex("5ABF") << false;
    QTest::newRow("cut in the middle") << hex("9F81") << false;
}

void OrderTest::knowsWholeTags()
{
    QFETCH(const QByteArray, tags);
    QFETCH(const bool, whole);
    QCOMPARE(validate(CardDataOrder{tags}).has_value(), whole);
}

void OrderTest::anyRunOfWholeTagsPasses()
{
    QVERIFY(rc::check("whole tags one after the other are a tag list", [] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 20);
        QByteArray tags;
        for (std::size_t at = 0; at < count; ++at)
            tags += *rc::gen::element(hex("80"), hex("5A"), hex("A6"), hex("BF22"), hex("9F70"), hex("9F8170"));
        RC_ASSERT(validate(CardDataOrder{tags}).has_value());
        RC_ASSERT(!validate(CardDataOrder{tags + hex("BF")}).has_value());
    }));
}

LONGREACH_TEST(OrderTest)
#include "tst_order.moc"
