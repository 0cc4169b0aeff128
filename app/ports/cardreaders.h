// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/readerstatus.h"
#include "app/core/result.h"
#include "app/ports/cardreader.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

namespace longreach::ports {

/// The card readers of one kind: those of the system's card service, or the lab's own.
///
/// Callable from any thread; calls block as long as they say. The readers it gives may outlive it.
class CardReaders {
public:
    CardReaders() = default;
    CardReaders(const CardReaders &) = delete;
    CardReaders &operator=(const CardReaders &) = delete;
    virtual ~CardReaders() = default;

    /// All readers as they stand now, by name; none is no failure. Fails with Unreachable if the
    /// card service does not run, and TimedOut if it does not answer.
    virtual Result<std::vector<ReaderStatus>> readers() = 0;

    /// Waits until the readers are not as in `known`, and gives them; after `limit` at the latest,
    /// then as they are.
    ///
    /// Fails like readers(); after Unreachable call it again a little later, the service may come
    /// back. Fails with Cancelled soon after a stop is asked for.
    virtual Result<std::vector<ReaderStatus>> waitForChange(const std::vector<ReaderStatus> &known,
                                                            std::chrono::milliseconds limit, std::stop_token stop) = 0;

    /// The reader of that name, not yet open. Fails with NotFound, or like readers().
    virtual Result<std::unique_ptr<CardReader>> reader(const QString &name) = 0;
};

} // namespace longreach::ports
