// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/cardconnection.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace longreach::card {

namespace {

/// What the one who waits and the thread that hangs in a call share; it lives as long as either.
struct Attempt {
    std::mutex mutex;
    std::condition_variable done;
    std::optional<CardConnection> connection;
    std::optional<PcscContext> abandoned; // nobody waits any more: what was got is given back
};

CardConnection attempt(SCARDCONTEXT context, const QByteArray &reader)
{
    CardConnection made;
    SCARDHANDLE card = 0;
    made.code = connectCard(context, reader.constData(), SCARD_SHARE_SHARED, AnyProtocol, &card, &made.protocol);
    if (made.code != SCARD_S_SUCCESS)
        return made;
    made.code = SCardBeginTransaction(card);
    if (made.code == SCARD_W_RESET_CARD) {
        made.code = SCardReconnect(card, SCARD_SHARE_SHARED, AnyProtocol, SCARD_LEAVE_CARD, &made.protocol);
        if (made.code == SCARD_S_SUCCESS)
            made.code = SCardBeginTransaction(card);
    }
    if (made.code == SCARD_S_SUCCESS)
        made.card = card;
    else
        SCardDisconnect(card, SCARD_LEAVE_CARD);
    return made;
}

void giveBack(const CardConnection &connection)
{
    if (!connection.card)
        return;
    SCardEndTransaction(*connection.card, SCARD_LEAVE_CARD);
    SCardDisconnect(*connection.card, SCARD_LEAVE_CARD);
}

} // namespace

std::optional<CardConnection> connectToCard(std::optional<PcscContext> &context, const QByteArray &reader,
                                            std::chrono::milliseconds limit)
{
    const auto shared = std::make_shared<Attempt>();
    std::thread([shared, handle = context->handle(), reader] {
        const auto made = attempt(handle, reader);
        const std::scoped_lock lock(shared->mutex);
        shared->connection = made;
        shared->done.notify_all();
        if (!shared->abandoned)
            return;
        giveBack(made);
        shared->abandoned.reset();
    }).detach(); // left behind until the other program is done
    std::unique_lock lock(shared->mutex);
    if (shared->done.wait_for(lock, limit, [&] { return shared->connection.has_value(); }))
        return shared->connection;
    shared->abandoned.emplace(std::move(*context));
    context.reset();
    return std::nullopt;
}

} // namespace longreach::card
