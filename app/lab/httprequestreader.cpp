// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/httprequestreader.h"

#include <QList>

#include <algorithm>

namespace longreach::lab {

namespace {

constexpr qsizetype HeadLimit = 65'536;
constexpr qsizetype LineLimit = 8'192;

} // namespace

HttpRequestReader::Finding HttpRequestReader::next()
{
    for (;;) {
        if (const auto finding = step())
            return *finding;
    }
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::step()
{
    switch (m_stage) {
    case Stage::Head: return readHead();
    case Stage::Body: return readBody();
    case Stage::ChunkSize: return readChunkSize();
    case Stage::ChunkBytes: return readChunkBytes();
    case Stage::Trailer: return readTrailer();
    }
    return Finding::Broken;
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > HeadLimit ? Finding::Broken : Finding::Incomplete;
    m_request = {};
    m_hasGivenUpBody = false;
    m_taken = 0;
    const auto head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head))
        return Finding::Broken;
    return startBody();
}

bool HttpRequestReader::parseHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || start[0].isEmpty() || start[1].isEmpty())
        return false;
    m_request.method = start[0];
    m_request.target = start[1];
    m_request.isHttp10 = start[2] == "HTTP/1.0";
    return (m_request.isHttp10 || start[2] == "HTTP/1.1")
        && std::all_of(lines.begin() + 1, lines.end(),
                       [this](const QByteArray &line) { return parseHeaderLine(line); });
}

bool HttpRequestReader::parseHeaderLine(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    if (colon < 1 || line.at(colon - 1) == ' ')
        return false;
    m_request.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return true;
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::startBody()
{
    if (m_request.header("transfer-encoding").toLower() == "chunked") {
        m_stage = Stage::ChunkSize;
    } else {
        const auto length = m_request.header("content-length");
        bool isNumber = true;
        m_missing = length.isNull() ? 0 : length.toLongLong(&isNumber);
        if (!isNumber || m_missing < 0)
            return Finding::Broken;
        m_request.isBodyTooLong = m_missing > BodyLimit;
        m_hasGivenUpBody = m_missing > SkipLimit;
        if (m_hasGivenUpBody)
            return finish();
        m_stage = Stage::Body;
    }
    const bool expects = m_request.header("expect").toLower() == "100-continue";
    if (expects && m_buffer.isEmpty())
        return Finding::ExpectsContinue;
    return {};
}

void HttpRequestReader::take(qsizetype count)
{
    if (!m_request.isBodyTooLong && m_request.body.size() + count > BodyLimit) {
        m_request.isBodyTooLong = true;
        m_request.body.clear();
    }
    if (!m_request.isBodyTooLong)
        m_request.body += m_buffer.left(count);
    m_buffer.remove(0, count);
    m_missing -= count;
    m_taken += count;
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::readBody()
{
    take(std::min(m_missing, m_buffer.size()));
    return m_missing == 0 ? finish() : Finding::Incomplete;
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::readChunkSize()
{
    const auto end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return m_buffer.size() > LineLimit ? Finding::Broken : Finding::Incomplete;
    bool isNumber = false;
    const auto size = m_buffer.left(end).split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || size < 0 || size > SkipLimit)
        return Finding::Broken;
    m_buffer.remove(0, end + 2);
    m_missing = size;
    m_stage = size == 0 ? Stage::Trailer : Stage::ChunkBytes;
    return {};
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::readChunkBytes()
{
    take(std::min(m_missing, m_buffer.size()));
    if (m_taken > SkipLimit) {
        m_hasGivenUpBody = true;
        return finish();
    }
    if (m_missing > 0 || m_buffer.size() < 2)
        return Finding::Incomplete;
    if (!m_buffer.startsWith("\r\n"))
        return Finding::Broken;
    m_buffer.remove(0, 2);
    m_stage = Stage::ChunkSize;
    return {};
}

std::optional<HttpRequestReader::Finding> HttpRequestReader::readTrailer()
{
    const auto end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return m_buffer.size() > LineLimit ? Finding::Broken : Finding::Incomplete;
    m_buffer.remove(0, end + 2);
    m_taken += end;
    if (m_taken > SkipLimit)
        return Finding::Broken;
    if (end == 0)
        return finish();
    return {};
}

HttpRequestReader::Finding HttpRequestReader::finish()
{
    m_stage = Stage::Head;
    m_missing = 0;
    return Finding::Request;
}

} // namespace longreach::lab
