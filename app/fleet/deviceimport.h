// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicefield.h"
#include "app/fleet/importreport.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

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
};

/// Reads devices from a CSV or TSV file into the journal.
///
/// A cell that is filled replaces what was known, an empty one leaves it; ICCIDs are added to those
/// known. Bad rows go to the rejects file with their reason and all others are imported; reading
/// the same file twice changes nothing. Works on threads of its own, which end in the destructor.
class DeviceImport final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the import.
    DeviceImport(ports::Journal &journal, const ports::Clock &clock, QObject *parent = nullptr);
    ~DeviceImport() override;

    /// Fails with NotFound or Storage (the file cannot be read, the rejects cannot be written),
    /// InvalidInput (empty, UTF-16, no EID column, a mapping that names no column) or Cancelled; rows
    /// imported before a stop stay. What was imported is noted in the activity.
    QFuture<Result<ImportReport>> run(ImportRequest request, std::stop_token stop);

Q_SIGNALS:
    void progressed(const longreach::fleet::ImportCounts &counts);

private:
    void note(const QString &file, const ImportCounts &counts);

    ports::Journal &m_journal;
    const ports::Clock &m_clock;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace longreach::fleet
