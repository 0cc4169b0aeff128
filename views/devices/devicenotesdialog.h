// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "views/window/services.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace longreach {

class Banner;

/// Changes what people call a device: its label, group and tags. Deletes itself when closed.
class DeviceNotesDialog final : public QDialog {
    Q_OBJECT

public:
    DeviceNotesDialog(const Services &services, const Device &device, QWidget *parent);

    [[nodiscard]] QLineEdit *label() const noexcept { return m_label; }
    [[nodiscard]] QLineEdit *group() const noexcept { return m_group; }
    [[nodiscard]] QLineEdit *tags() const noexcept { return m_tags; }

    void save();

private:
    void build();

    Services m_services;
    Eid m_eid;
    QLineEdit *m_label;
    QLineEdit *m_group;
    QLineEdit *m_tags;
    Banner *m_fault;
    QPushButton *m_save;
};

} // namespace longreach
