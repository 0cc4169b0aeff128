// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"
#include "app/jobs/profileselector.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace longreach::jobs {

/// One profile operation of a sequence.
struct PlanStep {
    enum class Verb { Enable, Disable, Delete, ListProfiles, GetRat };

    Verb verb = Verb::Enable;
    ProfileSelector profile; ///< for Enable, Disable, Delete
    bool rollback = true;    ///< for Enable

    /// Reads `enable operator:"Tele2*"`, `enable-no-rollback ...`, `disable ...`, `delete ...`,
    /// `list`, `rat`. Fails with InvalidInput.
    static Result<PlanStep> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

/// What a job does to each of its devices: the parameters of its kind. Members that the kind does
/// not name are left alone.
struct JobPlan {
    /// Where the activation codes of a download come from.
    enum class Codes {
        Pool,  ///< a code bound to the device, else any free one
        Bound, ///< only a code bound to the device
    };

    JobKind kind = JobKind::Audit;
    ProfileSelector profile;     ///< Enable, Disable, Delete
    bool rollback = true;        ///< Enable: go back if the new profile gives no connection
    bool verify = false;         ///< Enable, Disable, Delete: audit after success
    QByteArray tagList;          ///< Audit, CardData: tags asked for; empty: the usual ones
    QByteArray eimConfiguration; ///< AddEim, UpdateEim: EimConfigurationData, DER
    QString eimId;               ///< DeleteEim
    std::vector<PlanStep> steps; ///< Sequence: executed in order, as one package
    Codes codes = Codes::Pool;   ///< Download

    /// Reads what toJson() gave, passing over members it does not know. Fails with InvalidInput.
    static Result<JobPlan> fromJson(JobKind kind, const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const JobPlan &, const JobPlan &) = default;
};

/// Succeeds if the parameters of the plan's kind are complete. Fails with InvalidInput, naming
/// what is missing.
Result<void> validate(const JobPlan &plan);

/// Whether the plan changes which profile is enabled or present, so that an audit can show its outcome.
[[nodiscard]] bool changesProfiles(const JobPlan &plan) noexcept;

/// Whether the plan only asks the card and changes nothing.
[[nodiscard]] bool isReading(const JobPlan &plan) noexcept;

} // namespace longreach::jobs
