// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labknobs.h"

#include "views/common/metrics.h"
#include "views/lab/labwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace longreach {

namespace {

constexpr double firstShare = 5;
constexpr double firstCount = 100;
constexpr int mostCount = 1'000'000;
constexpr int valueWidth = 92;

QDoubleSpinBox *newValue(const LabKnob &knob, QWidget *parent)
{
    const bool isShare = knob.kind == LabKnob::Kind::Share;
    auto *box = new QDoubleSpinBox(parent);
    box->setDecimals(isShare ? 1 : 0);
    box->setRange(0, isShare ? 100 : mostCount);
    box->setSuffix(isShare ? LabKnobs::tr(" %", "after a number") : QString());
    box->setValue(isShare ? firstShare : firstCount);
    box->setKeyboardTracking(false);
    box->setFixedWidth(valueWidth);
    box->setAccessibleName(knobWords(knob.name));
    box->setToolTip(knobTip(knob.name));
    return box;
}

} // namespace

LabKnobs::LabKnobs(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::Grid / 2);
}

LabKnobs::Row LabKnobs::addRow(const LabKnob &knob)
{
    Row row{.kind = knob.kind, .isOn = new QCheckBox(knobWords(knob.name), this)};
    row.isOn->setToolTip(knobTip(knob.name));
    auto *line = new QHBoxLayout;
    line->addWidget(row.isOn, 1);
    if (knob.kind != LabKnob::Kind::Switch) {
        row.value = newValue(knob, this);
        line->addWidget(row.value);
        connect(row.value, &QDoubleSpinBox::valueChanged, this, [this, name = knob.name] {
            const auto &known = m_rows.value(name);
            const QSignalBlocker quiet(known.isOn);
            known.isOn->setChecked(known.value->value() > 0);
            turn(name);
        });
    }
    m_column->addLayout(line);
    connect(row.isOn, &QCheckBox::toggled, this, [this, name = knob.name] { turn(name); });
    return row;
}

void LabKnobs::turn(const QString &name)
{
    const auto &row = m_rows.value(name);
    const bool isOn = row.isOn->isChecked();
    if (row.kind == LabKnob::Kind::Switch) {
        Q_EMIT changeWanted(name + (isOn ? QStringLiteral("=on") : QStringLiteral("=off")));
        return;
    }
    if (isOn && row.value->value() <= 0) {
        const QSignalBlocker quiet(row.value);
        row.value->setValue(row.kind == LabKnob::Kind::Share ? firstShare : firstCount);
    }
    const auto value = isOn ? QString::number(row.value->value()) : QStringLiteral("0");
    Q_EMIT changeWanted(QStringLiteral("%1=%2").arg(name, value));
}

void LabKnobs::showKnobs(const std::vector<LabKnob> &knobs)
{
    for (const auto &knob : knobs) {
        if (!m_rows.contains(knob.name))
            m_rows.insert(knob.name, addRow(knob));
        const auto &row = m_rows.value(knob.name);
        const QSignalBlocker quietSwitch(row.isOn);
        row.isOn->setChecked(knob.value > 0);
        if (row.value == nullptr || knob.value <= 0 || row.value->hasFocus())
            continue;
        const QSignalBlocker quietValue(row.value);
        row.value->setValue(knob.value);
    }
}

} // namespace longreach
