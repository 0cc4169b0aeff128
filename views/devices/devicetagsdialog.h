// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicenotes.h"
#include "app/fleet/fleetsummary.h"
#include "views/common/entrydialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace longreach {

/// Adds tags to many devices, takes some away, and puts them into one group. Deletes itself when closed.
class DeviceTagsDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// `groups` and `tags` are offered; `prompt` outlives the dialog.
    DeviceTagsDialog(qint64 devices, const QStringList &groups, const QStringList &tags, Prompt &prompt,
                     QWidget *parent);

    /// `facets` are those of the devices meant, once they are counted: their tags can be taken away.
    void showFacets(const fleet::Facets &facets);

    [[nodiscard]] QLineEdit *added() const noexcept { return m_added; }
    [[nodiscard]] QListWidget *present() const noexcept { return m_present; }

    /// Puts the devices into `group`.
    void setGroup(const QString &group);

    /// What is asked for.
    [[nodiscard]] fleet::NotesChange change() const;

    [[nodiscard]] bool holdsEntries() const override;

private:
    void build(const QStringList &groups, const QStringList &tags);
    [[nodiscard]] QWidget *buildPresent();
    void updateButtons();

    QFormLayout *m_form;
    QLineEdit *m_added;
    QLabel *m_counting; ///< until the tags of the devices are counted
    QListWidget *m_present;
    QCheckBox *m_setsGroup;
    QComboBox *m_group;
    QPushButton *m_save;
};

} // namespace longreach
