// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/orderbody.h"

#include "tests/loopback/replayableexchange.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace longreach;
using eim::orderBody;
using ports::OrderRequest;

namespace {

constexpr auto SomeEid = "89049032123451234512345678901235";

// The recording took it from a document: its check digits are wrong, so no Eid can have it.
constexpr auto InvalidEid = "89044045930000000000001499923845";

OrderRequest ask(Order order)
{
    return {Eid::parse(QString::fromLatin1(SomeEid)).value(), std::move(order)};
}

Iccid wire(QStringView hex)
{
    return Iccid::parseWireHex(hex).value();
}

/// JSON text without the spaces that the recording's client put between its tokens.
QByteArray withoutSpaces(const QByteArray &json)
{
    QByteArray dense;
    bool isInString = false;
    for (const auto octet : json) {
        if (octet == '"')
            isInString = !isInString;
        if (octet != ' ' || isInString)
            dense += octet;
    }
    return dense;
}

} // namespace

class OrderBodyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesWhatWasAccepted_data();
    void writesWhatWasAccepted();
    void escapesCodes();
    void refusesWhatWouldChokeTheEim_data();
    void refusesWhatWouldChokeTheEim();
    void recognisesItsOwnOrder();

private:
    [[nodiscard]] QByteArray recorded(const QString &note) const;
    [[nodiscard]] QByteArray recordedHex(const QString &note, QByteArrayView member) const;

    std::vector<test::ReplayableExchange> m_recording;
};

void OrderBodyTest::initTestCase()
{
    m_recording = test::readExchanges(test::readData(QStringLiteral("eim/onomondo-eim-rest.jsonl")));
    QVERIFY(!m_recording.empty());
}

QByteArray OrderBodyTest::recorded(const QString &note) const
{
    for (const auto &exchange : m_recording) {
        if (exchange.note == note && exchange.isCreate() && exchange.status == 303)
            return withoutSpaces(exchange.body).replace(InvalidEid, SomeEid);
    }
    return {};
}

QByteArray OrderBodyTest::recordedHex(const QString &note, QByteArrayView member) const
{
    const auto body = recorded(note);
    const auto begin = body.indexOf(member) + member.size() + 3;
    return QByteArray::fromHex(body.mid(begin, body.indexOf('"', begin) - begin));
}

void OrderBodyTest::writesWhatWasAccepted_data()
{
    const auto code = ActivationCode::parse(u"1$rsp.example.com$EXAMPLE").value();
    const auto iccid = wire(u"98440446800007307701");
    const auto tags = QByteArray::fromHex("80BF20BF228384A5A688A9BF2B");
    const auto added = recordedHex(QStringLiteral("eco addEim"), "eimConfigurationData");
    const auto updated = recordedHex(QStringLiteral("eco updateEim"), "eimConfigurationData");
    const auto key = recordedHex(QStringLiteral("euicc set params"), "signPubKey");
    QTest::addColumn<Order>("order");
    const auto row = [](const char *note, const Order &order) { QTest::newRow(note) << order; };
    row("download: documented order", DownloadOrder{code});
    row("psmo enable", PsmoOrder{{EnableProfile{iccid, false}}});
    row("psmo enable rollback", PsmoOrder{{EnableProfile{iccid, true}}});
    row("psmo disable", PsmoOrder{{DisableProfile{iccid}}});
    row("psmo delete", PsmoOrder{{DeleteProfile{iccid}}});
    row("psmo listProfileInfo", PsmoOrder{{ListProfileInfo{}}});
    row("psmo getRAT", PsmoOrder{{GetRat{}}});
    row("psmo configureAutoEnable",
        PsmoOrder{{ConfigureAutoEnable{true, QStringLiteral("1.3.6.1.4.1.31746.1.500.1.1"),
                                       QStringLiteral("rsp.example.com")}}});
    row("psmo three in one package",
        PsmoOrder{{DisableProfile{iccid}, EnableProfile{iccid, false}, ListProfileInfo{}}});
    row("eco listEim", EcoOrder{{ListEim{}}});
    row("eco deleteEim", EcoOrder{{DeleteEim{QStringLiteral("eIM2")}}});
    row("eco addEim", EcoOrder{{AddEim{added}}});
    row("eco updateEim", EcoOrder{{UpdateEim{updated}}});
    row("edr all tags", CardDataOrder{tags});
    row("euicc set params", EuiccRecordOrder{1000, false, 7, QStringLiteral("prime256v1"), key});
    row("[emu-psmo-list-taglist] create",
        PsmoOrder{{ListProfileInfo{std::nullopt, QByteArray::fromHex("5A4F9F70909192")}}});
    row("[emu-psmo-list-by-iccid] create", PsmoOrder{{ListProfileInfo{wire(u"98940404800000000028"), {}}}});
}

void OrderBodyTest::writesWhatWasAccepted()
{
    QFETCH(const Order, order);
    const auto expected = recorded(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!expected.isEmpty(), "no such note in the recording");
    QCOMPARE(orderBody(ask(order)).value(), expected);
}

void OrderBodyTest::escapesCodes()
{
    const auto code = ActivationCode::parse(u"1$rsp.example.com$A+B&C=D%41").value();
    const auto body = orderBody(ask(DownloadOrder{code})).value();
    QVERIFY(body.contains(R"(1$rsp.example.com$A\u002bB\u0026C\u003dD\u002541)"));
}

void OrderBodyTest::refusesWhatWouldChokeTheEim_data()
{
    QTest::addColumn<Order>("order");
    QTest::newRow("no step") << Order(PsmoOrder{});
    QTest::newRow("no eCO") << Order(EcoOrder{});
    QTest::newRow("cut tag") << Order(CardDataOrder{QByteArray::fromHex("80BF")});
    QTest::newRow("no tags") << Order(CardDataOrder{});
    QTest::newRow("nothing to set") << Order(EuiccRecordOrder{});
    QTest::newRow("no DER") << Order(EcoOrder{{AddEim{"abcdef"}}});
    PsmoOrder many;
    many.steps.assign(2'000, DisableProfile{wire(u"98440446800007307701")});
    QTest::newRow("over 64,000 octets") << Order(many);
}

void OrderBodyTest::refusesWhatWouldChokeTheEim()
{
    QFETCH(const Order, order);
    const auto body = orderBody(ask(order));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, Error::Kind::InvalidInput);
}

void OrderBodyTest::recognisesItsOwnOrder()
{
    const auto request = ask(PsmoOrder{{EnableProfile{wire(u"98440446800007307701"), true}}});
    const auto resource = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    QVERIFY(
        eim::isSameOrder(resource(R"({"order":{"psmo":[{"enable":{"rollback":true,"iccid":"98440446800007307701"}}]},
                                         "eidValue":"89049032123451234512345678901235"})"),
                         request));
    QVERIFY(
        !eim::isSameOrder(resource(R"({"order":{"psmo":[{"enable":{"rollback":false,"iccid":"98440446800007307701"}}]},
                                          "eidValue":"89049032123451234512345678901235"})"),
                          request));
    QVERIFY(!eim::isSameOrder({}, request));
}

LONGREACH_TEST(OrderBodyTest)
#include "tst_orderbody.moc"
