// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/virtualcardreaders.h"

#include "app/lab/card/virtualcardreader.h"

#include <algorithm>

namespace longreach::lab {

namespace {

/// Whether the readers themselves stand alike; what Longreach does with them is not looked at.
bool isAlike(const std::vector<ReaderStatus> &a, const std::vector<ReaderStatus> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ReaderStatus &one, const ReaderStatus &other) {
        return one.name == other.name && one.presence == other.presence && one.atr == other.atr
            && one.changes == other.changes;
    });
}

} // namespace

void VirtualCardReaders::put(const QString &reader, std::unique_ptr<VirtualEuicc> card)
{
    const std::lock_guard lock(m_mutex);
    auto &slot = m_slots[reader];
    if (!slot) {
        auto changed = m_changed ? [changed = m_changed, reader](const CardState &state) { changed(reader, state); }
                                 : CardSlot::Changed();
        slot = std::make_shared<CardSlot>(std::move(changed));
    }
    slot->exchange(std::move(card));
    ++m_changes[reader];
    m_listChanged.notify_all();
}

void VirtualCardReaders::removeReader(const QString &reader)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_slots.find(reader);
    if (found == m_slots.end())
        return;
    found->second->retire();
    m_slots.erase(found);
    m_listChanged.notify_all();
}

std::optional<CardState> VirtualCardReaders::cardState(const QString &reader) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_slots.find(reader);
    return found == m_slots.end() ? std::nullopt : found->second->cardState();
}

std::vector<ReaderStatus> VirtualCardReaders::list() const
{
    std::vector<ReaderStatus> readers;
    for (const auto &[name, slot] : m_slots) {
        ReaderStatus status{.name = name};
        status.isVirtual = true;
        status.changes = m_changes.at(name);
        if (slot->hasCard()) {
            status.presence = ReaderPresence::Present;
            status.atr = VirtualEuicc::answerToReset();
        }
        readers.push_back(std::move(status));
    }
    return readers;
}

Result<std::vector<ReaderStatus>> VirtualCardReaders::readers()
{
    const std::lock_guard lock(m_mutex);
    return list();
}

Result<std::vector<ReaderStatus>> VirtualCardReaders::waitForChange(const std::vector<ReaderStatus> &known,
                                                                    std::chrono::milliseconds limit,
                                                                    std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_listChanged.wait_for(lock, stop, limit, [&] { return !isAlike(list(), known); });
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, QStringLiteral("waiting for readers was stopped"));
    return list();
}

Result<std::unique_ptr<ports::CardReader>> VirtualCardReaders::reader(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_slots.find(name);
    if (found == m_slots.end())
        return failure(Error::Kind::NotFound, QStringLiteral("80100009: no reader '%1'").arg(name));
    return std::make_unique<VirtualCardReader>(name, found->second);
}

} // namespace longreach::lab
