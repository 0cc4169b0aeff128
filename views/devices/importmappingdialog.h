// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicefilehead.h"
#include "app/fleet/deviceimport.h"
#include "views/window/draft.h"

#include <QDialog>
#include <QStandardItemModel>

#include <vector>

class QComboBox;
class QPushButton;
class QSettings;

namespace longreach {

class Banner;
class TableView;

/// Shows the beginning of a device file and asks what each column holds. What a person chose for the headers
/// of a file is proposed again for a file with the same ones, and what he chose for a header for any other.
/// Deletes itself when closed.
class ImportMappingDialog final : public QDialog, public Drafted {
    Q_OBJECT

public:
    /// `eims` are offered for rows that name none; `settings` remember the choices and outlive the dialog.
    ImportMappingDialog(const QString &path, fleet::DeviceFileHead head, const QStringList &eims, QSettings &settings,
                        QWidget *parent);

    /// Says that column `column`, from 0, holds `field`; nothing: it is passed over.
    void setField(int column, std::optional<fleet::DeviceField> field);

    [[nodiscard]] std::optional<fleet::DeviceField> field(int column) const;

    /// What is to be imported.
    [[nodiscard]] fleet::ImportRequest request() const;

    /// Why that would not do; empty if it would.
    [[nodiscard]] QString fault() const;

    [[nodiscard]] Draft unsent() const override;

    void accept() override;

private:
    void fillTable();
    void build(const QStringList &eims);
    void showFault();
    /// What was chosen for column `column` before.
    [[nodiscard]] std::optional<QString> remembered(int column) const;

    QString m_path;
    fleet::DeviceFileHead m_head;
    QSettings &m_settings;
    QStandardItemModel m_model;
    TableView *m_table;
    std::vector<QComboBox *> m_choices; ///< one a column
    QComboBox *m_eim;
    Banner *m_fault;
    QPushButton *m_import;
};

} // namespace longreach
