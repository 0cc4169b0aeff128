// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace longreach {

class RecordRows;
class TextLabel;

/// The scenario that runs, its timetable, and the others to choose from.
class LabScenarioPane final : public QWidget {
    Q_OBJECT

public:
    explicit LabScenarioPane(QWidget *parent = nullptr);

    void setScenarios(std::vector<LabScenario> scenarios);
    void showReport(const LabReport &report);

    [[nodiscard]] QComboBox *choice() const noexcept { return m_choice; }
    [[nodiscard]] QPushButton *startButton() const noexcept { return m_start; }
    [[nodiscard]] QPushButton *anewButton() const noexcept { return m_anew; }
    [[nodiscard]] QPushButton *resetButton() const noexcept { return m_reset; }

Q_SIGNALS:
    /// An assignment for LabBench::change().
    void changeWanted(const QString &assignment);

    /// The lab shall begin again with the devices of this scenario.
    void anewWanted(const longreach::LabScenario &scenario);

private:
    void build();
    void showAbout();
    void showTimetable(const LabReport &report);

    std::vector<LabScenario> m_scenarios;
    TextLabel *m_running;
    QComboBox *m_choice;
    QPushButton *m_start;
    QPushButton *m_anew;
    QPushButton *m_reset;
    TextLabel *m_about;
    RecordRows *m_timetable;
};

} // namespace longreach
