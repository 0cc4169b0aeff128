// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"
#include "app/core/device.h"

#include <QString>

namespace longreach::cli {

/// `devices show EID`: all that is known of one device, with its operations.
class DevicesShowCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    void print(const Device &device);

    QString m_eid;
};

} // namespace longreach::cli
