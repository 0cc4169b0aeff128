// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardslot.h"
#include "app/ports/cardreaders.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace longreach::lab {

/// Card readers in this process with virtual cards in them: the bench without any card service.
///
/// Any thread may use it; readers, cards put in and cards taken out show at once in waitForChange().
class VirtualCardReaders final : public ports::CardReaders {
public:
    /// Told of each change of a card, on the thread of the reader that caused it; must not call back.
    using Changed = std::function<void(const QString &reader, const CardState &state)>;

    explicit VirtualCardReaders(Changed changed = {}) : m_changed(std::move(changed)) {}

    /// Adds a reader, or changes the card in the one of that name; null takes the card out.
    void put(const QString &reader, std::unique_ptr<VirtualEuicc> card);

    /// Pulls a reader out.
    void removeReader(const QString &reader);

    /// The card in a reader as it is now; empty if there is none.
    [[nodiscard]] std::optional<CardState> cardState(const QString &reader) const;

    Result<std::vector<ReaderStatus>> readers() override;
    Result<std::vector<ReaderStatus>> waitForChange(const std::vector<ReaderStatus> &known,
                                                    std::chrono::milliseconds limit, std::stop_token stop) override;
    Result<std::unique_ptr<ports::CardReader>> reader(const QString &name) override;

private:
    [[nodiscard]] std::vector<ReaderStatus> list() const;

    Changed m_changed;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_listChanged;
    std::map<QString, std::shared_ptr<CardSlot>> m_slots;
    std::map<QString, quint32> m_changes; ///< of cards, by reader: one card swapped for its like shows
};

} // namespace longreach::lab
