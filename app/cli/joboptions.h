// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/codepool.h"
#include "app/jobs/jobplan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::cli {

class OptionTable;

/// The options of `job create` that say what is done to each device.
class JobOptions final {
public:
    void declare(OptionTable &options);

    /// The plan they describe, complete for its kind. Fails with InvalidInput, naming option or file, or
    /// as readInputFile() does.
    [[nodiscard]] Result<jobs::JobPlan> readPlan() const;

    [[nodiscard]] bool hasCodes() const noexcept { return !m_codes.isEmpty(); }

    /// The activation codes of --codes; none without it. Fails with InvalidInput, naming file
    /// and line, or as readInputFile() does.
    [[nodiscard]] Result<std::vector<jobs::CodeEntry>> readCodes() const;

private:
    Result<void> readProfile(jobs::JobPlan &plan) const;
    Result<void> readSteps(jobs::JobPlan &plan) const;
    Result<void> readTags(jobs::JobPlan &plan) const;
    Result<void> readEimConfiguration(jobs::JobPlan &plan) const;

    QString m_kind;
    QString m_profile;
    QString m_profileTable;
    QString m_codes;
    QString m_tags;
    QString m_eimId;
    QString m_eimConfiguration;
    QStringList m_steps;
    bool m_isWithoutRollback = false;
    bool m_verifies = false;
};

} // namespace longreach::cli
