// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/httpanswerreader.h"

namespace longreach::card {

namespace {

constexpr qsizetype MaximumHead = 64 * 1024;
constexpr int NoContent = 204;

tl::unexpected<Error> badAnswer(const char *finding)
{
    return failure(Error::Kind::BadReply, QStringLiteral("HTTP: ") + QLatin1String(finding));
}

struct Head {
    qsizetype size = 0;
    int status = 0;
    QByteArray contentType;
    qsizetype length = -1; ///< not said
    bool isChunked = false;
    bool closes = false;
};

void readHeader(const QByteArray &name, const QByteArray &value, Head &head)
{
    if (name == "content-length") {
        bool isNumber = false;
        const auto length = value.toLongLong(&isNumber);
        head.length = isNumber && length >= 0 ? length : HttpsConnection::MaximumAnswer + 1;
    } else if (name == "transfer-encoding") {
        head.isChunked = value.toLower().contains("chunked");
    } else if (name == "connection") {
        head.closes = value.toLower().contains("close");
    } else if (name == "content-type") {
        head.contentType = value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
    }
}

Result<std::optional<Head>> readHead(const QByteArray &received)
{
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return received.size() > MaximumHead ? Result<std::optional<Head>>(badAnswer("the head is too long"))
                                             : std::optional<Head>();
    Head head;
    head.size = end + 4;
    auto lines = received.left(end).split('\n');
    const auto first = lines.takeFirst().trimmed();
    head.status = first.startsWith("HTTP/1.") ? first.mid(9, 3).toInt() : 0;
    if (head.status < 100 || head.status > 599)
        return badAnswer("no status line");
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            readHeader(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed(), head);
    }
    return head;
}

/// The chunks from `at` on put together; `at` then stands behind them. Empty while octets are missing.
Result<std::optional<QByteArray>> readChunks(const QByteArray &received, qsizetype &at)
{
    QByteArray body;
    while (true) {
        const auto lineEnd = received.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::optional<QByteArray>();
        bool isSize = false;
        const auto size = received.mid(at, lineEnd - at).split(';').first().trimmed().toLongLong(&isSize, 16);
        if (!isSize || size < 0 || size > HttpsConnection::MaximumAnswer)
            return badAnswer("no length of a chunk");
        const auto next = lineEnd + 2 + size + 2;
        if (received.size() < next)
            return std::optional<QByteArray>();
        body += received.mid(lineEnd + 2, size);
        at = next;
        if (size == 0)
            return std::optional(body);
        if (body.size() > HttpsConnection::MaximumAnswer)
            return badAnswer("the body is too long");
    }
}

} // namespace

Result<std::optional<HttpTaken>> takeHttpAnswer(QByteArray &received)
{
    const auto head = readHead(received);
    if (!head || !*head)
        return head ? Result<std::optional<HttpTaken>>(std::nullopt) : failure(head.error());
    if ((*head)->status < 200) {
        received.remove(0, (*head)->size);
        return takeHttpAnswer(received);
    }
    HttpTaken taken{{(*head)->status, (*head)->contentType, {}}, (*head)->closes};
    auto end = (*head)->size;
    if ((*head)->isChunked) {
        auto chunks = readChunks(received, end);
        if (!chunks || !*chunks)
            return chunks ? Result<std::optional<HttpTaken>>(std::nullopt) : failure(chunks.error());
        taken.answer.body = **chunks;
    } else if ((*head)->status != NoContent) {
        if ((*head)->length < 0)
            return badAnswer("the length of the body is not said");
        if ((*head)->length > HttpsConnection::MaximumAnswer)
            return badAnswer("the body is too long");
        if (received.size() < end + (*head)->length)
            return std::optional<HttpTaken>();
        taken.answer.body = received.mid(end, (*head)->length);
        end += (*head)->length;
    }
    received.remove(0, end);
    return std::optional(taken);
}

} // namespace longreach::card
