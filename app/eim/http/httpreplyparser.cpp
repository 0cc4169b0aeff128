// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpreplyparser.h"

#include <algorithm>

namespace longreach::eim {

namespace {

constexpr qsizetype HeadMaximum = 64 * 1024;
constexpr qsizetype LineMaximum = 1024;

tl::unexpected<Error> badReply(const QString &finding)
{
    return failure(Error::Kind::BadReply, QStringLiteral("HTTP answer: %1").arg(finding));
}

/// A non-negative number of digits alone: no sign, no space, no list.
std::optional<qsizetype> readLength(const QByteArray &text, int base)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    bool isNumber = false;
    const auto length = text.toLongLong(&isNumber, base);
    if (!isPlain || !isNumber)
        return std::nullopt;
    return length;
}

} // namespace

Result<void> HttpReplyParser::feed(QByteArrayView octets)
{
    if (octets.isEmpty())
        return {};
    m_hasBegun = true;
    m_pending.append(octets);
    while (m_step != Step::Done) {
        const auto moved = advance();
        if (!moved)
            return failure(moved.error());
        if (!*moved)
            return {};
    }
    return {};
}

Result<bool> HttpReplyParser::advance()
{
    switch (m_step) {
    case Step::Head: return readHead();
    case Step::Body: return readBody(Step::Done);
    case Step::BodyUntilClose: return readUntilClose();
    case Step::ChunkSize: return readChunkSize();
    case Step::Chunk: return readBody(Step::ChunkEnd);
    case Step::ChunkEnd: return readChunkEnd();
    case Step::Trailer: return readTrailer();
    case Step::Done: break;
    }
    return false;
}

Result<void> HttpReplyParser::finish()
{
    if (m_step == Step::BodyUntilClose)
        m_step = Step::Done;
    if (m_step != Step::Done)
        return badReply(m_hasBegun ? QStringLiteral("ends in the middle") : QStringLiteral("nothing arrived"));
    return {};
}

bool HttpReplyParser::canReuseConnection() const
{
    return isDone() && !m_endsWithConnection && !m_isOldVersion && m_pending.isEmpty()
        && m_reply.header("connection").compare("close", Qt::CaseInsensitive) != 0;
}

Result<bool> HttpReplyParser::readHead()
{
    const auto end = m_pending.indexOf("\r\n\r\n");
    if (end > HeadMaximum || (end < 0 && m_pending.size() > HeadMaximum))
        return badReply(QStringLiteral("headers of more than %1 octets").arg(HeadMaximum));
    if (end < 0 && m_pending.size() >= 5 && !m_pending.startsWith("HTTP/"))
        return badReply(QStringLiteral("does not begin with HTTP/"));
    if (end < 0)
        return false;
    const auto head = m_pending.left(end);
    m_pending.remove(0, end + 4);
    m_reply.headers.clear();
    if (auto read = readHeadLines(head); !read)
        return failure(read.error());
    if (m_reply.status < 200)
        return true; // an interim answer: the real one follows
    if (auto chosen = chooseBody(); !chosen)
        return failure(chosen.error());
    return true;
}

Result<void> HttpReplyParser::readHeadLines(const QByteArray &head)
{
    auto lines = head.split('\n');
    const auto first = lines.takeFirst().trimmed();
    if (!first.startsWith("HTTP/1.") || first.size() < 12 || first.at(8) != ' ')
        return badReply(QStringLiteral("not an HTTP/1.x status line"));
    m_isOldVersion = first.at(7) == '0';
    const auto status = readLength(first.mid(9, 3), 10);
    if (!status || *status < 100 || *status > 599)
        return badReply(QStringLiteral("status is no number from 100 to 599"));
    m_reply.status = static_cast<int>(*status);
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon < 1)
            return badReply(QStringLiteral("a header without a name"));
        m_reply.headers.emplace_back(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return {};
}

Result<void> HttpReplyParser::chooseBody()
{
    if (m_reply.status == 204 || m_reply.status == 304) {
        m_step = Step::Done;
        return {};
    }
    if (const auto coding = m_reply.header("transfer-encoding"); !coding.isEmpty()) {
        if (coding.compare("chunked", Qt::CaseInsensitive) != 0)
            return badReply(QStringLiteral("a transfer coding other than chunked"));
        m_step = Step::ChunkSize;
        return {};
    }
    if (m_reply.header("content-length").isEmpty()) {
        m_endsWithConnection = true;
        m_step = Step::BodyUntilClose;
        return {};
    }
    for (const auto &[name, value] : m_reply.headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) == 0 && value != m_reply.header("content-length"))
            return badReply(QStringLiteral("two lengths that differ"));
    }
    const auto length = readLength(m_reply.header("content-length"), 10);
    if (!length)
        return badReply(QStringLiteral("Content-Length is no number"));
    if (*length > m_maximumBody)
        return badReply(QStringLiteral("a body of more than %1 octets").arg(m_maximumBody));
    m_left = *length;
    m_step = Step::Body;
    return {};
}

Result<bool> HttpReplyParser::readBody(Step next)
{
    const auto count = std::min(m_left, m_pending.size());
    m_reply.body.append(m_pending.constData(), count);
    m_pending.remove(0, count);
    m_left -= count;
    if (m_left > 0)
        return false;
    m_step = next;
    return true;
}

Result<bool> HttpReplyParser::readUntilClose()
{
    m_reply.body.append(m_pending);
    m_pending.clear();
    if (m_reply.body.size() > m_maximumBody)
        return badReply(QStringLiteral("a body of more than %1 octets").arg(m_maximumBody));
    return false;
}

Result<bool> HttpReplyParser::readChunkSize()
{
    const auto end = m_pending.indexOf("\r\n");
    if (end < 0 && m_pending.size() > LineMaximum)
        return badReply(QStringLiteral("a chunk without a size"));
    if (end < 0)
        return false;
    auto line = m_pending.left(end);
    m_pending.remove(0, end + 2);
    if (const auto extension = line.indexOf(';'); extension >= 0)
        line.truncate(extension);
    const auto size = readLength(line.trimmed(), 16);
    if (!size)
        return badReply(QStringLiteral("a chunk without a size"));
    if (*size > m_maximumBody - m_reply.body.size())
        return badReply(QStringLiteral("a body of more than %1 octets").arg(m_maximumBody));
    m_left = *size;
    m_step = *size == 0 ? Step::Trailer : Step::Chunk;
    return true;
}

Result<bool> HttpReplyParser::readChunkEnd()
{
    if (m_pending.size() < 2)
        return false;
    if (!m_pending.startsWith("\r\n"))
        return badReply(QStringLiteral("a chunk longer than its size"));
    m_pending.remove(0, 2);
    m_step = Step::ChunkSize;
    return true;
}

Result<bool> HttpReplyParser::readTrailer()
{
    const auto end = m_pending.indexOf("\r\n");
    if (end < 0 && m_pending.size() > HeadMaximum)
        return badReply(QStringLiteral("a trailer of more than %1 octets").arg(HeadMaximum));
    if (end < 0)
        return false;
    m_pending.remove(0, end + 2);
    if (end == 0)
        m_step = Step::Done;
    return true;
}

} // namespace longreach::eim
