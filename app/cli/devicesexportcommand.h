// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"

#include <QString>

namespace longreach::cli {

/// `devices export [FILE]`: writes devices as CSV that can be imported again.
class DevicesExportCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    Result<void> write(const std::vector<quint32> &rows);

    QString m_file = QStringLiteral("-");
    QString m_query;
};

} // namespace longreach::cli
