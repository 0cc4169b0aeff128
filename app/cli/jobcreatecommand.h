// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobcommand.h"
#include "app/cli/joboptions.h"
#include "app/jobs/jobdraft.h"

#include <QString>

#include <stop_token>

namespace longreach::cli {

/// `job create ...`: freezes a set of devices and queues a change for each.
class JobCreateCommand final : public JobCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void interrupt() override;

private:
    void run() override;
    [[nodiscard]] Session::EngineUse engineUse() const override;
    [[nodiscard]] Session::SecretsUse secretsUse() const override;

    void chooseByQuery();
    void chooseByFile();
    void keepCodes();
    void review();
    void create();

    JobOptions m_options;
    QString m_query;
    QString m_eidFile;
    QString m_title;
    qint64 m_first = 0;
    qint64 m_limitOpen = 0;
    qint64 m_rate = 0;
    bool m_isDryRun = false;
    bool m_waits = false;
    jobs::JobDraft m_draft;
    std::vector<jobs::CodeEntry> m_codes;
    std::stop_source m_stop;
};

} // namespace longreach::cli
