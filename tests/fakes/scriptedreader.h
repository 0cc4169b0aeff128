// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/cardreader.h"
#include "app/ports/cardreaders.h"
#include "tests/fakes/scriptedcard.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace longreach::fakes {

/// Readers in memory, with scripted cards that a test inserts and takes out. Safe from any thread.
class ScriptedReaders final : public ports::CardReaders {
public:
    /// Called on the reader's thread before each command; an error is what transmit() then gives.
    using Fault = std::function<std::optional<Error>(const QByteArray &command)>;

    /// Adds a reader if there is none of that name, and puts `card` into it; null takes it out.
    void insert(const QString &reader, std::shared_ptr<ScriptedCard> card);
    void unplug(const QString &reader);
    void setFault(const QString &reader, Fault fault);
    void setOpenFault(const QString &reader, std::optional<Error> error);
    /// What readers() fails with until it is set to nothing.
    void setProblem(std::optional<Error> problem);

    Result<std::vector<ReaderStatus>> readers() override;
    Result<std::vector<ReaderStatus>> waitForChange(const std::vector<ReaderStatus> &known,
                                                    std::chrono::milliseconds limit, std::stop_token stop) override;
    Result<std::unique_ptr<ports::CardReader>> reader(const QString &name) override;

private:
    struct Slot {
        std::shared_ptr<ScriptedCard> card;
        Fault fault;
        std::optional<Error> openFault;
        int insertions = 0;
    };
    struct Table {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::map<QString, Slot> slots_;
        std::optional<Error> problem;
    };
    class Reader;

    [[nodiscard]] Result<std::vector<ReaderStatus>> statesLocked() const;

    std::shared_ptr<Table> m_table = std::make_shared<Table>();
};

} // namespace longreach::fakes
