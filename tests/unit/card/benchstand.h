// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/bench.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/cardstock.h"
#include "app/lab/card/virtualcardreaders.h"
#include "tests/fakes/manualclock.h"

#include <QTemporaryDir>

#include <mutex>

namespace longreach::test {

/// Takes notifications for delivered, unless told to fail.
class FakeSender final : public card::NotificationSender {
public:
    Result<void> send(const QString &address, const QByteArray &notification, const QString &reader,
                      card::TraceLog &trace, std::stop_token stop) override;

    void setProblem(std::optional<Error> problem);
    [[nodiscard]] QStringList addresses() const;

private:
    mutable std::mutex m_mutex;
    std::optional<Error> m_problem;
    QStringList m_addresses;
};

/// A bench with the lab's virtual cards, and what it stands on.
class BenchStand {
public:
    explicit BenchStand(BenchSettings settings = {}, std::shared_ptr<card::BenchIpa> ipa = {});

    /// Puts a new card with that many profiles into `reader`; each is another card.
    void insert(const QString &reader, lab::CardPersonality personality, int profiles);

    /// What the future holds, once it does; fails the wait after ten seconds with TimedOut.
    template <typename T>
    static Result<T> result(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result();
    }

    std::shared_ptr<const lab::CardStock> stock;
    std::shared_ptr<lab::VirtualCardReaders> readers = std::make_shared<lab::VirtualCardReaders>();
    std::shared_ptr<FakeSender> sender = std::make_shared<FakeSender>();
    QTemporaryDir folder;
    fakes::ManualClock clock;
    std::optional<card::Bench> bench;

private:
    quint64 m_cards = 0;
};

/// APDUs in the trace of `bench` since entry `from`.
[[nodiscard]] int commandsSince(const card::Bench &bench, std::size_t from);

} // namespace longreach::test
