// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"

#include <QString>

#include <vector>

namespace longreach::cli {

/// `devices list [--query Q] [--sort FIELD] [--first N]`: devices of the store.
class DevicesListCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    void print(const std::vector<quint32> &rows);
    void printJson(const std::vector<quint32> &rows);

    QString m_query;
    QString m_sort;
    qint64 m_first = 0;
};

} // namespace longreach::cli
