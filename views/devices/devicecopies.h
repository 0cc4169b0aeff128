// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicecopy.h"
#include "views/common/commandtable.h"
#include "views/window/services.h"

#include <QObject>

#include <vector>

namespace longreach {

class DeviceList;

/// Puts the chosen devices on the clipboard, in the forms other tools ask for.
class DeviceCopies final : public QObject {
    Q_OBJECT

public:
    /// `list` outlives it.
    DeviceCopies(const Services &services, DeviceList &list, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    /// Of the commands, those that fill the menu "Copy as".
    [[nodiscard]] static QStringList menuIds();

private:
    void copy(fleet::CopyForm form);
    void copyRequests();

    /// The rows of the selected devices; none, and said so, if they are too many.
    [[nodiscard]] std::vector<quint32> rowsToCopy();
    void copyFilter();

    Services m_services;
    DeviceList &m_list;
};

} // namespace longreach
