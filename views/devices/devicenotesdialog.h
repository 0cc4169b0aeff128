// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicenotes.h"
#include "views/common/entrydialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace longreach {

/// Changes what people say of one device: its label, group, tags and notes. Deletes itself when closed.
class DeviceNotesDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// `prompt` outlives the dialog.
    DeviceNotesDialog(const Device &device, Prompt &prompt, QWidget *parent);

    [[nodiscard]] QLineEdit *label() const noexcept { return m_label; }
    [[nodiscard]] QLineEdit *group() const noexcept { return m_group; }
    [[nodiscard]] QLineEdit *tags() const noexcept { return m_tags; }
    [[nodiscard]] QPlainTextEdit *text() const noexcept { return m_text; }

    /// Closes; says what is to be written if anything is.
    void save();

Q_SIGNALS:
    void edited(const longreach::fleet::NotesEdit &edit);

private:
    void build();

    Eid m_eid;
    fleet::DeviceNotes m_before;
    QLineEdit *m_label;
    QLineEdit *m_group;
    QLineEdit *m_tags;
    QPlainTextEdit *m_text;
};

} // namespace longreach
