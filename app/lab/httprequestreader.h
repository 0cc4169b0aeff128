// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/httpmessage.h"

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// Cuts the bytes of one HTTP/1.1 connection into requests (RFC 9112).
///
/// Pure: bytes in, requests out. Takes pipelined requests and chunked bodies. After
/// Finding::Broken the connection is of no more use.
class HttpRequestReader final {
public:
    enum class Finding {
        Incomplete,
        Request,
        ExpectsContinue, ///< the client waits for "100 Continue"; said once a request
        Broken,
    };

    /// A body longer than this is read to its end and dropped.
    static constexpr qsizetype BodyLimit = 64'000;

    /// A length beyond this, declared or met in chunks, is not worth reading: the connection ends with the answer.
    static constexpr qsizetype SkipLimit = 1'000'000;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }

    /// Looks for the next whole request; request() holds it after Finding::Request.
    Finding next();

    [[nodiscard]] const HttpRequest &request() const noexcept { return m_request; }

    /// Whether the rest of a body was given up, so that the connection has to end.
    [[nodiscard]] bool hasGivenUpBody() const noexcept { return m_hasGivenUpBody; }

private:
    enum class Stage { Head, Body, ChunkSize, ChunkBytes, Trailer };

    /// One stage further; empty when there may be more to find in the buffer.
    std::optional<Finding> step();
    std::optional<Finding> readHead();
    bool parseHead(const QByteArray &head);
    bool parseHeaderLine(const QByteArray &line);
    std::optional<Finding> startBody();
    std::optional<Finding> readBody();
    std::optional<Finding> readChunkSize();
    std::optional<Finding> readChunkBytes();
    std::optional<Finding> readTrailer();
    void take(qsizetype count);
    Finding finish();

    QByteArray m_buffer;
    HttpRequest m_request;
    Stage m_stage = Stage::Head;
    qsizetype m_missing = 0; ///< bytes of the body or chunk still to come
    qsizetype m_taken = 0;   ///< bytes of the body so far, kept or dropped
    bool m_hasGivenUpBody = false;
};

} // namespace longreach::lab
