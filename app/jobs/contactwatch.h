// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/operation.h"
#include "app/core/timestamp.h"
#include "app/jobs/enginecontext.h"

#include <QString>

#include <map>
#include <optional>

namespace longreach::jobs {

class EimLine;
class EimLines;
class OperationLedger;
class PollRhythm;

/// Notices devices that took a change of profiles and were never heard of again: silent for more
/// than twice their poll interval since they took it. This is the failure that strands a device.
class ContactWatch final {
public:
    ContactWatch(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines,
                 PollRhythm &rhythm);

    /// Watches an operation that is Delivered, or Interrupted at the eIM.
    void watch(const Operation &operation);

    void tick();

private:
    [[nodiscard]] std::optional<Timestamp> silentAt(const Operation &operation) const;
    void look(EimLine &line, const Operation &operation);
    void answered(const QString &eim, OperationId id, const Result<Device> &device);
    void judge(const Operation &operation, const Device &device, Timestamp now);
    void giveUp(const Operation &operation);

    EngineContext &m_context;
    OperationFlow &m_flow;
    OperationLedger &m_ledger;
    EimLines &m_lines;
    PollRhythm &m_rhythm;
    std::multimap<Timestamp, OperationId> m_due;
};

} // namespace longreach::jobs
