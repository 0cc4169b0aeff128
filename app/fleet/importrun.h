// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/deviceimport.h"
#include "app/fleet/rejectsfile.h"

#include <QHash>

#include <functional>
#include <vector>

namespace longreach::fleet {

/// One import, on a worker thread.
class ImportRun final {
public:
    using Progress = std::function<void(const ImportCounts &)>;

    ImportRun(ports::Journal &journal, ImportRequest request, std::stop_token stop, Progress progress);

    /// See DeviceImport::run().
    Result<ImportReport> run();

private:
    Result<void> readRecords(CsvReader &reader, RejectsFile &rejects);
    /// Takes a sound record into the batch, or says why not.
    std::optional<RowProblem> take(const CsvRecord &record);
    Result<void> reject(const CsvRecord &record, RowProblem problem, RejectsFile &rejects);
    /// Stores what is new in the batch.
    Result<void> flush();

    ports::Journal &m_journal;
    ImportRequest m_request;
    std::stop_token m_stop;
    Progress m_progress;
    DeviceColumns m_columns;
    ImportReport m_report;
    std::vector<Device> m_batch;
    QHash<Eid, qint64> m_rows; // where each EID was first met
};

} // namespace longreach::fleet
