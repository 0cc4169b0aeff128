// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicefield.h"
#include "app/fleet/importreport.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::fleet {

/// What to import and how to read it.
struct ImportRequest {
    QString file;
    /// Overrides the recognition of headers: which header (or column number from 1) holds a field.
    std::map<DeviceField, QString> columns;
    /// What each column holds, in the order of the file; not empty: nothing is recognised by its header.
    std::vector<std::optional<DeviceField>> fields = {};
    QString defaultEim;  ///< for rows that name none; may be empty
    QString rejectsFile; ///< empty: the file's own name with `.rejects.csv` behind
    QString name = {};   ///< in lists and the activity; empty: the name of the file
};

/// An import from its beginning on: how far it is, and what came of it.
struct ImportTask {
    qint64 id = 0;
    ImportRequest request;
    ImportCounts counts;
    std::stop_source stop;
    std::optional<Result<ImportReport>> outcome; ///< once it is over

    [[nodiscard]] QString name() const;
};

/// Reads devices from a CSV or TSV file into the journal.
///
/// A cell that is filled replaces what was known, an empty one leaves it; ICCIDs are added to those
/// known. Bad rows go to the rejects file with their reason and all others are imported; reading
/// the same file twice changes nothing. Works on threads of its own, which end in the destructor.
class DeviceImport final : public QObject {
    Q_OBJECT

public:
    /// How many imports that are over are remembered.
    static constexpr std::size_t TasksKept = 10;

    /// Both outlive the import.
    DeviceImport(ports::Journal &journal, const ports::Clock &clock, QObject *parent = nullptr);
    ~DeviceImport() override;

    /// Fails with NotFound or Storage (the file cannot be read, the rejects cannot be written),
    /// InvalidInput (a TableObstacle, no EID column, a mapping that names no column) or Cancelled; rows
    /// imported before a stop stay. What was imported is noted in the activity.
    QFuture<Result<ImportReport>> run(ImportRequest request, std::stop_token stop);

    /// Begins an import that is followed by its id, here returned. Several are carried out one after the other.
    qint64 begin(ImportRequest request);

    /// Asks the import to stop; one that waits behind another does not begin.
    void stop(qint64 task);

    /// Those under way and the last that are over, the oldest first.
    [[nodiscard]] const std::deque<ImportTask> &tasks() const noexcept { return m_tasks; }

    /// Null for one that is not remembered.
    [[nodiscard]] const ImportTask *find(qint64 task) const;

Q_SIGNALS:
    void progressed(const longreach::fleet::ImportCounts &counts);

    /// tasks() has another one, or one is further than before.
    void taskChanged(qint64 task);

    /// Its outcome is there.
    void taskEnded(qint64 task);

private:
    using Progress = std::function<void(const ImportCounts &counts)>;

    Result<ImportReport> carryOut(const ImportRequest &request, const std::stop_token &stop, const Progress &progress);
    void note(const ImportRequest &request, const ImportCounts &counts);
    [[nodiscard]] ImportTask *taskOf(qint64 id);
    void end(qint64 id, const Result<ImportReport> &outcome);

    ports::Journal &m_journal;
    const ports::Clock &m_clock;
    std::stop_source m_stop;
    std::deque<ImportTask> m_tasks;
    qint64 m_lastTask = 0;
    QThreadPool m_pool;
};

} // namespace longreach::fleet
