// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"
#include "app/fleet/importreport.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace longreach::cli {

/// `devices import FILE`: takes devices from a CSV or TSV file.
class DevicesImportCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void interrupt() override;

private:
    void run() override;
    void print(const fleet::ImportReport &report);

    QString m_file;
    QStringList m_map;
    QString m_eim;
    QString m_rejects;
    std::stop_source m_stop;
};

} // namespace longreach::cli
