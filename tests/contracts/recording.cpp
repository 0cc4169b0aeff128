// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/recording.h"

#include "app/lab/orderedjson.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace longreach::contracts {

namespace {

std::vector<std::pair<QByteArray, QByteArray>> readHeaders(const QJsonArray &pairs)
{
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    for (const auto &pair : pairs)
        headers.emplace_back(pair[0].toString().toUtf8(), pair[1].toString().toUtf8());
    return headers;
}

/// Long paddings were cut from the recording: "xxx...<64098 chars in all>".
QByteArray restorePadding(const QByteArray &body)
{
    static const QRegularExpression cut(QStringLiteral("\\.\\.\\.<(\\d+) chars in all>$"));
    const auto match = cut.match(QString::fromUtf8(body));
    if (!match.hasMatch())
        return body;
    const QByteArray end("\"}}");
    const auto front = body.left(match.capturedStart());
    return front + QByteArray(match.captured(1).toLongLong() - front.size() - end.size(), 'x') + end;
}

RecordedExchange readExchange(const QJsonObject &line)
{
    const auto request = line[u"request"].toObject();
    const auto response = line[u"response"].toObject();
    RecordedExchange exchange;
    exchange.note = line[u"note"].toString();
    exchange.method = request[u"method"].toString().toLatin1();
    exchange.path = request[u"path"].toString().toLatin1();
    exchange.headers = readHeaders(request[u"headers"].toArray());
    exchange.body = restorePadding(request[u"body"].toString().toUtf8());
    exchange.answer.status = response[u"status"].toInt();
    exchange.answer.reason = response[u"reason"].toString().toLatin1();
    exchange.answer.headers = readHeaders(response[u"headers"].toArray());
    exchange.answer.body = response[u"body"].toString().toUtf8();
    return exchange;
}

QByteArray replaced(const QByteArray &text, const char *pattern, const char *with)
{
    return QString::fromUtf8(text)
        .replace(QRegularExpression(QString::fromLatin1(pattern)), QString::fromLatin1(with))
        .toUtf8();
}

/// Ids are equal but for their order, which has none.
QByteArray normalisedList(const QByteArray &body)
{
    const QByteArray front(R"({"resourceIdList": [)");
    if (!body.startsWith(front) || !body.endsWith("]}"))
        return body;
    const auto count = body.size() == front.size() + 2 ? 0 : body.count(',') + 1;
    return front + QByteArray::number(count) + " ids of 36 in " + QByteArray::number(body.size()) + " bytes]}";
}

/// The names of an object's members and the kinds of their values.
QByteArray outline(const QByteArray &body)
{
    const auto object = lab::OrderedJson::parse(body).value();
    QByteArray text;
    for (const auto &[name, value] : *object.asObject())
        text += name + (value.asString() ? ": text\n" : value.asArray() ? ": list\n" : ": other\n");
    return text;
}

QByteArray normalisedBody(const QByteArray &body, bool keepsDebugTerm)
{
    if (body.startsWith(R"({"hostname":)"))
        return outline(body);
    auto equal = replaced(normalisedList(body), R"re("timestamp":"\d{10}")re", R"("timestamp":"T")");
    equal = replaced(equal, R"re("iconType":"png","icon":"[0-9A-F]*",)re", "");
    return keepsDebugTerm ? equal : replaced(equal, R"re("debuginfo":"83[0-9A-F]+")re", R"("debuginfo":"D")");
}

} // namespace

std::vector<RecordedExchange> readRecording()
{
    std::vector<RecordedExchange> exchanges;
    for (const auto &line : test::readData(QStringLiteral("eim/onomondo-eim-rest.jsonl")).split('\n')) {
        if (!line.isEmpty())
            exchanges.push_back(readExchange(QJsonDocument::fromJson(line).object()));
    }
    return exchanges;
}

QByteArray RecordedExchange::toBytes(const QHash<QByteArray, QByteArray> &ids) const
{
    // Three requests differ from what the headers of the recording say.
    const bool isChunked = note == u"chunked request body";
    const bool isHttp10 = note == u"HTTP/1.0";
    auto target = path;
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        target.replace(id.key(), id.value());
    QByteArray bytes = method + ' ' + target + (isHttp10 ? " HTTP/1.0" : " HTTP/1.1") + "\r\n";
    for (const auto &[name, value] : headers) {
        const bool isLeftOut =
            (name == "Host" && note == u"HTTP/1.1 without Host") || (name == "Content-Length" && isChunked);
        if (!isLeftOut)
            bytes += name + ": " + value + "\r\n";
    }
    if (note == u"Expect: 100-continue")
        bytes += "Expect: 100-continue\r\n";
    if (isChunked)
        return bytes + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body
            + "\r\n0\r\n\r\n";
    return bytes + "\r\n" + body;
}

QByteArray idOf(const test::RawAnswer &answer)
{
    return answer.header("location").split('/').last();
}

bool hasPlainDebugTerm(const test::RawAnswer &answer)
{
    return answer.body.contains(R"("debuginfo":"836400046E6F6E65")")
        || answer.body.contains(R"("debuginfo":"83740000000164000865696456616C7565)");
}

QByteArray normalised(const test::RawAnswer &answer, bool keepsDebugTerm)
{
    const auto body = normalisedBody(answer.body, keepsDebugTerm);
    auto text = QByteArray::number(answer.status) + ' ' + answer.reason + '\n';
    for (const auto &[name, value] : answer.headers) {
        text += name + ": ";
        if (name == "date")
            text += replaced(value, R"re(^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$)re", "today");
        else if (name == "content-length" && body != answer.body)
            text += answer.body.size() > 0 ? "some" : "none";
        else if (name == "location")
            text += replaced(value, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
        else
            text += value;
        text += '\n';
    }
    return text + '\n' + body;
}

} // namespace longreach::contracts
