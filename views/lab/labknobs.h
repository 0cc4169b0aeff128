// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDoubleSpinBox;

namespace longreach {

/// What goes wrong in the lab, as switches: each with its share, both to be changed while the lab runs.
///
/// A switch that is turned on again takes the share it had before.
class LabKnobs final : public QWidget {
    Q_OBJECT

public:
    explicit LabKnobs(QWidget *parent = nullptr);

    /// Shows `knobs`, except what a person is just typing.
    void showKnobs(const std::vector<LabKnob> &knobs);

    [[nodiscard]] QCheckBox *switchOf(const QString &name) const { return m_rows.value(name).isOn; }
    [[nodiscard]] QDoubleSpinBox *valueOf(const QString &name) const { return m_rows.value(name).value; }

Q_SIGNALS:
    /// An assignment for LabBench::change().
    void changeWanted(const QString &assignment);

private:
    struct Row {
        LabKnob::Kind kind = LabKnob::Kind::Share;
        QCheckBox *isOn = nullptr;
        QDoubleSpinBox *value = nullptr; ///< null for a plain switch
    };

    Row addRow(const LabKnob &knob);
    void turn(const QString &name);

    QBoxLayout *m_column;
    QHash<QString, Row> m_rows;
};

} // namespace longreach
