// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/deviceset.h"
#include "views/common/commandtable.h"

#include <QObject>

#include <vector>

class QUndoStack;

namespace longreach {

class DeviceTableModel;

/// What a person ticks: the commands for many at once, and a way back from each change.
class DeviceTicks final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    DeviceTicks(DeviceTableModel &model, QUndoStack &undo, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    void tickShown();

    /// Ticks what is shown and not ticked, and the other way round; what is hidden stays.
    void invertShown();
    void clear();

    /// Ticks and unticks `rows` without a way back of its own: for what goes and comes back.
    void toggle(const fleet::DeviceSet &rows);

private:
    /// Whatever changed the ticks, the difference goes onto the stack.
    void noteChange();

    DeviceTableModel &m_model;
    QUndoStack &m_undo;
    fleet::DeviceSet m_known;
    bool m_isToggling = false;
};

} // namespace longreach
