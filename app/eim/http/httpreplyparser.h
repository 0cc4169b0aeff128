// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/eim/http/httpreply.h"

#include <QByteArray>

namespace longreach::eim {

/// Reads one HTTP/1.1 answer from octets as they arrive (RFC 9112), in bounded memory.
///
/// Understands Content-Length, chunked coding and bodies that end with the connection; skips
/// interim answers (1xx). After a failure or isDone() nothing more is taken.
class HttpReplyParser final {
public:
    /// `maximumBody` is the most octets a body may have.
    explicit HttpReplyParser(qsizetype maximumBody) : m_maximumBody(maximumBody) {}

    /// Takes the next octets. Fails with BadReply, naming the breach.
    Result<void> feed(QByteArrayView octets);

    /// The connection has closed: completes a body that ends so. Fails with BadReply otherwise.
    Result<void> finish();

    [[nodiscard]] bool isDone() const noexcept { return m_step == Step::Done; }

    /// Whether anything at all has arrived.
    [[nodiscard]] bool hasBegun() const noexcept { return m_hasBegun; }

    /// Whether the connection may carry another exchange: the answer ended cleanly and said so.
    [[nodiscard]] bool canReuseConnection() const;

    /// The answer, once isDone(); the parser is spent.
    [[nodiscard]] HttpReply takeReply() { return std::move(m_reply); }

private:
    enum class Step { Head, Body, BodyUntilClose, ChunkSize, Chunk, ChunkEnd, Trailer, Done };

    Result<bool> advance();
    Result<bool> readHead();
    Result<void> readHeadLines(const QByteArray &head);
    Result<void> chooseBody();
    Result<bool> readBody(Step next);
    Result<bool> readUntilClose();
    Result<bool> readChunkSize();
    Result<bool> readChunkEnd();
    Result<bool> readTrailer();

    qsizetype m_maximumBody;
    HttpReply m_reply;
    QByteArray m_pending; // received and not yet understood
    qsizetype m_left = 0; // octets of the body or chunk still to come
    Step m_step = Step::Head;
    bool m_hasBegun = false;
    bool m_isOldVersion = false;
    bool m_endsWithConnection = false;
};

} // namespace longreach::eim
