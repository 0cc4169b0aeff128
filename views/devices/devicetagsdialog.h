// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicenotes.h"
#include "app/fleet/fleetsummary.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace longreach {

/// Adds tags to many devices, takes some away, and puts them into one group. Deletes itself when closed.
class DeviceTagsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `facets` are those of the devices meant; `groups` and `tags` are offered.
    DeviceTagsDialog(qint64 devices, const fleet::Facets &facets, const QStringList &groups, const QStringList &tags,
                     QWidget *parent);

    [[nodiscard]] QLineEdit *added() const noexcept { return m_added; }
    [[nodiscard]] QListWidget *present() const noexcept { return m_present; }

    /// Puts the devices into `group`.
    void setGroup(const QString &group);

    /// What is asked for.
    [[nodiscard]] fleet::NotesChange change() const;

private:
    void build(const QStringList &groups, const QStringList &tags);
    void fillPresent(const fleet::Facets &facets);
    void updateButtons();

    QLineEdit *m_added;
    QListWidget *m_present;
    QCheckBox *m_setsGroup;
    QComboBox *m_group;
    QPushButton *m_save;
};

} // namespace longreach
