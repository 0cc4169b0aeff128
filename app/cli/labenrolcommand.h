// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/runninglab.h"

#include <QString>

namespace longreach::cli {

/// `lab enrol EID`: makes a device from outside known to a running lab.
class LabEnrolCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;

private:
    QString m_eid;
    QString m_readyFile;
    RunningLab m_lab;
};

} // namespace longreach::cli
