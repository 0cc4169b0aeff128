// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/exportplan.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QSettings;

namespace longreach {

class OrderedChecklist;

/// Asks how the devices shown are to be written: the format, and which columns in what order. What was
/// chosen is proposed the next time. Deletes itself when closed.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `settings` outlive the dialog.
    ExportDialog(qint64 devices, QSettings &settings, QWidget *parent);

    void setFormat(fleet::ExportFormat format);
    [[nodiscard]] OrderedChecklist *columns() const noexcept { return m_columns; }

    [[nodiscard]] fleet::ExportPlan plan() const;

    void accept() override;

private:
    void build();
    void fillColumns();

    QSettings &m_settings;
    QButtonGroup *m_formats;
    OrderedChecklist *m_columns;
    QPushButton *m_export;
};

} // namespace longreach
