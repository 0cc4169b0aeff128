// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QVariant>

namespace longreach {

class Prompt;

/// A dialog that a person types into. Escape, Cancel and the window's cross close it at once while its fields stand
/// as they did at first; once something was entered they ask before it is lost.
///
/// A field is whatever has a value of its own (Qt's USER property): a new one is guarded without being named.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// `prompt` outlives the dialog.
    EntryDialog(Prompt &prompt, QWidget *parent);

    /// Whether a field holds another value than at first.
    [[nodiscard]] virtual bool holdsEntries() const;

    void reject() override;

protected:
    /// From now on the fields stand as at first: what they hold came from the program, or is kept already.
    void beginEntry();

    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QVariantList entries() const;

    Prompt &m_prompt;
    QVariantList m_atFirst;
    bool m_isBegun = false;
};

} // namespace longreach
