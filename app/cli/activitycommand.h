// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"
#include "app/core/activity.h"

#include <QString>

#include <vector>

namespace longreach::cli {

/// `activity`: who did what when, the newest first.
class ActivityCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    void print(const std::vector<Activity> &lines);

    QString m_text;
    QString m_object;
    QString m_about;
    qint64 m_hours = 0;
    qint64 m_first = 50;
};

} // namespace longreach::cli
