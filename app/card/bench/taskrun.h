// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"

namespace longreach::card {

/// One task at one card: what has to be known beforehand, the task, the card reset and read again,
/// its new notifications sent. For one use, on an open channel.
class TaskRun final {
public:
    /// `known` is what was last read of this very card; parts that were not are read when needed.
    TaskRun(Channel &channel, const WorkContext &context, CardReport known);

    /// See card::Bench::perform(). The report of the outcome is what is known of the card now.
    Result<CardOutcome> perform(const CardTask &task, const CardConsent &consent);

    /// What can be said without the card: too long a nickname, a package that is none, consent that
    /// is missing. Fails with InvalidInput or ConsentNeeded.
    static Result<void> check(const CardTask &task, const CardConsent &consent);

private:
    Result<void> know(CardParts parts);
    Result<void> guard(const CardTask &task, const CardConsent &consent);
    Result<void> execute(const CardTask &task, const CardConsent &consent);
    Result<void> removeNotifications(const std::vector<quint32> &numbers, const CardConsent &consent);
    void settleRemovals();
    Result<void> sendNotifications(const std::vector<quint32> &numbers);
    void confirm(const CardTask &task);
    void deliver(const CardConsent &consent, const CardReport &before);

    CardSession m_session;
    const WorkContext &m_context;
    CardReport m_known;
    CardParts m_parts;
    CardOutcome m_outcome;
};

} // namespace longreach::card
