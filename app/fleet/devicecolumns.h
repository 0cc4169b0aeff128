// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/csvreader.h"
#include "app/fleet/devicefield.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace longreach::fleet {

/// Which column of a device file holds what.
struct DeviceColumns {
    QStringList headers;                            ///< as the file has them; their numbers if it has none
    std::vector<std::optional<DeviceField>> fields; ///< of each column; nothing: passed over
    bool hasHeader = true;                          ///< false: the first record is a device already

    /// Headers of columns that are passed over.
    [[nodiscard]] QStringList ignored() const;

    /// The first column that holds `field`, or how many columns there are.
    [[nodiscard]] std::size_t columnOf(DeviceField field) const;
    [[nodiscard]] QString headerOf(DeviceField field) const;

    /// What the names in the first record of a file say; perhaps nothing.
    static DeviceColumns guess(const CsvRecord &first);

    /// Reads the first record of a file. `mapping` overrides what the names say: the header, or the
    /// number from 1, of the column that holds a field. Only ICCIDs may stand in several columns;
    /// of others the first counts. A file without header is recognised by an EID in its first
    /// record; then only that column is known, and those mapped by number.
    ///
    /// Fails with InvalidInput if no column holds EIDs, or a mapping names no column.
    static Result<DeviceColumns> recognise(const CsvRecord &first, const std::map<DeviceField, QString> &mapping);

    /// The columns hold `fields`, whatever their names say. Fails with InvalidInput if none holds EIDs.
    static Result<DeviceColumns> assign(const CsvRecord &first, std::vector<std::optional<DeviceField>> fields);
};

/// Reads `eid=Serial`, `label=Device name` or several of them with commas between. Fails with
/// InvalidInput, naming the fields.
[[nodiscard]] Result<std::map<DeviceField, QString>> parseColumnMap(const QStringList &mappings);

} // namespace longreach::fleet
