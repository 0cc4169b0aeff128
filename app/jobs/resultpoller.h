// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/timestamp.h"
#include "app/jobs/eimline.h"
#include "app/jobs/enginecontext.h"
#include "app/ports/orderreport.h"

#include <QString>

#include <chrono>
#include <map>

namespace longreach::jobs {

class OperationLedger;
class PollRhythm;

/// Asks eIMs how orders stand: soon after they were taken, then ever less often up to a quarter of
/// the device's poll interval. However many are open, the look-ups of a second stay within a share
/// of what the eIM was seen to answer, so that a slow one is asked less and submissions get through.
class ResultPoller final {
public:
    ResultPoller(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines,
                 PollRhythm &rhythm);

    /// Follows an order until its report is conclusive.
    void watch(const Operation &operation);

    /// Follows the audit of an operation likewise.
    void watchAudit(const Operation &operation, const QString &orderId);

    void tick();

private:
    struct Watch {
        OperationId id;
        Eid eid;
        QString orderId;
        bool isAudit = false;
        std::chrono::milliseconds delay{};
    };

    /// The orders at one eIM, by when they are due, and how many look-ups it may be asked for now.
    struct Lane {
        std::multimap<Timestamp, Watch> watches;
        double tokens = 1.0;
        Timestamp filledAt{};
    };

    void add(const QString &eim, Watch watch);
    void tick(EimLine &line, Lane &lane, Timestamp now);
    void lookUp(EimLine &line, const ports::OpenEim &open, const Watch &watch);
    void answered(const QString &eim, Watch watch, const Result<ports::OrderReport> &report,
                  const EimLine::Departure &departure);
    [[nodiscard]] bool isStillWanted(const Watch &watch) const;
    [[nodiscard]] std::chrono::milliseconds firstDelay(const Eid &eid) const;
    [[nodiscard]] std::chrono::milliseconds longestDelay(const Watch &watch) const;

    EngineContext &m_context;
    OperationFlow &m_flow;
    OperationLedger &m_ledger;
    EimLines &m_lines;
    PollRhythm &m_rhythm;
    std::map<QString, Lane> m_lanes;
};

} // namespace longreach::jobs
