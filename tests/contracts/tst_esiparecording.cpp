// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab.h"
#include "tests/contracts/recording.h"
#include "tests/support/testregistry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace longreach;
using longreach::contracts::readRecording;
using longreach::test::RawAnswer;
using longreach::test::RawHttps;

namespace {

/// One exchange of a stock IPA with another eIM.
struct IpaExchange {
    QString label;
    int connection = 0;
    QByteArray head; ///< of the request, with the line that ends it
    QByteArray request;
    QByteArray statusLine;
    QByteArray contentType;
    QByteArray answer;
};

QByteArray hexIn(const QJsonObject &side)
{
    return QByteArray::fromHex(side[u"body_hex"].toString().toLatin1());
}

IpaExchange readIpaExchange(const QByteArray &line)
{
    const auto json = QJsonDocument::fromJson(line).object();
    const auto request = json[u"request"].toObject();
    const auto response = json[u"response"].toObject();
    IpaExchange exchange{json[u"label"].toString(),
                         json[u"connection"].toInt(),
                         request[u"line"].toString().toUtf8(),
                         hexIn(request),
                         response[u"line"].toString().toUtf8(),
                         {},
                         hexIn(response)};
    exchange.head += "\r\n";
    for (const auto &header : request[u"headers"].toArray())
        exchange.head += header[0].toString().toUtf8() + ": " + header[1].toString().toUtf8() + "\r\n";
    exchange.head += "\r\n";
    for (const auto &header : response[u"headers"].toArray()) {
        if (header[0].toString() == u"content-type")
            exchange.contentType = header[1].toString().toUtf8();
    }
    return exchange;
}

QList<IpaExchange> readConversation()
{
    QList<IpaExchange> exchanges;
    for (const auto &line : test::readData(QStringLiteral("sgp32/esipa.jsonl")).split('\n')) {
        if (!line.isEmpty())
            exchanges.push_back(readIpaExchange(line));
    }
    return exchanges;
}

qsizetype lengthOfHeader(const QByteArray &tlv)
{
    constexpr qsizetype TagLength = 2;
    const auto length = static_cast<unsigned char>(tlv.at(TagLength));
    return TagLength + 1 + (length > 127 ? length - 128 : 0);
}

/// What kind of answer it is: the message, and for a poll which work there is, or the very code.
QByteArray kindOf(const QByteArray &body)
{
    if (!body.startsWith("\xBF\x4F"))
        return body.left(2).toHex();
    const auto content = body.mid(lengthOfHeader(body));
    return "bf4f " + (content.startsWith('\x02') ? content : content.left(2)).toHex();
}

/// A lookup as one comparable text. The other eIM wrote the IPA's capabilities, which are no proper bit
/// strings, anew; here they go out as they came.
QByteArray comparable(const RawAnswer &answer)
{
    static const QRegularExpression capabilities(QStringLiteral(R"re("ipaCapabilities":"[0-9A-F]+")re"));
    return QString::fromUtf8(contracts::normalised(answer, false)).remove(capabilities).toUtf8();
}

/// Where counter and transaction id of a package stand: `81 01 <counter> 82 10 <id>`.
constexpr qsizetype OrderMarkLength = 21;

QByteArray orderMarkIn(const QByteArray &message)
{
    const auto id = message.indexOf("\x82\x10");
    return id < 3 ? QByteArray() : message.mid(id - 3, OrderMarkLength);
}

} // namespace

/// A stock IPA's conversation with another eIM, held again with the lab.
class EsipaRecordingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersInKind();
    void tellsTheOutcomes();

private:
    RawAnswer order(const QString &label);
    RawAnswer ask(const IpaExchange &exchange);

    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<RawHttps> m_rest;
    QHash<int, std::shared_ptr<RawHttps>> m_connections;
    QHash<QString, QByteArray> m_orders; ///< paths of lookup by label
    QByteArray m_orderMark;              ///< of the last package the lab gave
};

void EsipaRecordingTest::initTestCase()
{
    lab::LabOptions options;
    options.devices = 1;
    options.speed = 200; // so that what is set of a card takes 50 ms
    options.listLimit = 0;
    options.esipa.eimId = "eIM";
    options.esipa.acceptsNew = true;
    m_lab = lab::Lab::start(options).value();
    m_rest = std::make_unique<RawHttps>(m_lab->restUrl(), m_lab->certificateFile());
    // The recorded signatures are over another eIM's counters, so they prove nothing here.
    const auto set =
        m_rest->post("/euicc/create",
                     R"({"eidValue":"89049032123451234512345678903466","order":{"euicc":[{"consumerEuicc":true}]}})");
    QTRY_VERIFY(m_rest->get(set.header("location")).body.contains("done"));
}

/// Places the order that the recording was made with, if the IPA came for one.
RawAnswer EsipaRecordingTest::order(const QString &label)
{
    for (const auto &exchange : readRecording()) {
        if (exchange.note == QStringLiteral("[%1] create").arg(label))
            return m_rest->exchange(exchange.toBytes({}));
    }
    return {};
}

RawAnswer EsipaRecordingTest::ask(const IpaExchange &exchange)
{
    auto &connection = m_connections[exchange.connection];
    if (!connection)
        connection = std::make_shared<RawHttps>(m_lab->esipaUrl(), m_lab->certificateFile());
    auto body = exchange.request;
    if (body.startsWith("\xBF\x50") && !orderMarkIn(body).isEmpty())
        body.replace(orderMarkIn(body), m_orderMark);
    const auto answer = connection->exchange(exchange.head + body);
    if (!orderMarkIn(answer.body).isEmpty())
        m_orderMark = orderMarkIn(answer.body);
    return answer;
}

void EsipaRecordingTest::answersInKind()
{
    const auto conversation = readConversation();
    QCOMPARE(conversation.size(), 114);
    for (const auto &exchange : conversation) {
        if (!m_orders.contains(exchange.label))
            m_orders.insert(exchange.label, order(exchange.label).header("location"));
        const auto answer = ask(exchange);
        const auto told = exchange.label.toLatin1() + ": " + exchange.request.left(40).toHex() + " -> "
            + QByteArray::number(answer.status) + ' ' + answer.body.toHex();
        QVERIFY2(exchange.statusLine.contains(QByteArray::number(answer.status)), told.constData());
        QVERIFY2(kindOf(answer.body) == kindOf(exchange.answer), told.constData());
        QCOMPARE(answer.header("content-type"), exchange.contentType);
        QCOMPARE(answer.header("x-admin-protocol"), QByteArray("gsma/rsp/v2.1.0"));
    }
}

void EsipaRecordingTest::tellsTheOutcomes()
{
    int count = 0;
    for (const auto &exchange : readRecording()) {
        const auto label = exchange.note.section(u']', 0, 0).mid(1);
        if (!exchange.note.endsWith(u"] lookup after the IPA polled") || m_orders.value(label).isEmpty())
            continue;
        const auto answer = m_rest->get(m_orders.take(label));
        const auto wanted = comparable(exchange.answer);
        QVERIFY2(comparable(answer) == wanted, (wanted + '\n' + answer.body).constData());
        ++count;
    }
    QVERIFY(count > 30);
}

LONGREACH_TEST(EsipaRecordingTest)
#include "tst_esiparecording.moc"
