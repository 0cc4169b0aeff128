// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/result.h"
#include "app/jobs/jobdraft.h"
#include "app/jobs/precheck.h"
#include "app/ports/journal.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::jobs {

class EimSource;

/// Goes through the devices of a draft and finds for each what the job would come to.
///
/// For workers: it waits for the journal. One check serves one draft.
class DraftCheck final {
public:
    DraftCheck(ports::Journal &journal, const EimSource &eims, const JobDraft &draft);

    /// One operation for each device, in the draft's order: Ready, or settled as AlreadySo or
    /// Ineligible. Fails with InvalidInput, Cancelled or as the journal does.
    Result<std::vector<Operation>> run(std::stop_token stop);

    /// What run() found, in numbers.
    [[nodiscard]] const Review &review() const noexcept { return m_review; }

private:
    Result<void> readCodes();
    Result<void> readBusy();
    Result<void> checkStretch(std::size_t from, std::vector<Operation> &operations);
    [[nodiscard]] Operation operationFor(const Eid &eid, const Device *device);
    [[nodiscard]] Finding find(const Device &device);
    [[nodiscard]] const PreCheck::EimView *eimView(const QString &name);
    void count(const Operation &operation);

    ports::Journal &m_journal;
    const EimSource &m_eims;
    const JobDraft &m_draft;
    PreCheck m_check;
    Review m_review;
    QHash<QString, std::optional<PreCheck::EimView>> m_views;
    QSet<Eid> m_busy; // devices with an operation that is not settled
    QSet<Eid> m_boundCodes;
    qint64 m_freeCodes = 0;
};

} // namespace longreach::jobs
