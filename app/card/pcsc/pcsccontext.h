// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/pcsc/pcscapi.h"
#include "app/core/readerstatus.h"
#include "app/core/result.h"

#include <chrono>
#include <map>
#include <utility>
#include <vector>

namespace longreach::card {

/// One connection to the card service; gone with its owner.
///
/// A service that was restarted never knows an old context again, so contexts are made for each
/// piece of work and not kept. For one thread, but for cancel().
class PcscContext final {
public:
    /// Fails with Unreachable if the service does not run.
    static Result<PcscContext> establish();

    PcscContext(PcscContext &&other) noexcept
        : m_context(std::exchange(other.m_context, 0)), m_seen(std::move(other.m_seen))
    {}
    PcscContext &operator=(PcscContext &&other) = delete;
    ~PcscContext();

    /// All readers as they are now.
    [[nodiscard]] Result<std::vector<ReaderStatus>> readers();

    /// Returns when something is other than readers() found it, at the latest after `limit`.
    [[nodiscard]] Result<void> waitForEvent(std::chrono::milliseconds limit) const;

    /// Ends waitForEvent() from another thread.
    void cancel() const;

    [[nodiscard]] SCARDCONTEXT handle() const noexcept { return m_context; }

private:
    explicit PcscContext(SCARDCONTEXT context) noexcept : m_context(context) {}
    [[nodiscard]] Result<std::vector<QByteArray>> readerNames() const;

    SCARDCONTEXT m_context = 0;
    std::map<QString, PcscCount> m_seen; ///< by reader: its state in the service's bits
};

} // namespace longreach::card
