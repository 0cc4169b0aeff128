// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/cardreaders.h"

#include <functional>
#include <memory>

namespace longreach::card {

/// Follows the readers of one place on a thread of its own, through a service that dies and comes
/// back. Ends with its owner; a thread that hangs in the service is left behind.
class PlaceWatch final {
public:
    /// Told at the start and after each change; while the place fails, once for each new failure.
    using Seen = std::function<void(const Result<std::vector<ReaderStatus>> &readers)>;

    PlaceWatch(std::shared_ptr<ports::CardReaders> place, Seen seen);
    PlaceWatch(const PlaceWatch &) = delete;
    PlaceWatch &operator=(const PlaceWatch &) = delete;
    ~PlaceWatch();

private:
    struct Shared;
    static void follow(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace longreach::card
