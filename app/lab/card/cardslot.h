// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/virtualeuicc.h"
#include "app/ports/cardreader.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace longreach::lab {

/// A reader's place for a virtual card, shared by all who use the reader. Any thread may use it.
class CardSlot final {
public:
    /// Told of each change of the card in the slot, on the thread that caused it; must not call back.
    using Changed = std::function<void(const CardState &state)>;

    explicit CardSlot(Changed changed) : m_changed(std::move(changed)) {}

    /// Puts `card` in, or with null takes the present one out; gives the one that was there. Who has it
    /// open finds out with the next command.
    std::unique_ptr<VirtualEuicc> exchange(std::unique_ptr<VirtualEuicc> card);

    /// The reader itself was pulled out.
    void retire();

    /// What is to be known of the card in it without a conversation; empty if there is none.
    [[nodiscard]] std::optional<CardState> cardState() const;
    [[nodiscard]] bool hasCard() const;

    // For a reader; `user` tells the readers of one slot apart.

    /// Waits for another user to close, though not for ever, and powers the card up.
    Result<QByteArray> open(const void *user);
    Result<ports::CardResponse> transmit(const void *user, const QByteArray &command);
    Result<QByteArray> reset(const void *user);
    void close(const void *user);

private:
    /// Why `user` cannot speak with the card it opened.
    [[nodiscard]] std::optional<Error> obstacle(const void *user) const;

    Changed m_changed;
    mutable std::mutex m_mutex;
    std::condition_variable m_closed;
    std::unique_ptr<VirtualEuicc> m_card;
    const void *m_user = nullptr;
    bool m_isCardNew = false; ///< put in, or taken out, since m_user opened
    bool m_isRetired = false;
};

} // namespace longreach::lab
