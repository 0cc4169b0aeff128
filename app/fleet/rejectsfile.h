// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/devicecolumns.h"
#include "app/fleet/importreport.h"

#include <QFile>

namespace longreach::fleet {

/// The rows that were not imported, as they came, with the reason behind: a person mends them and
/// imports the file again. It is made with the first of them.
class RejectsFile final {
public:
    RejectsFile(const QString &path, const DeviceColumns &columns, char delimiter);

    /// Fails with Storage.
    Result<void> add(const CsvRecord &record, const RowProblem &problem);

    /// Fails with Storage if not all could be written.
    Result<void> close();

    [[nodiscard]] bool isMade() const { return m_isMade; }

private:
    Result<void> write(const QByteArrayList &fields);

    QFile m_file;
    const DeviceColumns &m_columns;
    char m_delimiter;
    qsizetype m_width; // columns of the original
    bool m_isMade = false;
};

} // namespace longreach::fleet
