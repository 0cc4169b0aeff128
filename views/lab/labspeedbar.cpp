// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labspeedbar.h"

#include "views/common/metrics.h"
#include "views/common/strokeicon.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace longreach {

LabSpeedBar::LabSpeedBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid / 2);
    m_pause = add(tr("Pause", "the lab"), tr("Pause the lab"));
    m_pause->setIcon(strokeIcon(QStringLiteral("pause")));
    for (const int speed : {1, 60, 600})
        m_speeds.append(
            {speed, add(tr("%1×", "speed").arg(speed), tr("Run %1 times as fast as the clock").arg(speed))});
    connect(m_group, &QButtonGroup::buttonClicked, this, &LabSpeedBar::choose);
}

QPushButton *LabSpeedBar::add(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_group->addButton(button);
    layout()->addWidget(button);
    return button;
}

void LabSpeedBar::showSpeed(double speed, bool isPaused)
{
    m_isPaused = isPaused;
    m_group->setExclusive(false); // a speed from the command line has no button
    m_pause->setChecked(isPaused);
    for (const auto &[known, button] : std::as_const(m_speeds))
        button->setChecked(!isPaused && qFuzzyCompare(known, speed));
    m_group->setExclusive(true);
}

void LabSpeedBar::choose(const QAbstractButton *button)
{
    if (button == m_pause) {
        Q_EMIT changeWanted(QStringLiteral("pause=on"));
        return;
    }
    for (const auto &[speed, known] : std::as_const(m_speeds)) {
        if (known == button)
            Q_EMIT changeWanted(QStringLiteral("speed=%1").arg(speed));
    }
    if (m_isPaused)
        Q_EMIT changeWanted(QStringLiteral("pause=off"));
}

} // namespace longreach
