// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QPushButton;

namespace longreach {

/// How fast the lab runs: pause, as the clock, 60 and 600 times faster, as buttons of which one is down.
class LabSpeedBar final : public QWidget {
    Q_OBJECT

public:
    explicit LabSpeedBar(QWidget *parent = nullptr);

    /// Shows what is; no button is down for another speed.
    void showSpeed(double speed, bool isPaused);

Q_SIGNALS:
    /// An assignment for LabBench::change().
    void changeWanted(const QString &assignment);

private:
    QPushButton *add(const QString &text, const QString &name);
    void choose(const QAbstractButton *button);

    QButtonGroup *m_group;
    QPushButton *m_pause;
    QList<std::pair<double, QPushButton *>> m_speeds;
    bool m_isPaused = false;
};

} // namespace longreach
