// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/runninglab.h"

#include <QString>
#include <QStringList>

namespace longreach::cli {

/// `lab faults [NAME=VALUE ...]`: what goes wrong in a running lab, and changes it while it runs.
class LabFaultsCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;

private:
    void print(Session &session, const QJsonObject &state);

    QStringList m_assignments;
    QString m_readyFile;
    RunningLab m_lab;
};

} // namespace longreach::cli
