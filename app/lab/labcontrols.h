// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/lab/deviceplan.h"
#include "app/lab/euiccrecords.h"
#include "app/lab/faults.h"
#include "app/lab/labclock.h"
#include "app/lab/laboptions.h"
#include "app/lab/pollingfleet.h"
#include "app/lab/scenario/labchange.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace longreach::lab {

/// What a person, a script or a timetable may turn of a lab while it runs: how its devices behave, what goes
/// wrong, which networks serve, how fast it runs, and the scenario. All of it can be kept, and taken up by the
/// next run.
class LabControls final {
public:
    /// What is turned; all of it outlives the controls.
    struct Parts {
        PollingFleet &fleet;
        DevicePlan &plan;
        LabClock &clock;
        Faults &faults;
        EuiccRecords &records;
    };

    /// `onChange` is called after each change, one of the timetable's, too.
    LabControls(const LabOptions &options, Parts parts, std::function<void()> onChange);

    /// Goes on where `kept` says if a lab with the same options wrote it; otherwise the lab begins now as its
    /// options say.
    void start(const QByteArray &kept);

    /// Changes something at once, one after the other: all of it, or nothing if a part of it is not possible,
    /// which fails with InvalidInput.
    Result<void> apply(const std::vector<LabChange> &changes);
    void setFaults(const FaultShares &shares);

    /// All of it as it is now, for start().
    [[nodiscard]] QByteArray toKeep() const;

    /// Puts what is turned now into `report`.
    void describe(LabReport &report) const;

private:
    [[nodiscard]] Result<void> check(const std::vector<LabChange> &changes) const;
    Result<void> turn(const LabChange &change);
    [[nodiscard]] Result<DevicePlan> plan(const BehaviourShares &shares) const;
    Result<void> replan(const BehaviourShares &shares);
    Result<void> turn(const ScenarioChange &change);
    Result<void> reset();
    bool resume(const QByteArray &kept);
    void resume(const QStringList &assignments);
    void follow(LabTime start);
    [[nodiscard]] QStringList assignments() const;
    [[nodiscard]] QByteArray given() const;

    const LabOptions m_given; ///< at the start of this run
    Parts m_of;
    std::function<void()> m_onChange;
    BehaviourShares m_behaviours;
    FaultShares m_faults;
    Scenario m_scenario;
    QString m_chosen;        ///< the scenario's name or file, if another than the first was chosen
    LabTime m_since{};       ///< when the scenario began
    quint64 m_timetable = 0; ///< grows with each scenario, so that what an earlier one planned is dropped
    std::vector<std::pair<LabTime, QStringList>> m_planned;
};

} // namespace longreach::lab
