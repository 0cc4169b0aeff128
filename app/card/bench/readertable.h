// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/callqueue.h"
#include "app/core/card.h"
#include "app/core/readerstatus.h"
#include "app/ports/cardreaders.h"

#include <QStringList>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace longreach::card {

/// The readers of all places as last seen, each with its queue and what was read of its card.
/// Callable from any thread.
class ReaderTable final {
public:
    /// What a place showing its readers changed.
    struct Changes {
        bool isAny = false;
        QStringList newCards;  ///< readers with a card that was not there before
        QStringList goneCards; ///< readers whose report was dropped
    };

    /// Takes in what `place` shows now.
    Changes update(std::size_t place, const std::vector<ReaderStatus> &readers);

    /// The readers, by name, of all places.
    [[nodiscard]] std::vector<ReaderStatus> readers() const;
    [[nodiscard]] std::optional<ReaderStatus> reader(const QString &name) const;

    [[nodiscard]] std::optional<std::size_t> placeOf(const QString &name) const;

    /// The queue of a reader, made when first asked for; also for a name nobody has seen yet.
    [[nodiscard]] std::shared_ptr<CallQueue> queueOf(const QString &name);
    [[nodiscard]] std::vector<std::shared_ptr<CallQueue>> queues() const;

    [[nodiscard]] std::optional<CardReport> report(const QString &name) const;
    /// Also of a reader that `place` has not listed yet.
    void setReport(const QString &name, std::size_t place, const CardReport &report);

    /// Lets go of all queues, for the end.
    void clear();

private:
    struct Row {
        ReaderStatus status;
        std::size_t place = 0;
        std::optional<CardReport> report;
    };

    /// Read before `place` listed its readers for the first time.
    struct EarlyReport {
        std::size_t place = 0;
        CardReport report;
    };

    void takeEarlyReports(std::size_t place, Changes &changes);

    mutable std::mutex m_mutex;
    std::map<QString, Row> m_rows;
    std::map<QString, EarlyReport> m_early;
    std::map<QString, std::shared_ptr<CallQueue>> m_queues;
};

} // namespace longreach::card
