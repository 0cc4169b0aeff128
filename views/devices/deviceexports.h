// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/exportplan.h"
#include "views/common/commandtable.h"
#include "views/window/services.h"

#include <QObject>

#include <vector>

namespace longreach {

class DeviceList;

/// Writes the devices shown to a file: asks how and where, shows how far it is, and says what came of it.
class DeviceExports final : public QObject {
    Q_OBJECT

public:
    /// `list` outlives it; its dialogs belong to the window of `list`.
    DeviceExports(const Services &services, DeviceList &list, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    void ask();

private:
    void chooseFile(const fleet::ExportPlan &plan);
    void write(const QString &path, const fleet::ExportPlan &plan);

    Services m_services;
    DeviceList &m_list;
};

} // namespace longreach
