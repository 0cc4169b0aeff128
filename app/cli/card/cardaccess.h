// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/bench.h"
#include "app/core/result.h"
#include "app/ports/systemclock.h"

#include <QString>

#include <memory>
#include <optional>

namespace longreach::cli {

class KeptCard;

/// The bench as a command line uses it: with the readers of the system's card service, or with one
/// reader in this process whose virtual card is kept between runs.
class CardAccess final {
public:
    /// `personality` is empty, `iot` or `consumer`. What is learned of cards is kept in `storeFolder`.
    /// Fails like KeptCard::open().
    static Result<std::unique_ptr<CardAccess>> open(const QString &storeFolder, const QString &personality,
                                                    BenchSettings settings);
    ~CardAccess();

    [[nodiscard]] card::Bench &bench() noexcept { return *m_bench; }

private:
    CardAccess() = default;

    ports::SystemClock m_clock;
    std::unique_ptr<KeptCard> m_card;
    std::optional<card::Bench> m_bench; // last: ends before what it works on
};

} // namespace longreach::cli
