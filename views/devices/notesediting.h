// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicenotes.h"
#include "views/common/commandtable.h"
#include "views/window/services.h"

#include <QObject>

#include <vector>

class QUndoStack;
class QWidget;

namespace longreach {

class DeviceList;

/// Changes what people say of devices, one or many, each change with a way back.
class NotesEditing final : public QObject {
    Q_OBJECT

public:
    /// `list` and `undo` outlive it; its dialogs belong to the window of `list`.
    NotesEditing(const Services &services, DeviceList &list, QUndoStack &undo, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    /// Opens the dialog for the device under the cursor.
    void editCurrent();

    /// Opens the dialog for the ticked devices; without any, for the selected ones.
    void tagMany();

    /// What was changed elsewhere and stands in `other` can be taken back here from now on.
    void inherit(const QUndoStack &other);

    /// Writes `edits`, and tells of it if that fails.
    void write(const std::vector<fleet::NotesEdit> &edits);

private:
    void change(std::vector<fleet::NotesEdit> edits);
    [[nodiscard]] std::vector<quint32> meantRows() const;

    Services m_services;
    DeviceList &m_list;
    QUndoStack &m_undo;
};

} // namespace longreach
