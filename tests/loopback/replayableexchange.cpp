// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/replayableexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::test {

LoopbackAnswer ReplayableExchange::toAnswer() const
{
    auto sent = headers;
    std::erase_if(sent,
                  [](const auto &header) { return header.first.compare("content-length", Qt::CaseInsensitive) == 0; });
    return LoopbackAnswer::make(status, answer, sent);
}

std::vector<ReplayableExchange> readExchanges(const QByteArray &jsonLines)
{
    std::vector<ReplayableExchange> exchanges;
    for (const auto &line : jsonLines.split('\n')) {
        const auto object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        const auto request = object.value(u"request").toObject();
        const auto response = object.value(u"response").toObject();
        ReplayableExchange exchange;
        exchange.line = static_cast<int>(exchanges.size()) + 1;
        exchange.note = object.value(u"note").toString();
        exchange.method = request.value(u"method").toString().toUtf8();
        exchange.path = request.value(u"path").toString().toUtf8();
        exchange.body = request.value(u"body").toString().toUtf8();
        exchange.status = response.value(u"status").toInt();
        exchange.answer = response.value(u"body").toString().toUtf8();
        for (const auto &header : response.value(u"headers").toArray())
            exchange.headers.emplace_back(header.toArray().at(0).toString().toUtf8(),
                                          header.toArray().at(1).toString().toUtf8());
        exchanges.push_back(std::move(exchange));
    }
    return exchanges;
}

} // namespace longreach::test
